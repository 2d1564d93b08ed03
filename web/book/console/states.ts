import type { Controls } from '../../src/console/controls.svelte';
import type { Preview } from '../../src/live/match';
import type { SessionState } from '../../src/live/session.svelte';
import type { Candidate, Clock, HostGoldenBell, HostView, LobbyUnit, StageScene } from '../../src/live/views';
import { asked, bell, long, now, question, ranking, row, states, viewOf, written } from './bell';
import { MATCH_STATES } from './match';
import { BOARDS, nameOf } from './people';

export interface State {
  view: HostView;
  now?: number;
  line?: SessionState;
  script?: boolean;
  prepare?: (controls: Controls) => void;
  /** What a preview would tell. */
  preview?: Preview;
}

const person = (seat: number) => ({ seat, name: nameOf(seat), unit: `Tổ đảng ${Math.ceil(seat / 25)}` });
const still: Clock = { totalMs: 15000, running: false, deadlineAt: null, leftMs: 15000 };
const openScene: StageScene = {
  kind: 'question',
  stage: 'OPEN',
  question: asked,
  clock: bell.clock ?? still,
  answered: 47,
  asked: 55,
  rescueAfter: 15,
};
const stage = (at: 'SHOWN' | 'OPEN' | 'LOCKED', clock: Clock = still): StageScene =>
  ({ ...openScene, stage: at, clock }) as StageScene;
const revealScene: StageScene = {
  kind: 'reveal',
  question: asked,
  key: question.key,
  counts: [4, 39, 7, 2],
  right: 39,
  wrong: 14,
  noAnswer: 1,
  undecided: 2,
  boardsRight: 0,
  boardsWrong: 0,
  rescueAfter: 15,
};
const floorScene: StageScene = {
  kind: 'floor',
  next: 12,
  of: 20,
  states: states.standing,
  remaining: 55,
  left: 4,
  rescued: 2,
  eliminates: true,
};
const next = (type: string, seats = 0) => ({ next: { type, seats } });
const undo = (name: string) => ({ undo: { step: 34, name } });
const closed = { clock: { ...still, leftMs: 0 } };
const wrongRows = [
  row(8, { late: { option: 1, text: '', at: now } }),
  ...[10, 17, 26, 43, 50, 63, 70, 83, 89, 97].map((seat, at) =>
    row(seat, { mark: 'WRONG', option: [2, 0, 3][at % 3] ?? 2, tookMs: 6200 }),
  ),
];
const droppedRows = [row(15, { mark: 'DROPPED', notYet: true }), row(77, { mark: 'DROPPED', awaySince: now - 22000 })];
const judged = { ...bell.counts, right: 39, wrong: 13, noAnswer: 1, undecided: 2, missing: 3 };

