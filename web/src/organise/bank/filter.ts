import type { FormKind, Level } from '../../live/views';
import type { BankQuestion } from '../api';
import { isReviewed } from '../contest/checks';
import { contains } from '../fold';

/** What is looked for; empty means anything. */
export interface Filter {
  looked: string;
  theme: string;
  level: Level | '';
  form: FormKind | '';
  review: 'all' | 'reviewed' | 'waiting';
}

export const ANYTHING: Filter = { looked: '', theme: '', level: '', form: '', review: 'all' };

export function filtered<Question extends BankQuestion>(questions: readonly Question[], filter: Filter): Question[] {
  return questions.filter(
    (question) =>
      (filter.theme === '' || question.theme === filter.theme) &&
      (filter.level === '' || question.level === filter.level) &&
      (filter.form === '' || question.form === filter.form) &&
      (filter.review === 'all' || isReviewed(question.review) === (filter.review === 'reviewed')) &&
      (filter.looked.trim() === '' || contains(wordsOf(question), filter.looked)),
  );
}

function wordsOf({ text, answer, options, theme, basis, explanation }: BankQuestion): string {
  return [text, answer, ...options, theme, basis, explanation].join(' ');
}
