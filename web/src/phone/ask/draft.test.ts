import { expect, test } from 'vitest';
import { dayOf, matched, nextUnmatched, placed, ticked } from './draft';

test('options come and go, in the order of the letters', () => {
  expect([2, 0, 3, 2].reduce(ticked, [] as number[])).toEqual([0, 3]);
});

test('steps get their places in the order of the taps; one taken back takes those after it along', () => {
  expect([2, 0, 3].reduce(placed, [] as number[])).toEqual([2, 0, 3]);
  expect(placed([2, 0, 3], 0)).toEqual([2]);
  expect(placed([2, 0, 3], 3)).toEqual([2, 0]);
});

test('a match belongs to one option only', () => {
  expect(matched([1, 0], 1, 1)).toEqual([undefined, 1]);
});

test('after a pair comes the next option without one, round the end', () => {
  expect(nextUnmatched([undefined, 0, undefined], 3, 1)).toBe(2);
  expect(nextUnmatched([undefined, 0, 1], 3, 2)).toBe(0);
  expect(nextUnmatched([2, 0, 1], 3)).toBe(-1);
});

test('only a day that can be is sent', () => {
  expect(dayOf('3', '02', '1930')).toBe('3/2/1930');
  expect(dayOf('29', '2', '1930')).toBe('29/2/1930');
  expect(dayOf('30', '2', '1930')).toBe('');
  expect(dayOf('3', '13', '1930')).toBe('');
  expect(dayOf('3', '2', '')).toBe('');
  expect(dayOf('0', '2', '1930')).toBe('');
});
