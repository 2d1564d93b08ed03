import type { Told, Written } from '../import/reading';

/** Parts of a question a problem can stand at; `whole` is everything else. */
export type Field =
  | 'ask'
  | 'answer'
  | 'theme'
  | 'explanation'
  | 'basis'
  | 'source'
  | 'notes'
  | 'author'
  | 'media'
  | 'whole'
  | `option-${number}`
  | `match-${number}`;

const OPTION = /^Phương án ([A-F]) (?:để trống|viết giống|dài)/;
const MATCH = /^Vế ghép ([1-6]) (?:để trống|viết giống|dài)/;
const MEDIA = /^(?:Mô tả của |Hình lần lượt |“.*” không phải tên tệp )/;
const TEXTS: readonly [start: string, field: Field][] = [
  ['Câu hỏi dài', 'ask'],
  ['Không có nội dung câu hỏi', 'ask'],
  ['Chủ đề dài', 'theme'],
  ['Giải thích dài', 'explanation'],
  ['Căn cứ dài', 'basis'],
  ['Nguồn dài', 'source'],
  ['Ghi chú dài', 'notes'],
  ['Người viết dài', 'author'],
];
const OF_ASK = new Set(['OLD_FONT', 'LETTERS_LOST']);
const OF_ANSWER = new Set(['NO_ANSWER', 'ANSWER_NOT_AN_OPTION', 'ANSWERS_CONTRADICT', 'SEVERAL_RIGHT', 'WRONG_COUNT']);

/** Where the server's words belong: `QuestionMaker.java` and `FormMaker.java` say them. */
export function fieldOf({ code, message }: Told): Field {
  const option = OPTION.exec(message)?.[1];
  if (option) return `option-${option.charCodeAt(0) - 65}`;
  const match = MATCH.exec(message)?.[1];
  if (match) return `match-${Number(match) - 1}`;
  if (MEDIA.test(message)) return 'media';
  const text = TEXTS.find(([start]) => message.startsWith(start));
  if (text) return text[1];
  if (OF_ASK.has(code)) return 'ask';
  if (OF_ANSWER.has(code) || message.startsWith('Đáp án') || /^(Sai số|Số quá dài|Mỗi phương án)/.test(message))
    return 'answer';
  return 'whole';
}

/**
 * The server's words at their fields, as far as the fields are as they were when the server spoke: what somebody is just
 * putting right is no longer told.
 */
export function toldAt(problems: readonly Told[], saved: Written, now: Written): ReadonlyMap<Field, string[]> {
  const told = new Map<Field, string[]>();
  for (const problem of problems) {
    const field = fieldOf(problem);
    if (partOf(saved, field) !== partOf(now, field)) continue;
    told.set(field, [...(told.get(field) ?? []), problem.message]);
  }
  return told;
}

/** What a field is about, in one string to be compared. */
function partOf(question: Written, field: Field): string {
  const { form, options, matches } = question;
  const answer = [form, question.right, question.truth, question.wordings, question.value, question.tolerance];
  if (field.startsWith('option-')) return JSON.stringify([form, options]);
  if (field.startsWith('match-')) return JSON.stringify([form, matches]);
  switch (field) {
    case 'answer':
      return JSON.stringify([...answer, question.day, question.places, options, matches]);
    case 'media':
      return JSON.stringify([question.media, question.reveal, question.inTurn]);
    case 'theme':
    case 'explanation':
    case 'basis':
    case 'source':
    case 'notes':
    case 'author':
      return question[field];
    default:
      return JSON.stringify([question.ask, form]);
  }
}
