import type { BankQuestion } from '../api';
import { w } from '../parts/words';

/** The right answer in words, in the reader's language for true and false. */
export function answerOf({ form, right, answer, options }: BankQuestion): string {
  if (form === 'TRUE_FALSE') return right === 0 ? w('right') : w('wrong');
  return answer || (right === null ? '' : (options[right] ?? ''));
}

/** `A` … `F` for an option; empty, or what is said instead, where there is none. */
export const letterOf = (option: number | null, none = '') =>
  option === null || option < 0 ? none : String.fromCharCode(65 + option);
