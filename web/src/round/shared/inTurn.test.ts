import { expect, test } from 'vitest';
import { pictureAt } from './inTurn';

test('pictures share the time, and the last one stays', () => {
  const seen = [1, 0.76, 0.74, 0.51, 0.49, 0.26, 0.24, 0].map((left) => pictureAt(4, left));
  expect(seen).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});

test('one picture is there all the time', () => {
  expect([1, 0.5, 0].map((left) => pictureAt(1, left))).toEqual([0, 0, 0]);
});
