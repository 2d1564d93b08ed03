import { expect, test } from 'vitest';
import { writtenOf } from './blank';
import { isNumber, isWhole, lengthOf } from './whole';

const CHOICE = writtenOf({ ask: 'Mấy?', options: ['một', 'hai'], right: [1] });

test('a question is whole when it has what its form needs', () => {
  expect(isWhole(CHOICE)).toBe(true);
  expect(isWhole({ ...CHOICE, right: [] })).toBe(false);
  expect(isWhole({ ...CHOICE, right: [0, 1] })).toBe(false);
  expect(isWhole({ ...CHOICE, right: [0, 1], form: 'MULTIPLE' })).toBe(true);
  expect(isWhole({ ...CHOICE, ask: ' ' })).toBe(false);
  expect(isWhole({ ...CHOICE, options: ['một'] })).toBe(false);
  expect(isWhole({ ...CHOICE, options: ['một', 'một '] })).toBe(false);
  expect(isWhole({ ...CHOICE, options: ['một', ''] })).toBe(false);
  expect(isWhole(writtenOf({ ask: 'Mấy?', form: 'TRUE_FALSE', truth: false }))).toBe(true);
  expect(isWhole(writtenOf({ ask: 'Mấy?', form: 'TRUE_FALSE' }))).toBe(false);
  expect(isWhole(writtenOf({ ask: 'Mấy?', form: 'SHORT', wordings: ['7'] }))).toBe(true);
  expect(isWhole(writtenOf({ ask: 'Mấy?', form: 'SHORT', wordings: [' '] }))).toBe(false);
  expect(isWhole(writtenOf({ ask: 'Mấy?', form: 'DATE', day: '1930-02-03' }))).toBe(true);
  expect(isWhole({ ...CHOICE, form: 'ESSAY' })).toBe(false);
});

test('a number is figures with at most one comma or point', () => {
  expect(['7', '-3', '3,14', '3.14', ' 12 '].map(isNumber)).toEqual([true, true, true, true, true]);
  expect(['', 'bảy', '1.000.000', '12 tháng', '3,'].map(isNumber)).toEqual([false, false, false, false, false]);
  const number = writtenOf({ ask: 'Mấy?', form: 'NUMBER', value: '12' });
  expect(isWhole(number)).toBe(true);
  expect(isWhole({ ...number, tolerance: 'ít' })).toBe(false);
});

test('an order and pairs are whole when everything has one place', () => {
  const order = { ...CHOICE, form: 'ORDERING', places: [1, 0] } as const;
  expect(isWhole({ ...order, places: [1, 0] })).toBe(true);
  expect(isWhole({ ...order, places: [1, 1] })).toBe(false);
  expect(isWhole({ ...order, places: [1] })).toBe(false);
  expect(isWhole({ ...order, places: [1, -1] })).toBe(false);
  const pairs = writtenOf({ ...CHOICE, form: 'MATCHING', matches: ['1', '2', '3'] });
  expect(isWhole({ ...pairs, places: [2, 0] })).toBe(true);
  expect(isWhole({ ...pairs, places: [3, 0] })).toBe(false);
});

test('letters are counted as the server counts them', () => {
  expect(lengthOf('Đảng 🔔')).toBe(6);
});
