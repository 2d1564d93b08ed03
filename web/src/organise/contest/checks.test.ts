import { expect, test } from 'vitest';
import { preset } from '../../round/goldenbell/rules';
import type { Draft } from '../api';
import { checks } from './checks';
import { questionOf } from '../questions/question-of-test';
import { emptyDraft } from './draft-of-test';

const refs = (count: number, from = 0) => Array.from({ length: count }, (_, i) => ({ bank: 'b', id: `q${from + i}` }));
const whole = emptyDraft({
  units: [{ id: 'to1', name: 'Tổ đảng 1', parent: null }],
  people: [{ seat: 1, name: 'Hà', unit: 'to1', means: 'PHONE' }],
  questions: { main: refs(20), reserve: refs(5, 20), bell: refs(3, 25) },
});
const names = (draft: Draft) => checks(draft).map(({ name, weight }) => `${weight} ${name}`);

test('a whole draft has nothing to do', () => {
  expect(names(whole)).toEqual([]);
});

test('a new draft says what is missing, in the order of the steps', () => {
  expect(names(emptyDraft({ title: ' ' }))).toEqual([
    'must TITLE_MISSING',
    'must NO_UNITS',
    'must NO_PEOPLE',
    'must TOO_FEW_QUESTIONS',
    'look FEW_RESERVE',
  ]);
});

test('one question too few must be mended, one too many may stay', () => {
  const main = (count: number) => names({ ...whole, questions: { ...whole.questions, main: refs(count) } });
  expect(main(19)).toEqual(['must TOO_FEW_QUESTIONS']);
  expect(main(20)).toEqual([]);
  expect(main(21)).toEqual(['look TOO_MANY_QUESTIONS']);
});

test('where anybody may join no roster is needed', () => {
  expect(names({ ...whole, people: [], joining: 'OPEN' })).toEqual([]);
});

test('two of one name in one unit are shown, in two units they are two people', () => {
  const twin = { seat: 2, name: 'HÀ', unit: 'to1', means: 'PHONE' } as const;
  expect(names({ ...whole, people: [...whole.people, twin] })).toEqual(['look SAME_NAME']);
  const units = [...whole.units, { id: 'to2', name: 'Tổ đảng 2', parent: null }];
  expect(names({ ...whole, units, people: [...whole.people, { ...twin, unit: 'to2' }] })).toEqual([]);
});

test('no topics are fine, one or two are too few to choose from; accumulation has no bell', () => {
  const bell = (count: number) => ({ ...whole, questions: { ...whole.questions, bell: refs(count, 25) } });
  expect(names(bell(0))).toEqual([]);
  expect(names(bell(2))).toEqual(['look FEW_TOPICS']);
  expect(names({ ...bell(2), rules: preset('ACCUMULATION_20') })).toEqual([]);
});

test('questions that are gone from their bank must be replaced', () => {
  expect(checks(whole, () => null)).toMatchObject([{ name: 'QUESTION_GONE', n: 28 }]);
});

test('a golden bell cannot ask who guesses closest', () => {
  const guess = (ref: { bank: string; id: string }) =>
    questionOf({ ...ref, text: `Câu ${ref.id}`, closest: ref.id === 'q3' });
  expect(checks(whole, guess)).toMatchObject([{ name: 'CLOSEST_NOT_HERE', weight: 'must', n: 1, detail: 'Câu q3' }]);
});
