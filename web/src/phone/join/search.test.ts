import { expect, test } from 'vitest';
import type { Listed } from './http';
import { find, fold, highlight } from './search';

const person = (seat: number, name: string): Listed => ({ seat, name, unitIndex: 0, taken: false, paper: false });
const PEOPLE = [
  person(9, 'Phạm Thị Hồng Nhung'),
  person(12, 'Lê An'),
  person(27, 'Nguyễn Thị Hồng'),
  person(31, 'Hoàng Anh Đức'),
  person(58, 'Lê Văn Hông'),
  person(83, 'Đặng Ý'),
];
const names = (typed: string) => find(PEOPLE, typed).map(({ name }) => name);
const marked = (name: string, typed: string) =>
  highlight(name, typed)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

test('marks and capitals do not matter, đ is d', () => {
  expect(fold('Đặng Thu HỒNG')).toBe('dang thu hong');
  expect(fold('Đặng'.normalize('NFD'))).toBe('dang');
  expect(names('dang')).toEqual(['Đặng Ý']);
});

test('the given name comes before other words that begin alike', () => {
  expect(names('hong')).toEqual(['Nguyễn Thị Hồng', 'Lê Văn Hông', 'Phạm Thị Hồng Nhung']);
});

test('who types marks finds those with the same marks first', () => {
  expect(names('hông')[0]).toBe('Lê Văn Hông');
});

test('a name of two letters, or of one, is a name', () => {
  expect(names('an')).toEqual(['Lê An', 'Hoàng Anh Đức']);
  expect(names('ý')).toEqual(['Đặng Ý']);
  expect(names('le an')).toEqual(['Lê An']);
});

test('words may come in any order and without spaces', () => {
  expect(names('hong nguyen')).toEqual(['Nguyễn Thị Hồng']);
  expect(names('nguyenthihong')).toEqual(['Nguyễn Thị Hồng']);
});

test('a seat number finds its seat first', () => {
  expect(names('27')).toEqual(['Nguyễn Thị Hồng']);
  expect(names('012')).toEqual(['Lê An']);
  expect(names('8')).toEqual(['Đặng Ý']);
});

test('nothing typed shows everybody, something strange nobody', () => {
  expect(names(' ')).toHaveLength(PEOPLE.length);
  expect(names('xyz')).toEqual([]);
});

test('what was typed is marked in the name as it is written', () => {
  expect(marked('Phạm Thị Hồng Nhung', 'hong')).toBe('Phạm Thị [Hồng] Nhung');
  expect(marked('Đặng Thu Hồng', 'd ho')).toBe('[Đ]ặng Thu [Hồ]ng');
  expect(marked('Lê An', '')).toBe('Lê An');
});

test('names that come decomposed are marked by whole letters', () => {
  expect(marked('Hồng'.normalize('NFD'), 'hon')).toBe('[Hồn]g');
});
