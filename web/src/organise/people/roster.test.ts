import { expect, test } from 'vitest';
import { linesOf, lookFirst, troubles, type Line } from './roster';

const line = (number: number, name: string, unit = 'Tổ đảng 1', given: Partial<Line> = {}): Line => ({
  line: number,
  seat: null,
  name,
  unit,
  means: 'PHONE',
  problem: null,
  seen: false,
  said: '',
  ...given,
});
const names = (lines: Line[]) => [...troubles(lines)].map(([number, { name }]) => `${number} ${name}`);

test('names of two letters are names, nothing and blanks are none', () => {
  expect(names([line(2, 'Hà'), line(3, 'Tú'), line(4, ''), line(5, '  ')])).toEqual([
    '4 NAME_IS_EMPTY',
    '5 NAME_IS_EMPTY',
  ]);
});

test('the second of one name in one unit is shown, with the line of the first', () => {
  const lines = [line(2, 'Nguyễn Thị Hồng'), line(7, 'NGUYỄN THỊ HỒNG'), line(9, 'Nguyễn Thị Hồng', 'Tổ đảng 2')];
  expect(troubles(lines)).toEqual(new Map([[7, { name: 'PERSON_TWICE', other: 2, detail: '' }]]));
});

test('who was said to be another person is not shown again', () => {
  expect(names([line(2, 'Hà'), line(3, 'Hà', 'Tổ đảng 1', { seen: true })])).toEqual([]);
});

test('a mended line is no trouble any more, whatever the server said before', () => {
  expect(names([line(2, 'Hà', 'Tổ đảng 1', { problem: 'UNIT_IS_EMPTY' })])).toEqual([]);
  expect(names([line(2, 'Hà', 'Tổ đảng 1', { problem: 'Ghi “Tổ III”' })])).toEqual(['2 SERVER']);
});

test('lines to look at stand first', () => {
  const lines = [line(2, 'Hà'), line(3, ''), line(4, 'Tú')];
  expect(lookFirst(lines, troubles(lines)).map((each) => each.line)).toEqual([3, 2, 4]);
});

test('what only the server knows is told in its words, not by its name', () => {
  const rows = [
    { line: 2, seat: null, name: 'Hà', unit: 'Tổ đảng 1', means: 'PHONE', problem: 'MEANS_NOT_KNOWN' } as const,
  ];
  const problems = [{ line: 2, name: 'MEANS_NOT_KNOWN', detail: 'Hình thức “loa” không rõ' }];
  const lines = linesOf({ rows: [...rows], units: [], columns: {}, problems });
  expect(troubles(lines).get(2)).toEqual({ name: 'SERVER', other: 0, detail: 'Hình thức “loa” không rõ' });
});

test('a seat that was given twice is told, though the line has none any more', () => {
  const lines = [line(2, 'Hà', 'Tổ đảng 1', { seat: 1 }), line(3, 'Tú', 'Tổ đảng 1', { problem: 'SEAT_TWICE' })];
  expect(names(lines)).toEqual(['3 SERVER']);
});

test('names that differ by a mark alone are two people, and so are people of units that do', () => {
  expect(names([line(2, 'Hà'), line(3, 'Hạ'), line(4, 'Hà', 'Tổ Hạ'), line(5, 'Hà', 'Tổ Hà')])).toEqual([]);
});
