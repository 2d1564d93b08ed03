import type { FormName, Written } from '../import/reading';
import { isNumber, MOST_OPTIONS } from './whole';

/** Forms a question can be given; ESSAY and OTHER only come in with files. */
export const FORMS = [
  'CHOICE',
  'MULTIPLE',
  'TRUE_FALSE',
  'SHORT',
  'NUMBER',
  'DATE',
  'ORDERING',
  'MATCHING',
] as const satisfies readonly FormName[];

const TRUE = /^(đúng|true)$/i;
const FALSE = /^(sai|false)$/i;
const FIGURE = /^(-?\d+(?:[.,]\d+)?)\s*(\D*)$/;
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

export const hasOptions = (form: FormName) =>
  form === 'CHOICE' || form === 'MULTIPLE' || form === 'ORDERING' || form === 'MATCHING';

/**
 * The same question in another form. What the new form has no use for stays on the page, so that changing back loses
 * nothing; `sendable` leaves it out. What it needs and can be told from the old answer is filled in.
 */
export function withForm(question: Written, form: FormName): Written {
  if (form === question.form) return question;
  const answer = answerText(question);
  // an order and pairs are both kept as places: one must not pass for the other
  const crossing = question.form === 'MATCHING' || form === 'MATCHING';
  const next = { ...question, form, places: crossing ? [] : question.places };
  if (hasOptions(form)) return withOptions(next, answer);
  switch (form) {
    case 'TRUE_FALSE':
      return { ...next, truth: question.truth ?? truthOf(answer) };
    case 'SHORT':
      return question.wordings.length > 0 || answer === '' ? next : { ...next, wordings: [answer] };
    case 'NUMBER':
      return question.value === '' ? { ...next, ...figureOf(answer) } : next;
    case 'DATE':
      return question.day === '' ? { ...next, day: dayOf(answer) } : next;
    default:
      return next;
  }
}

function withOptions(question: Written, answer: string): Written {
  const empty = question.options.length === 0;
  const options = empty ? [answer, '', '', ''] : question.options;
  const picks = question.form === 'CHOICE' || question.form === 'MULTIPLE';
  const right = picks && empty && answer !== '' ? [0] : question.right;
  const newPairs = question.form === 'MATCHING' && question.matches.length === 0;
  return {
    ...question,
    options,
    right,
    matches: newPairs ? options.map(() => '') : question.matches,
    places: question.places.length === options.length ? question.places : [],
  };
}

/** The right answer in words, where it is one word or figure. */
function answerText(question: Written): string {
  const [right, another] = question.right;
  switch (question.form) {
    case 'CHOICE':
    case 'MULTIPLE':
      return right === undefined || another !== undefined ? '' : (question.options[right] ?? '').trim();
    case 'SHORT':
    case 'ESSAY':
    case 'OTHER':
      return question.wordings[0] ?? '';
    case 'NUMBER':
      return [question.value, question.unit].filter(Boolean).join(' ');
    case 'DATE':
      return question.day.split('-').reverse().join('/');
    default:
      return '';
  }
}

const truthOf = (text: string) => (TRUE.test(text) ? true : FALSE.test(text) ? false : null);

function figureOf(text: string): Partial<Written> {
  const [, value = '', unit = ''] = FIGURE.exec(text.trim()) ?? [];
  return isNumber(value) ? { value, unit: unit.trim() } : {};
}

function dayOf(text: string): string {
  const [, day, month, year] = DAY.exec(text.trim()) ?? [];
  if (!day || !month || !year) return '';
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // 31/2 becomes another day
  return new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) === true ? iso : '';
}

/** Takes an option away together with all that was said of it. */
export function withoutOption(question: Written, index: number): Written {
  const moved = (indexes: readonly number[]) =>
    indexes.filter((each) => each !== index).map((each) => (each > index ? each - 1 : each));
  const pairs = question.form === 'MATCHING';
  return {
    ...question,
    options: question.options.toSpliced(index, 1),
    right: moved(question.right),
    pinned: moved(question.pinned),
    places: pairs ? question.places.toSpliced(index, 1) : moved(question.places),
  };
}

export function withNewOption(question: Written): Written {
  return question.options.length < MOST_OPTIONS ? { ...question, options: [...question.options, ''] } : question;
}

/** Takes a match away; whatever was paired with it has no pair. */
export function withoutMatch(question: Written, index: number): Written {
  const places = question.places.map((place) => (place === index ? -1 : place > index ? place - 1 : place));
  return { ...question, matches: question.matches.toSpliced(index, 1), places };
}

/** One more or one less in a list of indexes, in their order. */
export const toggled = (indexes: readonly number[], index: number): number[] =>
  (indexes.includes(index) ? indexes.filter((each) => each !== index) : [...indexes, index]).sort((a, b) => a - b);

/** Sets one of so many places; those nobody has chosen yet are -1. */
export function placed(places: readonly number[], count: number, at: number, index: number): number[] {
  return Array.from({ length: count }, (_, i) => (i === at ? index : (places[i] ?? -1)));
}

/** Gives an item its place in the right order; whatever stood there goes to where the item came from. -1 takes its place away. */
export function ordered(places: readonly number[], count: number, item: number, place: number): number[] {
  const order = Array.from({ length: count }, (_, i) => places[i] ?? -1);
  const before = order.indexOf(item);
  const there = order[place] ?? -1;
  if (before >= 0) order[before] = place < 0 ? -1 : there;
  if (place >= 0 && place < count) order[place] = item;
  return order;
}
