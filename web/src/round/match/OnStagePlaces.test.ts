import { expect, test } from 'vitest';
import type { Buzz } from '../../live/match';
import { placesOf } from './OnStagePlaces';

const buzz = (team: number, gapMs: number): Buzz => ({
  team,
  rank: team,
  afterMs: gapMs,
  gapMs,
  errorMs: 2,
  drawn: false,
});

test('presses_far_apart_stand_to_scale', () => {
  expect(placesOf([buzz(1, 0), buzz(2, 50), buzz(3, 100)], 0.1).map(({ disc }) => disc)).toEqual([0, 0.5, 1]);
});

test('discs_that_would_cover_each_other_are_moved_apart_in_their_order_and_stay_on_the_axis', () => {
  const places = placesOf([buzz(1, 0), buzz(2, 1), buzz(3, 99), buzz(4, 100)], 0.1);
  places.forEach(({ disc }, i) => {
    expect(disc).toBeGreaterThanOrEqual(0);
    expect(disc).toBeLessThanOrEqual(1);
    if (i > 0) expect(disc - (places[i - 1]?.disc ?? 0)).toBeGreaterThanOrEqual(0.0999);
  });
  expect(places.map(({ at }) => at)).toEqual([0, 0.01, 0.99, 1]);
});

test('a_margin_of_a_few_ms_does_not_fill_the_axis', () => {
  expect(placesOf([buzz(1, 0), buzz(2, 2)], 0)[1]?.at).toBe(0.1);
});
