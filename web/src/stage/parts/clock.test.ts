import { expect, test } from 'vitest';
import { lastOf, leftOf, secondsOf, teethOf } from './clock';

const running = { totalMs: 15_000, running: true, deadlineAt: 100_000, leftMs: 15_000 };

test('a_running_clock_counts_to_its_deadline_a_standing_one_keeps_what_is_left', () => {
  expect(leftOf(running, 96_000)).toBe(4000);
  expect(leftOf(running, 101_000)).toBe(0);
  expect(leftOf({ ...running, running: false, deadlineAt: null, leftMs: 7000 }, 101_000)).toBe(7000);
});

test('seconds_are_counted_up_to_the_very_end', () => {
  expect([4001, 4000, 3999, 1, 0].map(secondsOf)).toEqual([5, 4, 4, 1, 0]);
});

test('one_tooth_is_one_second_four_when_there_are_few_sixty_at_most', () => {
  expect([15, 10, 30, 90].map((seconds) => teethOf(seconds * 1000))).toEqual([15, 40, 30, 60]);
});

test('the_last_five_seconds_are_urgent_fewer_of_a_short_clock', () => {
  expect([30, 15, 10, 5, 3].map((seconds) => lastOf(seconds * 1000))).toEqual([5, 5, 4, 2, 2]);
});
