import { expect, test } from 'vitest';
import { writtenOf } from '../question/blank';
import { asAsked } from './asked';
import type { Written } from './reading';

const CHOICE: Written = writtenOf({
  number: '7',
  ask: ' Mấy? ',
  options: ['một', ' hai '],
  right: [1],
  theme: 'Số đếm',
  level: 'APPLY',
  seconds: 30,
  explanation: 'vì thế',
  basis: 'Điều 1',
});

test('a choice is asked with its options and the right one, without spaces around them', () => {
  expect(asAsked(CHOICE)).toMatchObject({
    id: '7',
    text: 'Mấy?',
    form: 'CHOICE',
    options: ['một', 'hai'],
    right: 1,
    answer: 'hai',
    seconds: 30,
    explanation: 'vì thế',
    basis: 'Điều 1',
    media: [],
  });
});

test('of true and false the first is true', () => {
  const statement: Written = { ...CHOICE, form: 'TRUE_FALSE', options: [], right: [] };
  const told = { form: 'TRUE_FALSE', options: [], answer: '' };
  expect(asAsked({ ...statement, truth: true })).toMatchObject({ ...told, right: 0 });
  expect(asAsked({ ...statement, truth: false })).toMatchObject({ ...told, right: 1 });
});

test('a short answer shows its first wording and accepts the others', () => {
  expect(asAsked({ ...CHOICE, form: 'SHORT', wordings: [' ', 'Đại Cồ Việt ', 'Cồ Việt'] })).toMatchObject({
    form: 'WRITTEN',
    options: [],
    right: null,
    answer: 'Đại Cồ Việt',
    accepted: ['Cồ Việt'],
  });
});
