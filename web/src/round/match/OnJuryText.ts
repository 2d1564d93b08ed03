import { tied } from '../../console/tied';
import { translator } from '../../text/t.svelte';

/** Words of a juror's phone in rounds between teams. */
export const t = translator(
  tied({
    key: 'Đáp án',
    accepted: 'cũng nhận: {list}',
    rule: 'Phán quyết cho {team}',
    'rule.keyword': 'Từ khóa của {team}',
    'rule.steal': '{team} giành quyền',
    right: 'Đúng',
    wrong: 'Sai',
    wait: 'Chưa có gì cần phán quyết',
    'wait.what': 'Khi có đội trả lời, nút hiện ở đây.',
    answers: '{n} câu trả lời chờ chọn',
    'answers.done': 'Câu trả lời các đội',
    accept: 'Nhận “{text}” cho mọi đội',
    points: 'Điểm các đội',
    clock: 'Còn {s} giây',
  }),
  tied({
    key: 'Right answer',
    accepted: 'also accepted: {list}',
    rule: 'Verdict for {team}',
    'rule.keyword': 'Keyword of {team}',
    'rule.steal': '{team} steals',
    right: 'Right',
    wrong: 'Wrong',
    wait: 'Nothing to rule on',
    'wait.what': 'When a team answers, the buttons are here.',
    answers: '{n} answers to decide',
    'answers.done': 'Answers of the teams',
    accept: 'Accept “{text}” for all teams',
    points: 'Points of the teams',
    clock: '{s} s left',
  }),
);
