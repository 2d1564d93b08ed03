import type { Written } from '../import/reading';
import { hasOptions } from './forms';
import { isNumber } from './whole';

const SECONDS = { least: 3, most: 600 };

/** One line, as a stage and a file have it. */
const line = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * The question as it is sent: nothing in it that its form has no use for, no empty rows at the ends of lists, every text
 * one line.
 */
export function sendable(question: Written): Written {
  const { form } = question;
  // what a file brought in and nobody has given a form yet stays whole
  const unformed = form === 'ESSAY' || form === 'OTHER';
  const options = hasOptions(form) || unformed ? withoutEnd(question.options.map(line)) : [];
  const picks = form === 'CHOICE' || form === 'MULTIPLE';
  const there = (index: number) => index >= 0 && index < options.length;
  return {
    ...question,
    ask: line(question.ask),
    options,
    pinned: picks ? question.pinned.filter(there) : [],
    matches: form === 'MATCHING' || unformed ? withoutEnd(question.matches.map(line)) : [],
    right: picks ? question.right.filter(there) : [],
    truth: form === 'TRUE_FALSE' ? question.truth : null,
    wordings: hasWords(question) ? question.wordings.map(line).filter((wording) => wording !== '') : [],
    ...(form === 'NUMBER' ? { value: question.value.trim(), unit: line(question.unit) } : { value: '', unit: '' }),
    tolerance: form === 'NUMBER' ? question.tolerance.trim() : '',
    closest: form === 'NUMBER' && question.closest,
    day: form === 'DATE' ? question.day : '',
    places: places(question, options.length),
    media: question.media.map((one) => ({ ...one, name: one.name.trim(), description: line(one.description) })),
    reveal: question.reveal.map((one) => ({ ...one, name: one.name.trim(), description: line(one.description) })),
    theme: line(question.theme),
    explanation: line(question.explanation),
    basis: line(question.basis),
    source: line(question.source),
    notes: line(question.notes),
    replacedBy: line(question.replacedBy),
    author: line(question.author),
  };
}

const hasWords = ({ form }: Written) => form === 'SHORT' || form === 'ESSAY' || form === 'OTHER';

function withoutEnd(texts: string[]): string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}

/** Nothing where nothing was chosen at all; a gap stays one, so that the server says so. */
function places({ form, places }: Written, count: number): number[] {
  if (form !== 'ORDERING' && form !== 'MATCHING') return [];
  const chosen = form === 'ORDERING' ? places.filter((place) => place < count) : places.slice(0, count);
  return chosen.every((place) => place < 0) ? [] : chosen;
}

export type Malformed = 'value' | 'tolerance' | 'seconds' | 'valid';

/** What the server would not even keep; it stays on the page until it is put right. */
export function malformed(question: Written): Malformed[] {
  const { form, value, tolerance, seconds, validFrom, validUntil } = question;
  const number = (text: string) => text.trim() === '' || isNumber(text);
  const found: Malformed[] = [];
  if (form === 'NUMBER' && !number(value)) found.push('value');
  if (form === 'NUMBER' && !number(tolerance)) found.push('tolerance');
  if (seconds !== null && !(Number.isInteger(seconds) && seconds >= SECONDS.least && seconds <= SECONDS.most))
    found.push('seconds');
  if (validFrom !== '' && validUntil !== '' && validFrom > validUntil) found.push('valid');
  return found;
}
