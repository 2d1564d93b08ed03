import { translator } from '../../text/t.svelte';

export const t = translator(
  {
    scale: '{list} điểm',
    seconds: 'giây',
    none: 'không trả lời',
    sent: '✓ đã gửi đáp án',
    answers: 'Câu trả lời, nhanh nhất trước',
    ready: 'Bốn câu hỏi, ai nhanh hơn được nhiều điểm hơn',
  },
  {
    scale: '{list} points',
    seconds: 's',
    none: 'no answer',
    sent: '✓ answer sent',
    answers: 'Answers, the quickest first',
    ready: 'Who is quicker gets more points',
  },
);
