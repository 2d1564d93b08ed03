import { expect, test } from 'vitest';
import { points, remarkable } from './curve';

const curve = [
  { label: '1', remaining: 90 },
  { label: '2', remaining: 40 },
  { label: '3', remaining: 52 },
  { label: '4', remaining: 50 },
];

test('the curve begins with everybody and spans the whole width', () => {
  const all = points(curve, 100);
  expect(all[0]).toMatchObject({ x: 0, y: 0, remaining: 100 });
  expect(all.at(-1)).toMatchObject({ x: 1, y: 0.5, change: -2 });
});

test('a curve that brings its own start is not given a second one', () => {
  const all = points([{ label: '', remaining: 97 }, ...curve], 100);
  expect(all.map(({ remaining }) => remaining)).toEqual([97, 90, 40, 52, 50]);
});

test('the hardest question and the rescue stand out', () => {
  const { fall, rescue } = remarkable(points(curve, 100));
  expect([fall?.label, fall?.change]).toEqual(['2', -50]);
  expect([rescue?.label, rescue?.change]).toEqual(['3', 12]);
});

test('where nobody leaves nothing stands out', () => {
  expect(remarkable(points([{ label: '1', remaining: 5 }], 5))).toEqual({ fall: null, rescue: null });
});
