import { expect, test } from 'vitest';
import type { AnswerRow, MatchPanel, Team } from '../../live/match';
import type { Clock, HostView } from '../../live/views';
import { actsOf, matchKey } from './OnConsoleActs';
import { matchGo } from './OnConsoleGo';
import { matchRuling, overruling } from './OnConsoleRuling';

const NOW = 1_000_000;

function team(number: number, points: number, lamp: Team['lamp'] = 'IDLE'): Team {
  return { number, name: `Tổ ${number}`, unit: '', people: '', points, lamp };
}
function clock(running: boolean, leftMs = 3000): Clock {
  return { totalMs: 5000, running, deadlineAt: running ? NOW + leftMs : null, leftMs };
}
function panel(more: Partial<MatchPanel>): MatchPanel {
  return {
    round: 'warmup',
    stage: 'READ',
    question: null,
    upNext: null,
    clock: null,
    turnTeam: 0,
    floor: 0,
    teams: [team(1, 190), team(2, 185)],
    buzzes: [],
    settled: false,
    ruling: null,
    answers: [],
    pips: [],
    acts: [],
    past: [],
    reserveLeft: 0,
    board: null,
    ...more,
  };
}
function go(of: MatchPanel, next: string | null = null) {
  return matchGo({ next: next === null ? null : { type: next, seats: 0 } } as HostView, of, { now: NOW });
}
const steal = {
  turn: 8,
  team: 2,
  subject: 'steal' as const,
  ifRight: [
    { team: 2, points: 30 },
    { team: 1, points: -30 },
  ],
  ifWrong: [{ team: 2, points: -15 }],
};
function answer(of: number, right: boolean | null, more: Partial<AnswerRow> = {}): AnswerRow {
  const row = { team: of, text: 'Sai Gòn', tookMs: 6700, proposed: 'NEAR', right, ruled: false, points: 0 } as const;
  return { ...row, late: false, byHand: false, changes: 0, at: NOW, ...more };
}
const asked = { asked: { turn: 5, label: '3' }, accepted: [] } as unknown as MatchPanel['question'];

test('a verdict that is waited for stands on two buttons that name who gains and who loses', () => {
  const pair = go(panel({ round: 'finish', ruling: steal }), 'finish.startAnswer');
  expect(pair).toMatchObject({
    state: 'rule',
    right: { detail: 'Tổ 2 +30 · Tổ 1 −30', command: { type: 'finish.rule', turn: 8, team: 2, right: true } },
    wrong: { detail: 'Tổ 2 −15, còn\u00a0170', command: { type: 'finish.rule', turn: 8, team: 2, right: false } },
    next: { command: { type: 'finish.startAnswer' } },
  });
});

test('a wrong keyword says who is out and who speaks next, not points', () => {
  const buzzes = [1, 2].map((of) => ({ team: of, rank: of, afterMs: 0, gapMs: 0, errorMs: 1, drawn: false }));
  const ruling = { turn: 6, team: 1, subject: 'keyword' as const, ifRight: [{ team: 1, points: 40 }], ifWrong: [] };
  const pair = go(panel({ round: 'obstacle', ruling, buzzes }));
  expect(pair).toMatchObject({ right: { title: 'Từ khóa đúng' }, wrong: { detail: 'Tổ 1 dừng phần này · tới Tổ 2' } });
});

test('the next step is withheld until every near answer is decided, and ↑ ↓ rule the first', () => {
  const of = panel({
    round: 'acceleration',
    stage: 'ANSWERS',
    question: asked,
    answers: [answer(1, true), answer(2, null)],
  });
  expect(go(of)).toMatchObject({ state: 'choose', arrows: true });
  expect(matchRuling(of, true)).toEqual({ type: 'acceleration.rule', turn: 5, team: 2, right: true });
});

test('an answer of a team that is out, and one after time, wait for nobody', () => {
  const answers = [answer(1, null), answer(2, null, { late: true })];
  const of = panel({
    round: 'obstacle',
    stage: 'LOCKED',
    question: asked,
    answers,
    teams: [team(1, 0, 'OUT'), team(2, 0)],
  });
  expect(matchRuling(of, true)).toBeNull();
});

test('while a clock runs there is nothing to press; to end it early takes two presses and the act', () => {
  const running = panel({ stage: 'RUNNING', clock: clock(true) });
  expect(go(running)).toMatchObject({ state: 'running', part: 0.6, command: null });
  expect(go({ ...running, acts: ['skip'] })).toMatchObject({ command: { type: 'warmup.skip' } });
  expect(go({ ...running, round: 'obstacle', acts: ['callTime'] })).toMatchObject({
    command: { type: 'obstacle.callTime' },
  });
});

test('steps that need it name what they are for', () => {
  expect(go(panel({ round: 'obstacle', question: asked }), 'obstacle.confirm')).toMatchObject({
    command: { type: 'obstacle.confirm', turn: 5 },
  });
  expect(go(panel({ round: 'finish', board: { order: [3, 1] } }), 'finish.startTurn')).toMatchObject({
    command: { type: 'finish.startTurn', team: 3 },
  });
  expect(go(panel({ round: 'finish' }), 'finish.startTurn')).toMatchObject({
    command: { type: 'finish.startTurn', team: null },
  });
});

test('a step this page does not know is still one press', () => {
  expect(go(panel({}), 'warmup.somethingNew')).toMatchObject({
    state: 'ready',
    command: { type: 'warmup.somethingNew' },
  });
});

test('a key does what the panel allows just now, and nothing otherwise', () => {
  expect(matchKey(panel({ acts: ['stopClock'] }), 'clock')).toEqual({ command: { type: 'warmup.stopClock' } });
  expect(matchKey(panel({}), 'clock')).toBeNull();
  const star = panel({ round: 'finish', acts: ['placeStar'], board: { turn: 9 } });
  expect(matchKey(star, 'star')).toEqual({ command: { type: 'finish.placeStar', turn: 9 } });
  expect(matchKey(panel({ acts: ['giveFloor'] }), 'steal')).toEqual({ open: { name: 'act', act: 'giveFloor' } });
});

test('acts that nobody has given words to are left out', () => {
  expect(actsOf(panel({ acts: ['skip', 'unheardOf'] })).map(({ name }) => name)).toEqual(['skip']);
});

test('a verdict of an earlier round is sent into that round', () => {
  expect(overruling('warmup', { turn: 3, team: 1 }, true, 'đúng ý', 1)).toEqual({
    type: 'contest.inEarlierRound',
    round: 1,
    command: { type: 'warmup.overrule', turn: 3, team: 1, right: true, reason: 'đúng ý' },
  });
});
