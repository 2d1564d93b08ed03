import { expect, test } from 'vitest';
import type { Buzz, MatchPanel } from '../../live/match';
import { isSure, marks, verdictOn } from './OnConsoleBuzzes';

function buzz(team: number, gapMs: number, errorMs: number, more: Partial<Buzz> = {}): Buzz {
  return { team, rank: team, afterMs: 2000 + gapMs, gapMs, errorMs, drawn: false, ...more };
}

function panel(buzzes: Buzz[], settled = true): MatchPanel {
  return { buzzes, settled, teams: [] } as unknown as MatchPanel;
}

test('an order is certain only when the gap is wider than both errors together', () => {
  expect(isSure([buzz(1, 0, 10), buzz(2, 19, 10)])).toBe(false);
  expect(isSure([buzz(1, 0, 10), buzz(2, 20, 10)])).toBe(false);
  expect(isSure([buzz(1, 0, 10), buzz(2, 21, 10)])).toBe(true);
});

test('who presses alone is first for certain', () => {
  expect(isSure([buzz(1, 0, 400)])).toBe(true);
  expect(verdictOn(panel([buzz(1, 0, 400)])).tone).toBe('sure');
});

test('nothing is said of an order that is not settled', () => {
  expect(verdictOn(panel([buzz(1, 0, 10), buzz(2, 200, 10)], false)).tone).toBe('waiting');
});

test('a lot between the first two is named', () => {
  const drawn = [buzz(1, 0, 10, { drawn: true }), buzz(2, 0.4, 10, { drawn: true })];
  expect(verdictOn(panel(drawn)).tone).toBe('drawn');
});

test('presses lie on the line in the order of their times, errors never over the edge', () => {
  const on = marks([buzz(1, 0, 11), buzz(2, 64, 15), buzz(3, 138, 12)]);
  expect(on.map(({ at }) => at)).toEqual([...on.map(({ at }) => at)].sort((one, other) => one - other));
  for (const { at, error } of on) {
    expect(at - error).toBeGreaterThanOrEqual(0);
    expect(at + error).toBeLessThanOrEqual(1);
  }
});

test('two presses much closer than their errors do not fill the line', () => {
  const [first, second] = marks([buzz(1, 0, 50), buzz(2, 2, 50)]);
  expect((second?.at ?? 1) - (first?.at ?? 0)).toBeLessThan(0.05);
});
