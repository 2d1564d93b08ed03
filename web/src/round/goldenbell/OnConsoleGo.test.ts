import { expect, test } from 'vitest';
import type { AnswerRow, HostGoldenBell, HostView } from '../../live/views';
import { countsOf } from './OnConsoleCounts';
import { goldenBellGo, type Moment } from './OnConsoleGo';
import { RescueDraft } from './OnConsoleRescueDraft.svelte';
import { firstUndecided } from './OnConsoleRuling';
import { inWords } from './OnConsoleSay';
import { tilesOf } from './OnConsoleSeats';

const moment = (draft = new RescueDraft()): Moment => ({
  now: 1_000,
  draft,
  names: { seats: [1, 2, 3], name: (seat) => `Người ${seat}`, unit: () => 'Tổ 1' },
});

const COUNTS = {
  asked: 3,
  answered: 2,
  missing: 1,
  away: 0,
  notYet: 0,
  right: 1,
  wrong: 1,
  noAnswer: 0,
  excused: 0,
  undecided: 0,
};

function bellAt(phase: HostGoldenBell['phase'], more: Partial<HostGoldenBell> = {}): HostGoldenBell {
  return {
    phase,
    eliminates: true,
    number: 7,
    of: 20,
    question: null,
    upNext: null,
    reserveLeft: 2,
    clock: null,
    states: 'iii',
    remaining: 3,
    counts: COUNTS,
    optionCounts: [],
    rows: [],
    rowsInAll: 0,
    dropped: (more.rows ?? []).filter(({ mark }) => mark === 'DROPPED').map(({ seat }) => seat),
    wordings: [],
    boards: { seats: [], unmarked: [] },
    rescue: null,
    lifebuoy: null,
    topics: null,
    allOut: null,
    severalLeft: null,
    finished: null,
    canOfferRescue: false,
    history: [],
    ranking: [],
    curve: [],
    ...more,
  };
}

const row = (seat: number, mark: AnswerRow['mark']): AnswerRow => ({
  seat,
  option: null,
  text: '',
  mark,
  ruled: false,
  tookMs: null,
  awaySince: null,
  notYet: false,
  late: null,
  paper: mark === 'UNMARKED',
});

/** Only what the step is made from. */
function viewWith(next: HostView['next'], bell: HostGoldenBell): HostView {
  const banner = {
    code: '1',
    title: '',
    subtitle: '',
    lines: [],
    theme: 'CHUONG_VANG',
    address: 'đồng chí',
    rehearsal: false,
  } as const;
  return {
    contestId: 'x',
    banner: { ...banner, lines: [] },
    joining: 'ROSTER',
    screen: 'ROUND',
    sound: { volume: 80, muted: false },
    held: false,
    castVersion: 1,
    lamps: {
      stages: 1,
      hosts: 1,
      referees: 0,
      phones: 3,
      phonesExpected: 3,
      boards: 0,
      sounding: 1,
      databaseAway: null,
      spectators: 0,
      jurors: [],
    },
    joinUrl: '',
    undo: null,
    next,
    roundIndex: 0,
    rounds: [],
    earlier: [],
    ended: false,
    units: [],
    teams: [],
    conferring: false,
    round: bell,
    stage: { kind: 'black' },
  };
}

const go = (bell: HostGoldenBell, next: string | null = null, seats = 0, draft?: RescueDraft) =>
  goldenBellGo(viewWith(next === null ? null : { type: next, seats }, bell), bell, moment(draft));

const choiceCommands = (bell: HostGoldenBell) => {
  const step = go(bell);
  return step?.state === 'choose' ? step.choices.map(({ command }) => command) : [];
};

test('while the clock runs there is nothing to press, but it can be locked early', () => {
  const clock = { totalMs: 15_000, running: true, deadlineAt: 8_400, leftMs: 15_000 };
  const step = go(bellAt('OPEN', { clock }));
  expect(step).toMatchObject({ state: 'running', command: { type: 'goldenbell.lock' } });
  expect(step?.title).toContain('8');
});

test('a clock that stands still is run again', () => {
  const clock = { totalMs: 15_000, running: false, deadlineAt: null, leftMs: 4_000 };
  expect(go(bellAt('OPEN', { clock }), 'goldenbell.startClock')).toMatchObject({
    state: 'ready',
    command: { type: 'goldenbell.startClock' },
  });
});

test('lost phones are chosen for all at once, never by the machine', () => {
  const rows = [row(1, 'DROPPED'), row(2, 'DROPPED'), row(3, 'WRONG')];
  expect(choiceCommands(bellAt('REVEALED', { rows }))).toEqual([
    { type: 'goldenbell.rule', seats: [1, 2], mark: 'EXCUSED' },
    { type: 'goldenbell.rule', seats: [1, 2], mark: 'NO_ANSWER' },
  ]);
});

test('a seat nobody has come to is not called lost, and nobody is counted twice', () => {
  const never = { ...row(1, 'DROPPED'), notYet: true };
  const bell = bellAt('REVEALED', { rows: [never, row(2, 'DROPPED')] });
  expect(go(bell)?.title).toContain('chưa vào hoặc mất mạng');
  expect(go(bellAt('REVEALED', { rows: [never] }))?.title).toMatch(/chưa vào$/);

  const counts = { ...COUNTS, answered: 2, missing: 28, away: 1, notYet: 27, undecided: 28, asked: 30 };
  const shown = (phase: HostGoldenBell['phase']) =>
    countsOf(bellAt(phase, { counts }), new RescueDraft()).map(({ value }) => value);
  expect(shown('LOCKED')).toEqual([2, 28]);
  expect(shown('OPEN')).toEqual([2, 0, 1, 27]);
});

