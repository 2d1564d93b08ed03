import { expect, test } from 'vitest';
import { cardsOf, coming, goesIn, isIn, isWhole, stateOf, type ReadFile, type Told, type Written } from './reading';

const CHOICE: Written = {
  id: 'cau-1',
  number: '1',
  section: '',
  form: 'CHOICE',
  ask: 'Mấy?',
  options: ['một', 'hai'],
  pinned: [],
  matches: [],
  right: [1],
  truth: null,
  wordings: [],
  value: '',
  tolerance: '',
  closest: false,
  unit: '',
  day: '',
  places: [],
  media: [],
  reveal: [],
  inTurn: false,
  theme: '',
  level: 'UNGRADED',
  seconds: null,
  explanation: '',
  basis: '',
  source: '',
  notes: '',
  validFrom: '',
  validUntil: '',
  replacedBy: '',
  author: '',
  review: 'draft',
  reviewed: null,
  approved: null,
  from: 1,
  original: ['Câu 1: Mấy?'],
};
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

test('a question is whole when it has what its form needs', () => {
  expect(isWhole(CHOICE)).toBe(true);
  expect(isWhole({ ...CHOICE, right: [] })).toBe(false);
  expect(isWhole({ ...CHOICE, right: [0, 1] })).toBe(false);
  expect(isWhole({ ...CHOICE, ask: ' ' })).toBe(false);
  expect(isWhole({ ...CHOICE, options: ['một'] })).toBe(false);
  expect(isWhole({ ...CHOICE, options: ['một', 'một '] })).toBe(false);
  expect(isWhole({ ...CHOICE, options: ['một', ''] })).toBe(false);
  expect(isWhole({ ...CHOICE, form: 'MULTIPLE', right: [0, 1] })).toBe(true);
  expect(isWhole({ ...CHOICE, form: 'TRUE_FALSE', options: [], truth: false })).toBe(true);
  expect(isWhole({ ...CHOICE, form: 'TRUE_FALSE', options: [], truth: null })).toBe(false);
  expect(isWhole({ ...CHOICE, form: 'SHORT', options: [], wordings: ['7'] })).toBe(true);
  expect(isWhole({ ...CHOICE, form: 'SHORT', options: [], wordings: [' '] })).toBe(false);
  expect(isWhole({ ...CHOICE, form: 'NUMBER', options: [], value: '1930' })).toBe(true);
  expect(isWhole({ ...CHOICE, form: 'NUMBER', options: [] })).toBe(false);
  expect(isWhole({ ...CHOICE, form: 'DATE', options: [], day: '1930-02-03' })).toBe(true);
  expect(isWhole({ ...CHOICE, form: 'ORDERING', places: [1, 0] })).toBe(true);
  expect(isWhole({ ...CHOICE, form: 'ORDERING', places: [1, 1] })).toBe(false);
  expect(isWhole({ ...CHOICE, form: 'MATCHING', places: [1, 0], matches: ['x', 'y'] })).toBe(true);
  expect(isWhole({ ...CHOICE, form: 'MATCHING', places: [1, 0] })).toBe(false);
  expect(isWhole({ ...CHOICE, form: 'ESSAY' })).toBe(false);
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
