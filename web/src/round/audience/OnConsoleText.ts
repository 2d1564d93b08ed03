import { tied } from '../../console/tied';
import { translator } from '../../text/t.svelte';

export const t = translator(
  tied({
    title: 'Câu hỏi cho khán giả',
    'step.show': 'Hiện câu hỏi',
    'step.run': 'Khán giả trả lời',
    'step.key': 'Đáp án',
    'step.gift': 'Tặng quà',
    'say.ready': '“Mời cả hội trường cùng trả lời một câu hỏi có quà!”',
    'say.read': '“{text}”',
    'say.run': '“Mời quý vị bấm điện thoại, {s} giây!”',
    'say.over': '“Đáp án là {x}. Xin mời người được quà!”',
  }),
  tied({
    title: 'Question for the audience',
    'step.show': 'Question shown',
    'step.run': 'The room answers',
    'step.key': 'Right answer',
    'step.gift': 'Gift',
    'say.ready': '“Everybody in the room, a question with a gift!”',
    'say.read': '“{text}”',
    'say.run': '“Your phones, please: {s} seconds!”',
    'say.over': '“The answer is {x}. The gift goes to …”',
  }),
);
