import { expect, test } from 'vitest';
import type { Sitting } from './seating';
import { find } from './find';

const person = (seat: number, name: string, unit = 'Tổ đảng 1'): Sitting => ({ seat, name, unit, means: 'PHONE' });
const people = [person(1, 'Đỗ Quang Ẩn'), person(10, 'Lý Thị Bưởi', 'Tổ đảng 2'), person(21, 'Kiều Thị Ưởng')];
const seats = (typed: string) => find(people, typed).map(({ seat }) => seat);

test('names are found without marks', () => {
  expect(seats('do quang')).toEqual([1]);
  expect(seats('uong')).toEqual([21]);
});

test('the seat that is typed comes before names and longer numbers', () => {
  expect(seats('1')).toEqual([1, 10, 21]);
  expect(seats('10')).toEqual([10]);
});

test('units are found, and every word must fit', () => {
  expect(seats('dang 2')).toEqual([10, 21]);
  expect(seats('to dang 2 buoi')).toEqual([10]);
  expect(seats('khong co')).toEqual([]);
});

test('nothing typed shows everybody', () => {
  expect(seats('')).toEqual([1, 10, 21]);
});