const between: HostGoldenBell = {
  ...bell,
  phase: 'READY',
  question: null,
  clock: null,
  states: states.standing,
  rows: [],
  rowsInAll: 0,
  upNext: question,
  canOfferRescue: true,
};
const revealed: HostGoldenBell = {
  ...bell,
  ...closed,
  phase: 'REVEALED',
  dropped: [15, 77],
  states: states.revealed,
  counts: judged,
  optionCounts: [4, 39, 7, 2],
  rows: [...droppedRows, ...wrongRows],
  rowsInAll: 13,
};
const near: HostGoldenBell = {
  ...revealed,
  question: written,
  optionCounts: [],
  rows: [
    row(37, { mark: 'NEAR', text: 'Lý Thái Tỗ', tookMs: 8100 }),
    row(61, { mark: 'NEAR', text: 'Lý Công Uẩn', tookMs: 9300 }),
    row(95, { mark: 'NEAR', text: 'Lý Công Uẩn', tookMs: 11900 }),
    ...droppedRows,
    row(53, { mark: 'UNMARKED', paper: true }),
    row(10, { mark: 'WRONG', text: 'Lê Thái Tổ', tookMs: 7000 }),
    row(26, { mark: 'RIGHT', text: 'Lí Thái Tổ', ruled: true, tookMs: 7000 }),
  ],
  wordings: [
    { text: 'Lý Công Uẩn', mark: 'NEAR', seats: [61, 95] },
    { text: 'Lý Thái Tỗ', mark: 'NEAR', seats: [37] },
    { text: 'Lê Thái Tổ', mark: 'WRONG', seats: [10, 17, 43] },
    { text: 'Lý Thái Tổ', mark: 'RIGHT', seats: [1, 3, 6] },
  ],
  boards: { seats: BOARDS, unmarked: [53] },
};
const candidates: Candidate[] = [58, 72, 3, 30, 64, 80, 27, 43, 50, 56, 62, 70, 89, 91, 5, 11].map((seat, at) => ({
  seat,
  right: 14 - Math.floor(at / 3),
  outAt: 15 - Math.floor(at / 3),
  connected: seat !== 64,
}));
const afterQuestion = (phase: HostGoldenBell['phase'], more: Partial<HostGoldenBell>): HostGoldenBell => ({
  ...between,
  phase,
  number: 16,
  upNext: { ...question, asked: { ...asked, number: 16, label: '16' } },
  history: bell.history.map((line) => ({ ...line, number: line.number + 4, label: String(line.number + 4) })),
  ...more,
});
const rescue = (points: number | null): HostGoldenBell =>
  afterQuestion('RESCUE', {
    states: states.rescue,
    remaining: 12,
    rescue: {
      offered: points === null,
      points,
      most: 27,
      left: 1,
      proposal: points === null ? [] : candidates.slice(0, 12).map(({ seat }) => seat),
      candidates,
      allOut: false,
    },
  });
const rescueScene = (points: number | null): StageScene => ({
  kind: 'rescue',
  points,
  peoplePerPoint: 1,
  states: states.rescue,
  chosen: [],
  remaining: 12,
});
const fallen = [3, 27, 30, 58, 64, 72, 80, 91, 95];
const several = afterQuestion('SEVERAL_LEFT', {
  states: states.three,
  remaining: 3,
  severalLeft: { seats: [27, 58, 80], canAskReserve: true, reservesLeft: 3, fastest: [58] },
});
const lastQuestion = { ...question, asked: { ...asked, number: 20, label: '20', last: true } };
const sole: HostGoldenBell = {
  ...bell,
  number: 20,
  question: lastQuestion,
  states: states.one,
  remaining: 1,
  rows: [row(58, {})],
  counts: { ...bell.counts, asked: 1, answered: 0, missing: 1, away: 0 },
};
const finished = afterQuestion('FINISHED', {
  number: 21,
  states: states.one,
  remaining: 1,
  upNext: null,
  finished: { ending: 'BELL', winners: [58] },
  ranking,
});
const finishedScene: StageScene = { kind: 'finished', ending: 'BELL', winners: [person(58)], right: 20 };
const lobbyUnits: LobbyUnit[] = [24, 24, 25, 21].map((joined, at) => ({
  name: `Tổ đảng ${at + 1}`,
  joined,
  total: at === 2 ? 25 : 25,
  latest: [at * 25 + 3, at * 25 + 8, at * 25 + 14, at * 25 + 20].map(nameOf),
}));
const lobby: StageScene = {
  kind: 'lobby',
  joinUrl: 'http://192.168.1.20:8080/j/482913',
  joined: 94,
  expected: 97,
  joining: 'ROSTER',
  units: lobbyUnits,
};

