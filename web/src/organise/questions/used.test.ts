import { expect, test } from 'vitest';
import type { UsedQuestion } from '../api';
import { askedIn, saidUse, sessionsOf, usedOf } from './used';

const at = (day: number) => Date.UTC(2026, 1, day, 5);
const use = (contest: string, day: number) => ({ contest, title: `Buổi ${contest}`, day: null, at: at(day) });
const USED: UsedQuestion[] = [
  { bank: 'b', id: '1', uses: [use('C', 20), use('A', 3)] },
  { bank: 'b', id: '2', uses: [use('A', 3)] },
  { bank: 'k', id: '2', uses: [use('B', 10)] },
  { bank: 'k', id: '3', uses: [use('C', 21)] },
];

test('uses are those of the same bank and id', () => {
  const uses = usedOf(USED);
  expect(uses({ bank: 'k', id: '2' }).map(({ contest }) => contest)).toEqual(['B']);
  expect(uses({ bank: 'k', id: '1' })).toEqual([]);
});

test('sessions stand newest first, by their last question, without the present contest', () => {
  expect(sessionsOf(USED).map(({ contest }) => contest)).toEqual(['C', 'B', 'A']);
  expect(sessionsOf(USED)[0]?.at).toBe(at(21));
  expect(sessionsOf(USED, 'B').map(({ contest }) => contest)).toEqual(['C', 'A']);
});

test('what was asked in the last sessions is known by bank and id', () => {
  const sessions = sessionsOf(USED);
  expect([...askedIn(USED, sessions.slice(0, 2))]).toEqual(['b/1', 'k/2', 'k/3']);
  expect([...askedIn(USED, [])]).toEqual([]);
});

test('the last use is said with its day and its contest', () => {
  expect(saidUse([])).toBe('');
  expect(saidUse([use('A', 3)])).toBe('đã hỏi 3/2/2026 · Buổi A');
  expect(saidUse([use('C', 20), use('A', 3)])).toBe('đã hỏi 20/2/2026 · Buổi C (2\u00a0lần)');
});
