import { expect, test } from 'vitest';
import type { Bank, BankQuestion } from '../api';
import type { Told, Written } from '../import/reading';
import { writtenOf } from '../question/blank';
import { difference } from './compare';
import { answerOf, rowsOf, whyOf } from './rows';
import { asksTheSame, sameQuestion, Unsaved } from './unsaved';

const told = (at: number, severity: Told['severity'], code: string): Told => ({
  at,
  severity,
  code,
  line: 1,
  question: '',
  message: `${code}.`,
});
const bankOf = (written: Written[], usable: string[], problems: Told[]): Bank => ({
  id: 'b',
  title: 'b',
  revision: 1,
  questions: usable.map((id) => ({ id }) as BankQuestion),
  written,
  obstacles: [],
  olympia: null,
  problems,
});

test('a question that cannot be used is to be mended, whatever was signed before', () => {
  const written = [
    writtenOf({ id: 'a', review: 'approved' }),
    writtenOf({ id: 'b', review: 'approved' }),
    writtenOf({ id: 'c' }),
  ];
  const problems = [told(1, 'warning', 'ALIKE'), told(1, 'error', 'NO_ANSWER'), told(2, 'warning', 'LETTERS_LOST')];
  const rows = rowsOf(bankOf(written, ['a', 'c'], problems));
  expect(rows.map(({ n, state, noAnswer }) => [n, state, noAnswer])).toEqual([
    [1, 'approved', false],
    [2, 'mend', true],
    [3, 'draft', false],
  ]);
  expect(rows.map(whyOf)).toEqual(['', 'NO_ANSWER.', 'LETTERS_LOST.']);
});

test('an answer is told in the words of its form', () => {
  const options = ['x', 'y', 'z'];
  const answers = [
    writtenOf({ options, right: [1] }),
    writtenOf({ form: 'MULTIPLE', options, right: [0, 2] }),
    writtenOf({ form: 'SHORT', wordings: ['Ma Cao', 'Macau'] }),
    writtenOf({ form: 'NUMBER', value: '12', unit: 'tháng' }),
    writtenOf({ form: 'DATE', day: '1930-02-03' }),
    writtenOf({ form: 'ORDERING', options, places: [2, 0, 1] }),
    writtenOf({ form: 'MATCHING', options, matches: options, places: [1, -1, 0] }),
  ].map(answerOf);
  expect(answers).toEqual(['B', 'A, C', 'Ma Cao', '12 tháng', '3/2/1930', 'C–A–B', 'A2 B· C1']);
});

test('versions differ by what was changed, taken out and added', () => {
  const [a, b, c] = [writtenOf({ id: 'a', ask: '1' }), writtenOf({ id: 'b' }), writtenOf({ id: 'c' })];
  const signed = { ...b, review: 'reviewed' } as const;
  expect(difference([a, b, c], [{ ...a, ask: '2' }, signed, writtenOf({ id: 'd' })])).toEqual({
    changed: [a, b],
    gone: [c],
    added: [writtenOf({ id: 'd' })],
  });
  expect(difference([a], [a])).toEqual({ changed: [], gone: [], added: [] });
});

test('what is typed is kept until it is saved, each bank its own', () => {
  sessionStorage.clear();
  const [bank, other] = [new Unsaved('b', sessionStorage), new Unsaved('b2', sessionStorage)];
  const typed = { base: null, now: writtenOf({ ask: 'đang gõ' }) };
  bank.put('cau-1', typed);
  expect(new Unsaved('b', sessionStorage).get('cau-1')).toEqual(typed);
  expect([bank.ids(), other.ids()]).toEqual([['cau-1'], []]);
  bank.drop('cau-1');
  expect([bank.get('cau-1'), bank.ids()]).toEqual([null, []]);
  sessionStorage.setItem('hoithi.question.b/cau-2', '{"now":7}');
  expect(bank.get('cau-2')).toBeNull();
});

test('a space at the end is no change, a signature neither', () => {
  const question = writtenOf({ ask: 'Mấy?', options: ['một', 'hai'] });
  expect(sameQuestion(question, { ...question, ask: 'Mấy? ', review: 'reviewed' })).toBe(true);
  expect(sameQuestion(question, { ...question, right: [0] })).toBe(false);
});

test('another theme leaves a question what it asks, another basis does not', () => {
  const question = writtenOf({ ask: 'Mấy?', options: ['một', 'hai'], right: [0] });
  expect(asksTheSame(question, { ...question, theme: 'Toán', level: 'APPLY', seconds: 20, notes: 'đọc chậm' })).toBe(
    true,
  );
  expect(asksTheSame(question, { ...question, basis: 'Điều 5' })).toBe(false);
  expect(asksTheSame(question, { ...question, right: [1] })).toBe(false);
});
