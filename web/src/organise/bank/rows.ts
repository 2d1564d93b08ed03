import type { Bank, Use } from '../api';
import type { Told, Written } from '../import/reading';
import { letterOf } from '../questions/answer';

/** mend: it cannot be used as it stands · the others: how far it has been checked. */
export const STATES = ['mend', 'draft', 'reviewed', 'approved'] as const;
export type State = (typeof STATES)[number];

/** A question of a bank as its list has it. */
export interface Row {
  /** in the bank, from 1 */
  n: number;
  id: string;
  question: Written;
  state: State;
  /** nothing says what is right */
  noAnswer: boolean;
  problems: readonly Told[];
  /** contests in which it was asked, the latest first */
  uses: readonly Use[];
}

/** @param usesOf a question, by its id */
export function rowsOf(bank: Bank, usesOf: (id: string) => readonly Use[] = () => []): Row[] {
  const usable = new Set(bank.questions.map(({ id }) => id));
  const problems = new Map<number, Told[]>();
  for (const problem of bank.problems) problems.set(problem.at, [...(problems.get(problem.at) ?? []), problem]);
  return bank.written.map((question, at) => {
    const own = problems.get(at) ?? [];
    const state = usable.has(question.id) ? question.review : 'mend';
    const noAnswer = state === 'mend' && own.some(({ code }) => code === 'NO_ANSWER');
    return { n: at + 1, id: question.id, question, state, noAnswer, problems: own, uses: usesOf(question.id) };
  });
}

/** What to tell of a row in one line: why it cannot be used, else what is doubtful; empty where nothing is. */
export function whyOf({ state, problems }: Row): string {
  const severity = state === 'mend' ? 'error' : 'warning';
  const [problem = state === 'mend' ? problems[0] : undefined] = problems.filter((each) => each.severity === severity);
  return problem?.message ?? '';
}

/** Letters of right options, `C–A–B` of an ordering, `A2 B1` of a matching, else the answer in words; empty for true or false. */
export function answerOf(question: Written): string {
  const { form, right, wordings, value, unit, day, places } = question;
  switch (form) {
    case 'CHOICE':
    case 'MULTIPLE':
      return right.map((index) => letterOf(index)).join(', ');
    case 'NUMBER':
      return [value, unit].filter(Boolean).join(' ');
    case 'DATE':
      return day
        .split('-')
        .reverse()
        .map((part) => part.replace(/^0+/, ''))
        .join('/');
    case 'ORDERING':
      return places.map((index) => letterOf(index, '·')).join('–');
    case 'MATCHING':
      return places.map((index, i) => letterOf(i) + (index < 0 ? '·' : index + 1)).join(' ');
    case 'TRUE_FALSE':
      return '';
    default:
      return wordings[0] ?? '';
  }
}

/** Themes of a bank in the order they are met. */
export const themesOf = (rows: readonly Row[]): string[] =>
  [...new Set(rows.map(({ question }) => question.theme))].filter(Boolean);
