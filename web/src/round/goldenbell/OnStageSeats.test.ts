import { expect, test } from 'vitest';
import { columnsFor, delaysOf, FloorMotion, seatsOf } from './OnStageSeats';

const moves = (states: string, before: string) => seatsOf(states, before, null).map(({ move }) => move);

test('who_was_in_falls_and_who_was_already_out_does_not', () => {
  expect(moves('www', 'iwo')).toEqual(['falls', null, null]);
});

test('without_a_floor_seen_before_those_leaving_now_fall', () => {
  expect(moves('wio', '')).toEqual(['falls', null, null]);
});

test('who_comes_back_moves_once', () => {
  expect(moves('bb', 'ob')).toEqual(['returns', null]);
  expect(moves('rr', 'or')).toEqual(['returns', null]);
});

test('those_who_are_proposed_and_then_brought_back_do_not_move_twice', () => {
  expect(moves('r', 'b')).toEqual([null]);
});

test('while_answers_come_in_who_has_not_answered_waits', () => {
  const looks = (states: string) => seatsOf(states, '', null).map(({ look }) => look);
  expect(looks('ia')).toEqual(['waiting', 'in']);
  expect(looks('ii')).toEqual(['in', 'in']);
});

test('who_has_not_come_yet_is_not_shown_as_cut_off', () => {
  const looks = seatsOf('nda', '', null).map(({ look }) => look);
  expect(looks).toEqual(['notYet', 'away', 'in']);
  expect(moves('w', 'n')).toEqual(['falls']);
});

test('a_floor_of_a_hundred_is_ten_by_ten', () => {
  expect(columnsFor(100, 1.49)).toBe(10);
  expect(columnsFor(100, 1.6)).toBe(10);
});

test('rows_sink_from_the_back_and_never_longer_than_1800_ms', () => {
  const delays = delaysOf(seatsOf('w'.repeat(300), 'i'.repeat(300), null), 20);
  expect(delays[0]).toBe(0);
  expect(delays[19]).toBe(0);
  expect(delays[20]).toBeGreaterThan(0);
  expect(Math.max(...delays)).toBeLessThanOrEqual(1800);
});

test('a_floor_shown_again_as_it_was_keeps_its_comparison', () => {
  const motion = new FloorMotion('ii');
  expect(motion.before('iw')).toBe('ii');
  expect(motion.before('iw')).toBe('ii');
  expect(motion.before('io')).toBe('iw');
});
