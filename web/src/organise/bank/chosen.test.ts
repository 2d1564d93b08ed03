import { expect, test } from 'vitest';
import { writtenOf } from '../question/blank';
import { chosenOf, howMany, reviewable, toggled, withAll } from './chosen';
import { rowOf } from './row-of-test';

const rows = [
  rowOf(1, 'draft', writtenOf({})),
  rowOf(2, 'reviewed', writtenOf({})),
  rowOf(3, 'approved', writtenOf({})),
  rowOf(4, 'mend', writtenOf({})),
];
const [first, second] = [rows.slice(0, 2), rows.slice(2)];

test('choosing all that is filtered leaves what was chosen elsewhere', () => {
  const one = toggled(new Set<string>(), 'cau-1');
  const more = withAll(one, second, true);
  expect([...more]).toEqual(['cau-1', 'cau-3', 'cau-4']);
  expect([howMany(more, first), howMany(more, second), howMany(one, second)]).toEqual(['some', 'all', 'none']);
  expect([...withAll(more, second, false)]).toEqual(['cau-1']);
  expect([...toggled(one, 'cau-1')]).toEqual([]);
});

test('what is no longer in the bank is no longer chosen', () => {
  expect(chosenOf(rows, new Set(['cau-9', 'cau-3', 'cau-1'])).map(({ n }) => n)).toEqual([1, 3]);
});

test('only what can be used is reviewed, and what is approved stays approved', () => {
  expect(reviewable(rows, 'reviewed')).toEqual({ ids: ['cau-1'], mend: 1, unread: 0 });
});

test('only what is reviewed is approved', () => {
  expect(reviewable(rows, 'approved')).toEqual({ ids: ['cau-2'], mend: 1, unread: 1 });
});

test('everything that is checked can go back to draft', () => {
  expect(reviewable(rows, 'draft')).toEqual({ ids: ['cau-2', 'cau-3'], mend: 0, unread: 0 });
});
