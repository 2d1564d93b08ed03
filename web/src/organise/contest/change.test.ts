import { expect, test } from 'vitest';
import type { DraftPerson, RosterRow } from '../api';
import { changed } from './change';
import { emptyDraft } from './draft-of-test';

const units = [
  { id: 'to1', name: 'Tổ đảng 1', parent: null },
  { id: 'to2', name: 'Tổ đảng 2', parent: null },
];
const people: DraftPerson[] = [
  { seat: 1, name: 'Vũ Thị Mừng', unit: 'to1', means: 'PHONE' },
  { seat: 2, name: 'Hà', unit: 'to2', means: 'BOARD' },
];
const draft = emptyDraft({ units, people });
const row = (line: number, name: string, unit: string, seat: number | null = null): RosterRow => ({
  line,
  seat,
  name,
  unit,
  means: 'PHONE',
  problem: null,
});

test('a change leaves the draft it began with untouched', () => {
  const before = structuredClone(draft);
  changed(draft, { kind: 'seatAll', way: 'INTERLEAVED' });
  changed(draft, { kind: 'addPerson', name: 'Tú', unit: 'to1', means: 'PHONE' });
  changed(draft, { kind: 'name', to: { title: 'Khác' } });
  expect(draft).toEqual(before);
});

test('a name of two letters is a name, an empty one is not', () => {
  expect(changed(draft, { kind: 'addPerson', name: ' Tú ', unit: 'to1', means: 'PHONE' }).people[2]).toEqual({
    seat: 3,
    name: 'Tú',
    unit: 'to1',
    means: 'PHONE',
  });
  expect(changed(draft, { kind: 'addPerson', name: '  ', unit: 'to1', means: 'PHONE' })).toBe(draft);
});

test('a unit with people is not dropped, an empty one is', () => {
  expect(changed(draft, { kind: 'dropUnit', unit: 'to1' })).toBe(draft);
  const alone = changed(draft, { kind: 'dropPerson', seat: 1 });
  expect(changed(alone, { kind: 'dropUnit', unit: 'to1' }).units).toEqual([units[1]]);
});

test('the same unit is not added twice, however it is written', () => {
  expect(changed(draft, { kind: 'addUnit', name: 'TO  DANG 1' }).units).toHaveLength(2);
  expect(changed(draft, { kind: 'addUnit', name: 'Tổ đảng 3' }).units).toHaveLength(3);
});

test('moving to a taken seat swaps the two', () => {
  const seats = changed(draft, { kind: 'moveSeat', seat: 1, to: 2 }).people.map(({ seat, name }) => `${seat} ${name}`);
  expect(seats).toEqual(['1 Hà', '2 Vũ Thị Mừng']);
});

test('a seat that is no number is refused', () => {
  expect(changed(draft, { kind: 'moveSeat', seat: 1, to: 0 })).toBe(draft);
  expect(changed(draft, { kind: 'moveSeat', seat: 1, to: Number.NaN })).toBe(draft);
});

test('a roster is added to those who are there: known units keep their ids, new ones are made, seats stay unique', () => {
  const rows = [row(2, 'Lưu Văn Phước', 'Tổ Đảng 1', 1), row(3, 'Tú', 'Tổ đảng 3')];
  const after = changed(draft, { kind: 'takeRoster', rows, instead: false });
  expect(after.people.map(({ seat, name }) => `${seat} ${name}`)).toEqual([
    '1 Vũ Thị Mừng',
    '2 Hà',
    '3 Lưu Văn Phước',
    '4 Tú',
  ]);
  expect(after.people[2]?.unit).toBe('to1');
  expect(after.units.map(({ name }) => name)).toEqual(['Tổ đảng 1', 'Tổ đảng 2', 'Tổ đảng 3']);
  expect(after.people[3]?.unit).toBe(after.units[2]?.id);
});

test('a roster instead of those who are there replaces people and units, and keeps its own seat numbers', () => {
  const rows = [row(2, 'Tú', 'Tổ đảng 2', 40), row(3, '', 'Tổ đảng 9')];
  const after = changed(draft, { kind: 'takeRoster', rows, instead: true });
  expect(after.people).toEqual([{ seat: 40, name: 'Tú', unit: 'to2', means: 'PHONE' }]);
  expect(after.units).toEqual([units[1]]);
});

test('everybody can be put on paper at once', () => {
  expect(changed(draft, { kind: 'meansOfAll', means: 'BOARD' }).people.every(({ means }) => means === 'BOARD')).toBe(
    true,
  );
});

test('questions of one part change without the others', () => {
  const main = [{ bank: 'b', id: 'q1' }];
  const after = changed(draft, { kind: 'questions', to: { main } });
  expect(after.questions).toEqual({ main, reserve: [], bell: [] });
});

test('units whose names differ by a mark alone stay two', () => {
  const rows = [row(1, 'Lan', 'Tổ Hà'), row(2, 'Mai', 'Tổ Hạ'), row(3, 'Cúc', 'TỔ  HÀ')];
  const after = changed(draft, { kind: 'takeRoster', rows, instead: true });
  expect(after.units.map(({ name }) => name)).toEqual(['Tổ Hà', 'Tổ Hạ']);
});