export const STATES: Record<string, State> = {
  check: { view: viewOf(null, lobby, { ...next('contest.startRound'), undo: null }) },
  'check-none': {
    view: viewOf(null, lobby, {
      ...next('contest.startRound'),
      undo: null,
      lamps: {
        stages: 0,
        hosts: 1,
        referees: 0,
        phones: 0,
        phonesExpected: 97,
        boards: 0,
        sounding: 1,
        databaseAway: null,
        spectators: 0,
        jurors: [],
      },
    }),
  },
  first: {
    view: viewOf(
      { ...between, number: 1, history: [], states: states.standing.replaceAll('o', 'i'), remaining: 100 },
      floorScene,
      { ...next('goldenbell.show'), undo: null },
    ),
  },
  ready: { view: viewOf(between, floorScene, { ...next('goldenbell.show'), ...undo('confirm') }) },
  shown: {
    view: viewOf({ ...bell, phase: 'SHOWN', clock: still, optionCounts: [], states: states.standing }, stage('SHOWN'), {
      ...next('goldenbell.open'),
      ...undo('show'),
    }),
  },
  open: { view: viewOf(bell, openScene) },
  'open-long': { view: viewOf({ ...bell, question: long }, { ...openScene, question: long.asked }) },
  stopped: {
    view: viewOf(
      { ...bell, clock: { ...still, leftMs: 8400 } },
      stage('OPEN', { ...still, leftMs: 8400 }),
      next('goldenbell.startClock'),
    ),
  },
  armed: { view: viewOf(bell, openScene), prepare: (controls) => setTimeout(() => controls.press('next'), 900) },
  locked: {
    view: viewOf({ ...bell, ...closed, phase: 'LOCKED' }, stage('LOCKED'), {
      ...next('goldenbell.reveal'),
      ...undo('lock'),
    }),
  },
  'locked-written': {
    view: viewOf({ ...near, phase: 'LOCKED', states: states.open }, stage('LOCKED'), {
      ...next('goldenbell.reveal'),
      ...undo('lock'),
    }),
  },
  judge: { view: viewOf(revealed, revealScene, undo('reveal')) },
  'judge-near': { view: viewOf(near, revealScene, undo('reveal')) },
  confirm: {
    view: viewOf({ ...revealed, rows: wrongRows, counts: { ...judged, undecided: 0, right: 41 } }, revealScene, {
      ...next('goldenbell.confirm', 14),
      ...undo('reveal'),
    }),
  },
  'rescue-game': { view: viewOf(rescue(null), rescueScene(null), undo('confirm')) },
  rescue: {
    view: viewOf(rescue(12), rescueScene(12), { ...next('goldenbell.rescue', 12), ...undo('proposeRescue') }),
    prepare: ({ draft }) => {
      const { rescue: present } = rescue(12);
      if (present) [64, 91].forEach((seat) => draft.toggle(present, seat));
    },
  },
  'all-out': {
    view: viewOf(
      afterQuestion('ALL_OUT', {
        states: states.allOut,
        remaining: 0,
        allOut: { fallen, canRescue: true, canRestore: true, restoresLeft: 3 },
      }),
      { kind: 'allOut', label: '15', asked: 9, fallen: fallen.map(person) },
      undo('confirm'),
    ),
  },
  'all-out-late': {
    view: viewOf(
      afterQuestion('ALL_OUT', {
        states: states.allOut,
        remaining: 0,
        allOut: { fallen, canRescue: false, canRestore: true, restoresLeft: 3 },
      }),
      { kind: 'allOut', label: '15', asked: 9, fallen: fallen.map(person) },
      undo('confirm'),
    ),
  },
  several: {
    view: viewOf(
      several,
      { kind: 'severalLeft', people: [27, 58, 80].map(person), remaining: 3 },
      { ...next('goldenbell.askReserve'), ...undo('confirm') },
    ),
  },
  topics: {
    view: viewOf(
      afterQuestion('TOPICS', {
        number: 20,
        states: states.one,
        remaining: 1,
        topics: { names: ['Lịch sử dân tộc', 'Xây dựng Đảng', 'Thăng Long – Hà Nội'], chooser: 58 },
      }),
      {
        kind: 'topics',
        topics: ['Lịch sử dân tộc', 'Xây dựng Đảng', 'Thăng Long – Hà Nội'],
        chooser: person(58),
        remaining: 1,
      },
      undo('confirm'),
    ),
  },
  lifebuoy: {
    view: viewOf(
      {
        ...sole,
        clock: { ...still, leftMs: 9000 },
        lifebuoy: {
          canCall: false,
          open: true,
          used: true,
          counts: [3, 41, 22, 5],
          votes: 71,
          clock: { totalMs: 20000, running: true, deadlineAt: now + 12400, leftMs: 20000 },
        },
      },
      {
        kind: 'lifebuoy',
        question: lastQuestion.asked,
        survivor: person(58),
        counts: [3, 41, 22, 5],
        votes: 71,
        voters: 96,
        clock: { totalMs: 20000, running: true, deadlineAt: now + 12400, leftMs: 20000 },
        open: true,
      },
      { ...next('goldenbell.closeLifebuoy'), ...undo('callLifebuoy') },
    ),
  },
  sole: {
    view: viewOf(
      { ...sole, lifebuoy: { canCall: true, open: false, used: false, counts: [], votes: 0, clock: null } },
      openScene,
    ),
  },
  none: { view: viewOf({ ...between, upNext: null, states: states.three, remaining: 3 }, floorScene, undo('confirm')) },
  finished: { view: viewOf(finished, finishedScene, { ...next('contest.showScreen:STANDINGS'), ...undo('confirm') }) },
  podium: {
    view: viewOf(
      finished,
      { kind: 'podium', places: ranking.slice(0, 11) },
      { ...next('contest.endContest'), ...undo('confirm'), screen: 'PODIUM' },
    ),
  },
  ended: { view: viewOf(finished, { kind: 'ended', rows: [] }, { undo: null, ended: true }) },
  lost: { view: viewOf(bell, openScene), line: 'lost' },
  held: {
    view: viewOf(bell, openScene, {
      held: true,
      lamps: {
        stages: 1,
        hosts: 2,
        referees: 1,
        phones: 94,
        phonesExpected: 97,
        boards: 0,
        sounding: 1,
        databaseAway: now - 9000,
        spectators: 0,
        jurors: [],
      },
    }),
  },
  black: { view: viewOf(between, { kind: 'black' }, { ...next('goldenbell.show'), screen: 'BLACK' }) },
  keys: { view: viewOf(bell, openScene), prepare: (controls) => (controls.open = { name: 'keys' }) },
  more: {
    view: viewOf(between, floorScene, next('goldenbell.show')),
    prepare: (controls) => (controls.open = { name: 'more' }),
  },
  find: {
    view: viewOf(between, floorScene, next('goldenbell.show')),
    prepare: (controls) => (controls.open = { name: 'find' }),
  },
  seat: {
    view: viewOf(between, floorScene, next('goldenbell.show')),
    prepare: (controls) => (controls.open = { name: 'seat', seat: 41 }),
  },
  'seat-judge': {
    view: viewOf(revealed, revealScene, undo('reveal')),
    prepare: (controls) => (controls.open = { name: 'seat', seat: 15 }),
  },
  'seat-written': {
    view: viewOf(near, revealScene, undo('reveal')),
    prepare: (controls) => (controls.open = { name: 'seat', seat: 37 }),
  },
  cancel: {
    view: viewOf(between, floorScene, next('goldenbell.show')),
    prepare: (controls) => (controls.open = { name: 'cancel' }),
  },
  ruling: {
    view: viewOf(between, floorScene, next('goldenbell.show')),
    prepare: (controls) => (controls.open = { name: 'ruling' }),
  },
  replace: {
    view: viewOf(between, floorScene, next('goldenbell.show')),
    prepare: (controls) => (controls.open = { name: 'replace' }),
  },
  end: {
    view: viewOf(between, floorScene, next('goldenbell.show')),
    prepare: (controls) => (controls.open = { name: 'end' }),
  },
  show: {
    view: viewOf(between, floorScene, next('goldenbell.show')),
    prepare: (controls) => (controls.open = { name: 'show' }),
  },
  add: {
    view: viewOf(between, floorScene, next('goldenbell.show')),
    prepare: (controls) => (controls.open = { name: 'add' }),
  },
  script: { view: viewOf(bell, openScene), script: true },
  'script-shown': {
    view: viewOf({ ...bell, phase: 'SHOWN', clock: still }, stage('SHOWN'), {
      ...next('goldenbell.open'),
      ...undo('show'),
    }),
    script: true,
  },
};
Object.assign(STATES, MATCH_STATES);
for (const state of Object.values(STATES)) state.now ??= now;
