import { expect, test } from 'vitest';
import { writtenOf } from '../question/blank';
import { cardsOf, coming, goesIn, isIn, stateOf, type ReadFile, type Told, type Written } from './reading';

const CHOICE = writtenOf({
  id: 'cau-1',
  number: '1',
  ask: 'Mấy?',
  options: ['một', 'hai'],
  right: [1],
  original: ['Câu 1: Mấy?'],
});
const told = (code: string, severity: Told['severity'], at: number): Told => ({
  code,
  severity,
  at,
  line: 1,
  question: '1',
  message: '',
});
const file = (questions: Written[], problems: Told[] = [], usable: number[] = []): ReadFile => ({
  file: 'bo.docx',
  format: 'docx',
  place: 'đoạn',
  title: 'bo',
  questions,
  usable,
  problems,
});

test('what was wrong counts until somebody has mended it', () => {
  const [card] = cardsOf(file([CHOICE], [told('OLD_FONT', 'error', 0)]));
  if (!card) throw new Error('no card');
  expect(goesIn(card)).toBe(false);
  expect(isIn(card, 'mend')).toBe(true);
  expect(goesIn({ ...card, mended: true })).toBe(true);
  expect(goesIn({ ...card, mended: true, dropped: true })).toBe(false);
});

test('a twin can be used and is shown among twins', () => {
  const cards = cardsOf(
    file([CHOICE, CHOICE, CHOICE], [told('ALIKE', 'warning', 1), told('LETTERS_LOST', 'warning', 2)], [0, 1, 2]),
  );
  expect(cards.map((card) => isIn(card, 'good'))).toEqual([true, true, true]);
  expect(cards.map((card) => isIn(card, 'twin'))).toEqual([false, true, false]);
  expect(cards.map((card) => isIn(card, 'look'))).toEqual([false, false, true]);
});

test('a question without an answer is told apart from one with something else to mend', () => {
  const cards = cardsOf(file([CHOICE, { ...CHOICE, right: [] }, CHOICE, { ...CHOICE, form: 'ESSAY' }], [], [0]));
  expect(cards.map(stateOf)).toEqual(['whole', 'noAnswer', 'mend', 'mend']);
});

test('what is not finished comes along unless only usable ones are wanted, what was left out never', () => {
  const [good, bad, left] = cardsOf(file([CHOICE, { ...CHOICE, right: [] }, CHOICE], [], [0, 2]));
  if (!good || !bad || !left) throw new Error('no cards');
  const cards = [good, bad, { ...left, dropped: true }];
  expect(coming(cards, false)).toEqual([good, bad]);
  expect(coming(cards, true)).toEqual([good]);
});
