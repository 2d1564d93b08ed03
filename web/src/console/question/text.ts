import { translator } from '../../text/t.svelte';

/** Words beside a question and its key. */
export const t = translator(
  {
    'question.why': 'Vì sao',
    'question.basis': 'Căn cứ',
    'question.notes': 'Ghi chú',
    'question.source': 'Nguồn',
    'question.accepted': 'cũng nhận: {list}',
    'question.key': 'đáp án',
    'question.people': 'người',
    'question.right': 'Đúng',
    'question.wrong': 'Sai',
    'question.votes': 'phòng: {n}',
  },
  {
    'question.why': 'Why',
    'question.basis': 'Basis',
    'question.notes': 'Notes',
    'question.source': 'Source',
    'question.accepted': 'also accepted: {list}',
    'question.key': 'right',
    'question.people': 'people',
    'question.right': 'True',
    'question.wrong': 'False',
    'question.votes': 'room: {n}',
  },
);
