import { translator } from '../../text/t.svelte';

export const t = translator(
  {
    gift: 'Phần quà',
    answered: '{n} người đã trả lời',
    right: '{n} người trả lời đúng',
    FASTEST: 'Ai đúng và nhanh nhất được quà',
    LOT: 'Bốc thăm trong số người trả lời đúng',
    winners: 'Chúc mừng khán giả nhận quà',
    winner: 'Chúc mừng khán giả',
    ready: 'Mời khán giả cầm điện thoại',
    seconds: '{n} giây',
    how: 'Trả lời trên điện thoại của mình',
    cancelled: 'Câu hỏi đã được huỷ',
  },
  {
    gift: 'The gift',
    answered: '{n} have answered',
    right: '{n} are right',
    FASTEST: 'The quickest right answer wins',
    LOT: 'Drawn among all that are right',
    winners: 'Congratulations to the winners',
    winner: 'Congratulations',
    ready: 'Phones at the ready, please',
    seconds: '{n} s',
    how: 'Answer on your own phone',
    cancelled: 'The question was cancelled',
  },
);