test('seats that wait for a person are told apart on the map', () => {
  const people = [1, 2, 3].map((seat) => ({ seat, name: '', unit: '', means: 'PHONE' as const, unitIndex: 0 }));
  const looks = (bell: HostGoldenBell) =>
    tilesOf({ version: 1, units: [], people }, bell, null).map(({ look }) => look);
  const rows = [row(1, 'DROPPED'), row(2, 'DROPPED')];
  expect(looks(bellAt('LOCKED', { states: 'nda', rows }))).toEqual(['notYet', 'dropped', 'answered']);
  expect(looks(bellAt('LOCKED', { states: 'nda' }))).toEqual(['in', 'in', 'answered']);
});

test('where nobody leaves, nobody is asked to stay', () => {
  const lost = go(bellAt('REVEALED', { rows: [row(1, 'DROPPED')], eliminates: false }));
  expect(lost?.detail).toContain('miễn câu này hay không tính điểm?');
});

test('near wordings come before lost phones and boards', () => {
  const bell = bellAt('REVEALED', {
    rows: [row(1, 'NEAR'), row(2, 'DROPPED')],
    wordings: [{ text: 'Lý Công Uẩn', mark: 'NEAR', seats: [1] }],
    boards: { seats: [3], unmarked: [3] },
  });
  expect(choiceCommands(bell)).toEqual([
    { type: 'goldenbell.acceptWording', wording: 'Lý Công Uẩn' },
    { type: 'goldenbell.rule', seats: [1], mark: 'WRONG' },
  ]);
});

test('boards nobody has looked at are marked all right or all wrong', () => {
  const bell = bellAt('REVEALED', { rows: [row(3, 'UNMARKED')], boards: { seats: [2, 3], unmarked: [3] } });
  expect(choiceCommands(bell)).toEqual([
    { type: 'goldenbell.markBoards', seats: [3], wrong: [], turn: null },
    { type: 'goldenbell.markBoards', seats: [3], wrong: [3], turn: null },
  ]);
});

test('the arrows rule on the first who waits', () => {
  const bell = bellAt('REVEALED', { rows: [row(1, 'DROPPED'), row(2, 'UNMARKED')] });
  expect(firstUndecided(bell, true)).toEqual({ type: 'goldenbell.rule', seats: [1], mark: 'EXCUSED' });
  expect(firstUndecided(bell, false)).toEqual({ type: 'goldenbell.rule', seats: [1], mark: 'NO_ANSWER' });
  expect(firstUndecided(bellAt('OPEN', { rows: [row(1, 'DROPPED')] }), true)).toBeNull();
});

test('a confirm says how many leave, and says so when nobody stays', () => {
  expect(go(bellAt('REVEALED'), 'goldenbell.confirm', 2)?.title).toContain('2');
  expect(go(bellAt('REVEALED'), 'goldenbell.confirm', 3)?.title).toContain('cả');
  expect(go(bellAt('REVEALED'), 'goldenbell.confirm', 0)?.title).toContain('không ai');
});

test('a rescue asks for points, then proposes, then calls those who are ticked', () => {
  const draft = new RescueDraft();
  const candidates = [2, 3].map((seat) => ({ seat, right: 5, outAt: 6, connected: true }));
  const rescue = { offered: true, points: null, most: 2, left: 1, proposal: [], candidates, allOut: false };
  const waiting = bellAt('RESCUE', { rescue });
  expect(go(waiting, null, 0, draft)?.state).toBe('choose');

  draft.type(1);
  expect(go(waiting, null, 0, draft)).toMatchObject({
    state: 'ready',
    command: { type: 'goldenbell.proposeRescue', points: 1, order: 'BEST' },
  });

  const proposed = { ...rescue, offered: false, points: 1, proposal: [2] };
  draft.toggle(proposed, 2);
  draft.toggle(proposed, 3);
  expect(go(bellAt('RESCUE', { rescue: proposed }), 'goldenbell.rescue', 1, draft)).toMatchObject({
    state: 'ready',
    command: { type: 'goldenbell.rescue', seats: [3] },
  });
});

test('ticks on an old list are forgotten when another is proposed', () => {
  const draft = new RescueDraft();
  const candidates = [2, 3].map((seat) => ({ seat, right: 5, outAt: 6, connected: true }));
  const old = { offered: false, points: 1, most: 2, left: 1, proposal: [2], candidates, allOut: false };
  draft.toggle(old, 3);
  expect(draft.chosen(old)).toEqual([2, 3]);
  expect(draft.chosen({ ...old, proposal: [3] })).toEqual([3]);
});

test('everybody wrong at once: three ways, and one that is closed says why', () => {
  const bell = bellAt('ALL_OUT', {
    allOut: { fallen: [1, 2, 3], canRescue: false, canRestore: true, restoresLeft: 2 },
  });
  const step = go(bell);
  expect(choiceCommands(bell).map(({ type }) => type)).toEqual([
    'goldenbell.offerRescue',
    'goldenbell.restore',
    'goldenbell.end',
  ]);
  expect(step?.state === 'choose' && step.choices.map(({ off }) => off === null)).toEqual([false, true, true]);
});

test('without a question left those who stand can be named winners', () => {
  expect(choiceCommands(bellAt('READY', { states: 'ioi' }))).toEqual([
    { type: 'goldenbell.end', winners: [1, 3] },
    { type: 'goldenbell.end', winners: [] },
  ]);
});

test('seconds are said as the MC says them', () => {
  expect([5, 10, 15, 20, 21, 25, 34].map(inWords)).toEqual([
    'Năm',
    'Mười',
    'Mười lăm',
    'Hai mươi',
    'Hai mươi mốt',
    'Hai mươi lăm',
    'Ba mươi bốn',
  ]);
});
