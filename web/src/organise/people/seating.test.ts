import { expect, test } from 'vitest';
import type { DraftPerson } from '../api';
import { freeSeat, numbered, seated, seatRanges } from './seating';

const units = [
  { id: 'to1', name: 'Tổ đảng 1', parent: null },
  { id: 'to2', name: 'Tổ đảng 2', parent: null },
];
const person = (seat: number, name: string, unit: string): DraftPerson => ({ seat, name, unit, means: 'PHONE' });
const mixed = [
  person(1, 'Hà', 'to2'),
  person(2, 'Mừng', 'to1'),
  person(3, 'Tú', 'to2'),
  person(4, 'Phước', 'to1'),
  person(9, 'Lựu', 'to1'),
];
const line = (people: DraftPerson[]) => people.map(({ seat, name }) => `${seat} ${name}`).join(', ');

test('by unit each unit sits together, in the order it had', () => {
  expect(line(seated(mixed, units, 'BY_UNIT'))).toBe('1 Mừng, 2 Phước, 3 Lựu, 4 Hà, 5 Tú');
});

test('interleaved puts one of each unit in turn, and the longer unit ends alone', () => {
  expect(line(seated(mixed, units, 'INTERLEAVED'))).toBe('1 Mừng, 2 Hà, 3 Phước, 4 Tú, 5 Lựu');
});

test('people of no known unit sit last and nobody is lost', () => {
  const everybody = [person(1, 'Khách', 'gone'), ...mixed.slice(1)];
  expect(line(seated(everybody, units, 'BY_UNIT'))).toBe('1 Mừng, 2 Phước, 3 Lựu, 4 Tú, 5 Khách');
});

test('numbers given by the list are kept, the others fill the gaps', () => {
  const rows = [{ seat: null }, { seat: 1 }, { seat: 4 }, { seat: null }];
  expect(numbered(rows).map(({ seat }) => seat)).toEqual([2, 1, 4, 3]);
});

test('a number given twice stays with the first, and one that is taken is not given again', () => {
  const rows = [{ seat: 5 }, { seat: 5 }, { seat: 2 }];
  expect(numbered(rows, [2]).map(({ seat }) => seat)).toEqual([5, 1, 3]);
});

test('the free seat is the lowest number nobody has', () => {
  expect(freeSeat([])).toBe(1);
  expect(freeSeat(mixed)).toBe(5);
});

test('seats are told in ranges', () => {
  expect(seatRanges([3, 1, 2])).toBe('1–3');
  expect(seatRanges([11, 3, 9, 7, 10])).toBe('3, 7, 9–11');
  expect(seatRanges([])).toBe('');
});
