import { translator } from '../../text/t.svelte';

export const t = translator(
  {
    'clock.left': 'Còn {n} giây',
    'clock.waits': 'Đồng hồ chưa chạy, {n} giây',
    'clock.seconds': 'giây',
    'clock.up.1': 'Hết',
    'clock.up.2': 'giờ',
    'ladder.at': 'Câu {n} trên {of}',
    true: 'Đúng',
    false: 'Sai',
    'true.letter': 'Đ',
    'false.letter': 'S',
    inTurn: '{n} hình lần lượt',
    'clip.how': 'Hết phim, đồng hồ mới chạy.',
  },
  {
    'clock.left': '{n} seconds left',
    'clock.waits': 'The clock has not started, {n} seconds',
    'clock.seconds': 'seconds',
    'clock.up.1': 'Time',
    'clock.up.2': 'up',
    'ladder.at': 'Question {n} of {of}',
    true: 'True',
    false: 'False',
    'true.letter': 'T',
    'false.letter': 'F',
    inTurn: '{n} pictures, one after another',
    'clip.how': 'The clock starts after the clip.',
  },
);
