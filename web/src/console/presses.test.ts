import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Presses } from './presses.svelte';

let now = 0;
const later = (ms: number) => {
  now += ms;
  vi.advanceTimersByTime(ms);
};

beforeEach(() => {
  now = 10_000;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('a second press within 0.7 s is ignored', () => {
  const presses = new Presses(() => now);
  expect(presses.once()).toBe(true);
  later(699);
  expect(presses.once()).toBe(false);
  later(1);
  expect(presses.once()).toBe(true);
});

test('locking early takes two presses within 2 s', () => {
  const presses = new Presses(() => now);
  expect(presses.twice('lock')).toBe(false);
  expect(presses.armed).toBe('lock');
  later(1999);
  expect(presses.twice('lock')).toBe(true);
  expect(presses.armed).toBeNull();
});

test('the second press may not come late', () => {
  const presses = new Presses(() => now);
  presses.twice('lock');
  later(2000);
  expect(presses.armed).toBeNull();
  expect(presses.twice('lock')).toBe(false);
});

test('two presses for two different things are no second press', () => {
  const presses = new Presses(() => now);
  presses.twice('undo7');
  later(800);
  expect(presses.twice('lock')).toBe(false);
  expect(presses.armed).toBe('lock');
});

test('a press that the programme has overtaken counts for nothing', () => {
  const presses = new Presses(() => now);
  presses.twice('lock');
  later(800);
  presses.moved();
  expect(presses.armed).toBeNull();
  later(100);
  expect(presses.once()).toBe(false);
  later(600);
  expect(presses.once()).toBe(true);
});
