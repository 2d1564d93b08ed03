import type { Level } from '../../live/views';
import { fold } from '../fold';
import type { FormName, Written } from '../import/reading';
import type { Row, State } from './rows';

/** What is looked for; empty means anything. */
export interface Filter {
  looked: string;
  theme: string;
  level: Level | '';
  form: FormName | '';
  state: State | '';
  /** whether a contest has asked it */
  used: 'never' | '';
}

export const ANYTHING: Filter = { looked: '', theme: '', level: '', form: '', state: '', used: '' };

export function filtered(rows: readonly Row[], filter: Filter): Row[] {
  const words = fold(filter.looked).split(' ').filter(Boolean);
  return rows.filter(
    ({ question, state, uses }) =>
      (filter.theme === '' || question.theme === filter.theme) &&
      (filter.level === '' || question.level === filter.level) &&
      (filter.form === '' || question.form === filter.form) &&
      (filter.state === '' || state === filter.state) &&
      (filter.used === '' || uses.length === 0) &&
      (words.length === 0 || hasAll(folded(question), words)),
  );
}

export const isAnything = (filter: Filter): boolean =>
  Object.entries(filter).every(([part, value]) => value === ANYTHING[part as keyof Filter]);

const hasAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

/** Folding thousands of questions at each key would be felt. */
const known = new WeakMap<Written, string>();

function folded(question: Written): string {
  const before = known.get(question);
  if (before !== undefined) return before;
  const { number, ask, options, matches, wordings, value, theme, basis, explanation, source } = question;
  const text = fold(
    [number, ask, ...options, ...matches, ...wordings, value, theme, basis, explanation, source].join(' '),
  );
  known.set(question, text);
  return text;
}
