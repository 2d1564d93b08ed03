import { tied } from '../../console/tied';
import { translator } from '../../text/t.svelte';

export const t = translator(
  tied({
    title: 'Câu hỏi phụ',
    at: 'Câu {n} / {of}',
    'step.show': 'Hiện câu hỏi',
    'step.signal': 'Bắt đầu, chuông mở',
    'step.answer': 'Trả lời',
    'step.key': 'Đáp án',
    'say.ready': '“Các đội bằng điểm sẽ trả lời câu hỏi phụ. Chỉ bấm chuông sau hiệu lệnh.”',
    'say.read': '“{text}”',
    'say.run': '“Bắt đầu! Mời bấm chuông.”',
    'say.floor': '“{team} bấm chuông trước. Mời {team} trả lời!”',
    'say.over': '“Đáp án là {x}.”',
  }),
  tied({
    title: 'Tie-break',
    at: 'Question {n} / {of}',
    'step.show': 'Question shown',
    'step.signal': 'Signal, buzzer open',
    'step.answer': 'Answer',
    'step.key': 'Right answer',
    'say.ready': '“The tied teams get one more question. Buzz only after the signal.”',
    'say.read': '“{text}”',
    'say.run': '“Now! Buzz.”',
    'say.floor': '“{team} was first. {team}, your answer!”',
    'say.over': '“The answer is {x}.”',
  }),
);
