import { expect, test } from 'vitest';
import { writtenOf } from '../question/blank';
import { cardsOf, goesIn, isIn, withRefusals, type ReadFile, type Told, type Written } from './reading';

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
const file = (questions: Written[], problems: Told[] = []): ReadFile => ({
  file: 'bo.docx',
  format: 'docx',
  place: 'đoạn',
  title: 'bo',
  questions,
  usable: [],
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
    file([CHOICE, CHOICE, CHOICE], [told('ALIKE', 'warning', 1), told('LETTERS_LOST', 'warning', 2)]),
  );
  expect(cards.map((card) => isIn(card, 'good'))).toEqual([true, true, true]);
  expect(cards.map((card) => isIn(card, 'twin'))).toEqual([false, true, false]);
  expect(cards.map((card) => isIn(card, 'look'))).toEqual([false, false, true]);
});

test('what the server refuses comes back to its question', () => {
  const cards = cardsOf(file([{ ...CHOICE, right: [] }, CHOICE]));
  const sent = cards.filter(goesIn);
  const after = withRefusals(cards, sent, [told('TOO_LONG', 'error', 0)]);
  expect(after[0]?.problems).toEqual([]);
  expect(after[1]?.problems).toHaveLength(1);
  expect(after.filter(goesIn)).toEqual([]);
});
