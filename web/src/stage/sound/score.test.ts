import { expect, test } from 'vitest';
import type { StageScene, StageView } from '../../live/views';
import { Score } from './score';

const banner = {
  code: '1',
  title: '',
  subtitle: '',
  lines: [],
  theme: 'OLYMPIA',
  address: '',
  rehearsal: false,
} as const;

function view(scene: StageScene, held = false): StageView {
  return { banner: { ...banner, lines: [] }, sound: { volume: 1, muted: false }, held, castVersion: 1, scene };
}

const floor = (states: string): StageScene => ({
  kind: 'floor',
  next: 2,
  of: 20,
  states,
  remaining: 0,
  left: 0,
  rescued: 0,
  eliminates: true,
});
const lobby = (joined: number): StageScene => ({
  kind: 'lobby',
  joinUrl: '',
  joined,
  expected: 0,
  joining: 'OPEN',
  units: [],
});
const names = (score: Score, scene: StageScene) => score.next(view(scene)).map(({ name }) => name);

test('the_first_picture_is_silent', () => {
  expect(names(new Score(), floor('iw'))).toEqual([]);
});

test('a_tap_for_who_joins_none_for_who_leaves', () => {
  const score = new Score();
  names(score, lobby(3));
  expect(names(score, lobby(4))).toEqual(['join']);
  expect(names(score, lobby(3))).toEqual([]);
});

test('a_fall_is_heard_once_although_the_floor_is_shown_twice', () => {
  const score = new Score();
  names(score, floor('iiii'));
  names(score, lobby(3));
  expect(score.next(view(floor('iwwi')))).toEqual([{ name: 'out', after: 900, much: 2 }]);
  names(score, { kind: 'black' });
  expect(names(score, floor('iwwi'))).toEqual([]);
});

test('the_bell_does_not_ring_again_from_behind_a_dark_screen', () => {
  const finished = { kind: 'finished', ending: 'BELL', winners: [{ seat: 1, name: '', unit: '' }], right: 1 } as const;
  const score = new Score();
  names(score, floor('i'));
  names(score, { ...finished, winners: [...finished.winners] });
  names(score, { kind: 'black' });
  expect(names(score, { ...finished, winners: [...finished.winners] })).toEqual([]);
});

test('nothing_is_heard_while_the_server_holds', () => {
  const score = new Score();
  score.next(view(lobby(3)));
  expect(score.next(view(lobby(4), true))).toEqual([]);
});

test('the_bell_rings_only_for_a_bell_with_a_winner', () => {
  const winner = { seat: 1, name: 'Hạnh', unit: 'Tổ 1' };
  const ending = (kind: 'BELL' | 'FASTEST' | 'NOBODY', winners = [winner]) => {
    const score = new Score();
    names(score, floor('i'));
    return names(score, { kind: 'finished', ending: kind, winners, right: 3 });
  };
  expect(ending('BELL')).toEqual(['bell']);
  expect(ending('FASTEST')).toEqual(['fanfare']);
  expect(ending('NOBODY', [])).toEqual(['eclipse']);
});
