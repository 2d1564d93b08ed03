import { expect, test } from 'vitest';
import type { MatchScene, OwnView } from '../../live/match';
import { SPECTATOR } from '../../phone/here';
import { gapInWords, standingOf } from './OnPhoneOrder';
import { NOTHING, pageOf } from './OnPhoneScene';
import { placesOf } from './OnPhoneStanding';

const QUESTION = { turn: 5 } as MatchScene['question'];
const scene = (kind: MatchScene['kind'], stage: string, more: Partial<MatchScene> = {}): MatchScene => ({
  kind,
  stage,
  question: QUESTION,
  clock: null,
  turnTeam: 0,
  floor: 0,
  right: null,
  key: null,
  teams: [team(1, 30), team(2, 50), team(4, 50)],
  buzzes: [],
  settled: false,
  pips: [],
  board: null,
  ...more,
});
function team(number: number, points: number) {
  return { number, name: `Tổ ${number}`, unit: '', people: '', points, lamp: 'IDLE' } as const;
}
const seat = (own: Partial<OwnView> = {}, speaks = true) => ({
  ...SPECTATOR,
  seat: 9,
  team: 4,
  speaks,
  own: { ...NOTHING, ...own },
});
const press = (number: number, rank: number, gapMs: number, drawn = false) => ({
  team: number,
  rank,
  afterMs: 900 + gapMs,
  gapMs,
  errorMs: 6,
  drawn,
});
const KEY = {} as NonNullable<MatchScene['key']>;

test('an open buzzer fills the page, and stays there until the verdict', () => {
  const asked = scene('warmup.question', 'READ');
  expect(pageOf(asked, seat({ buzz: true }))).toBe('buzz');
  expect(pageOf(asked, seat({ pressed: true }))).toBe('buzz');
  expect(pageOf(scene('warmup.question', 'OVER', { key: KEY }), seat({ pressed: true }))).toBe('key');
  expect(pageOf(scene('warmup.question', 'OVER', { key: KEY }), seat({ pressed: true, verdict: true }))).toBe(
    'verdict',
  );
});

test('a row is answered and its draft kept while another team says the keyword, the buzzer beside it', () => {
  expect(pageOf(scene('obstacle.row', 'RUNNING'), seat({ type: true, buzz: true }))).toBe('answer');
  expect(pageOf(scene('obstacle.keyword', 'RUNNING', { floor: 2 }), seat({ buzz: true }))).toBe('answer');
  expect(pageOf(scene('obstacle.keyword', 'RUNNING', { floor: 4 }), seat({ pressed: true }))).toBe('buzz');
  expect(pageOf(scene('obstacle.ready', 'READY', { question: null }), seat({ buzz: true }))).toBe('standing');
  expect(pageOf(scene('obstacle.ready', 'READY', { question: null }), seat({ buzz: true, choose: [3] }))).toBe(
    'choose',
  );
});

test('whose captain speaks, who is out and who plays in no team has nothing to press', () => {
  expect(pageOf(scene('acceleration.question', 'RUNNING'), seat({ type: true }, false))).toBe('follow');
  expect(pageOf(scene('finish.star', 'PLACING', { question: null }), seat({ star: true }, false))).toBe('standing');
  expect(pageOf(scene('obstacle.row', 'RUNNING'), seat({ out: true }))).toBe('follow');
  expect(pageOf(scene('warmup.question', 'READ'), SPECTATOR)).toBe('follow');
});

test('the owner hears its verdict while others steal, and the thief speaks', () => {
  const steal = scene('finish.question', 'STEAL', { turnTeam: 4 });
  expect(pageOf(steal, seat({ verdict: false }))).toBe('verdict');
  expect(pageOf({ ...steal, turnTeam: 1 }, seat({ buzz: true }))).toBe('buzz');
  expect(pageOf(scene('finish.question', 'RUNNING', { turnTeam: 4, floor: 4 }), seat())).toBe('speak');
});

test('people without a seat answer the question for the audience, and nothing else', () => {
  expect(pageOf(scene('audience.question', 'OPEN'), SPECTATOR)).toBe('answer');
  expect(pageOf(scene('audience.question', 'REVEALED', { key: KEY }), SPECTATOR)).toBe('key');
  expect(pageOf(scene('acceleration.question', 'RUNNING'), SPECTATOR)).toBe('follow');
});

test('the order of the presses is told in words, with the gap and what it may be off', () => {
  const first = scene('warmup.question', 'FLOOR', {
    floor: 4,
    settled: true,
    buzzes: [press(4, 1, 0), press(2, 2, 38)],
  });
  expect(standingOf(first, 4)).toMatchObject({ state: 'mine', title: 'Tổ 4 bấm trước' });
  expect(standingOf(first, 4)?.line).toContain('38\u00a0ms so với Tổ 2, sai số ±12');
  expect(standingOf(first, 2)).toMatchObject({ state: 'late', title: 'Tổ 2 bấm sau' });
  expect(standingOf(first, 1)).toBeNull();
  expect(standingOf({ ...first, floor: 0, settled: false }, 4)?.state).toBe('sent');
  const lot = [press(2, 1, 0, true), press(4, 2, 0.4, true)];
  expect(standingOf({ ...first, floor: 2, buzzes: lot }, 4)?.line).toContain('bốc thăm');
});

test('a gap of a second and more is told in seconds', () => {
  expect([999, 1000, 1240].map(gapInWords)).toEqual(['999\u00a0ms', '1\u00a0giây', '1,24\u00a0giây']);
});

test('teams with the same points share a place, and the next one is skipped', () => {
  const places = placesOf([team(1, 30), team(2, 50), team(4, 50)]);
  expect(places.map(({ team: { number }, rank, shared }) => [number, rank, shared])).toEqual([
    [2, 1, true],
    [4, 1, true],
    [1, 3, false],
  ]);
});
