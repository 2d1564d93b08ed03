import type { Written } from '../import/reading';
import type { Row, State } from './rows';

/** A row of tests. */
export function rowOf(n: number, state: State, question: Written): Row {
  const id = `cau-${n}`;
  const review = state === 'mend' ? question.review : state;
  return { n, id, question: { ...question, id, review }, state, noAnswer: false, problems: [], uses: [] };
}
