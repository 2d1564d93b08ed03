import { expect, test } from 'vitest';
import type { Buzz, MatchScene, Team } from '../../live/match';
import { cuesOfMatch } from './match-score';

const team = (number: number, points = 0): Team => ({ number, name: '', unit: '', people: '', points, lamp: 'IDLE' });
const buzz = (number: number): Buzz => ({ team: number, rank: 1, afterMs: 0, gapMs: 0, errorMs: 0, drawn: false });
const question = { turn: 1, media: [] } as unknown as MatchScene['question'];
const scene = (part: Partial<MatchScene> = {}): MatchScene => ({
  kind: 'warmup.question',
  stage: 'RUNNING',
  question,
  clock: null,
  turnTeam: 0,
  floor: 0,
  right: null,
  key: null,
  teams: [team(1), team(2)],
  buzzes: [],
  settled: false,
  pips: [],
  board: null,
  ...part,
});
const names = (before: MatchScene, after: MatchScene) => cuesOfMatch(before, after).map(({ name }) => name);

test('a_press_is_heard_once_in_the_pitch_of_its_podium', () => {
  const pressed = scene({ buzzes: [buzz(2)] });
  expect(cuesOfMatch(scene(), pressed)).toEqual([{ name: 'buzz', much: 2 }]);
  expect(cuesOfMatch(pressed, scene({ buzzes: [buzz(2)], settled: true }))).toEqual([]);
});

test('a_verdict_then_the_points_it_has_brought', () => {
  const right = scene({ right: true, teams: [team(1, 10), team(2)] });
  expect(cuesOfMatch(scene(), right)).toEqual([{ name: 'right' }, { name: 'points', after: 900, much: 2 }]);
  expect(names(scene({ teams: [team(1, 5), team(2)] }), scene({ right: false }))).toEqual(['wrong']);
});

test('a_clock_that_starts_and_one_whose_time_is_up', () => {
  const clock = { totalMs: 5000, running: true, deadlineAt: 1, leftMs: 5000 };
  expect(names(scene(), scene({ clock }))).toEqual(['open']);
  expect(names(scene({ clock }), scene({ stage: 'TIME' }))).toEqual(['lock']);
});

test('the_star_of_hope_shimmers_when_it_is_placed', () => {
  const finish = (star: boolean) => scene({ kind: 'finish.star', board: { star } });
  expect(names(finish(false), finish(true))).toEqual(['star']);
  expect(names(finish(true), finish(true))).toEqual([]);
});

test('a_solved_row_turns_its_letters_before_its_piece_opens', () => {
  const row = (state: string) => ({ words: [3, 2], state });
  const obstacle = (state: string) =>
    scene({
      kind: 'obstacle.row',
      board: { words: [4], keyword: '', rows: [row(state)], centre: row('AHEAD'), pieces: [], answers: [], hint: '' },
    });
  expect(cuesOfMatch(obstacle('NOW'), obstacle('SOLVED'))).toEqual([
    { name: 'tile', much: 5 },
    { name: 'piece', after: 600 },
  ]);
  expect(names(obstacle('NOW'), obstacle('GREY'))).toEqual(['wrong']);
});

test('a_sealed_sheet_is_stamped_and_published_marks_are_revealed', () => {
  const judged = (sealed: number, published: object[] = []) =>
    scene({ kind: 'judged.turn', board: { sealed, published } });
  expect(names(judged(1), judged(2))).toEqual(['seal']);
  expect(names(judged(2), judged(2, [{}]))).toEqual(['reveal', 'right']);
});

test('coming_from_elsewhere_only_the_drum_is_heard', () => {
  expect(cuesOfMatch(null, scene({ buzzes: [buzz(1)], right: true }))).toEqual([{ name: 'question' }]);
});
