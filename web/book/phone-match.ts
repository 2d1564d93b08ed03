import type { AudienceBoard, AudienceOwn } from '../src/round/audience/board';
import type { AnswerBoard } from '../src/round/acceleration/board';
import type { FinishBoard } from '../src/round/finish/board';
import type { JudgedBoard } from '../src/round/judged/board';
import type { ObstacleBoard, ObstacleRow } from '../src/round/obstacle/board';
import { NOTHING } from '../src/round/match/OnPhoneScene';
import type { Buzz, MatchScene, OwnView, Team } from '../src/live/match';
import type { Asked } from '../src/live/views';
import { FORMS } from './forms';
import { choice, key, running, still, written } from './phone-fixtures';
import type { Page } from './phone-states';

const team = (number: number, people: string, points: number): Team => ({
  number,
  name: `Tổ đảng ${number}`,
  unit: `Tổ đảng ${number}`,
  people,
  points,
  lamp: 'IDLE',
});
const teams = [
  team(1, 'Nguyễn Thị Minh Nguyệt', 140),
  team(2, 'Trần Hữu Đạt', 165),
  team(3, 'Lê Thị Thuỷ', 95),
  team(4, 'Phạm Đức Thịnh', 165),
];
const SPOKEN: Asked = {
  ...written,
  turn: 29,
  number: 5,
  label: '5',
  of: 12,
  text: 'Đại hội nào của Đảng quyết định đường lối đổi mới toàn diện đất nước, và họp vào năm nào?',
};
const scene = (kind: MatchScene['kind'], stage: string, more: Partial<MatchScene> = {}): MatchScene => ({
  kind,
  stage,
  question: null,
  clock: null,
  turnTeam: 0,
  floor: 0,
  right: null,
  key: null,
  teams,
  buzzes: [],
  settled: false,
  pips: [],
  board: null,
  ...more,
});
const buzz = (number: number, rank: number, gapMs: number, drawn = false): Buzz => ({
  team: number,
  rank,
  afterMs: 2310 + gapMs,
  gapMs,
  errorMs: 6,
  drawn,
});
const page = (moment: MatchScene, own: Partial<OwnView> = {}, more: Partial<Page> = {}): Page => ({
  moment,
  ...more,
  seat: { team: 4, speaks: true, own: { ...NOTHING, ...own }, ...more.seat },
});

/* ---- warm-up, tie-break ---- */
const asked = (stage: string, more: Partial<MatchScene> = {}) =>
  scene('warmup.question', stage, { question: SPOKEN, clock: still(5000), ...more });
const answerKey = { ...key, right: null, answer: 'Đại hội VI, năm 1986' };
const order = [buzz(4, 1, 0), buzz(2, 2, 38)];
const behind = [buzz(2, 1, 0), buzz(4, 2, 38)];

/* ---- obstacle ---- */
const row = (number: number, words: number[], answer = '', state: ObstacleRow['state'] = 'AHEAD'): ObstacleRow => ({
  number,
  words,
  answer,
  state,
  teams: [],
});
const course: ObstacleBoard = {
  words: [3, 3, 4],
  keyword: '',
  accepted: [],
  rows: [row(1, [2, 4], 'BA ĐÌNH', 'SOLVED'), row(2, [7], '', 'GREY'), row(3, [3, 3, 4]), row(4, [4, 5])],
  centre: row(5, [6]),
  pieces: [true, false, false, false, false],
  picture: null,
  worth: 50,
  picks: [3, 4],
  hint: '',
  answers: [],
  solvedBy: 0,
  audience: null,
  explanation: '',
};
const obstacle = (kind: MatchScene['kind'], stage: string, more: Partial<MatchScene> = {}) =>
  scene(kind, stage, { turnTeam: 4, board: course, ...more });
const line: Asked = { ...written, turn: 33, number: 3, label: '3', of: 5 };

/* ---- finish ---- */
const finish = (more: Partial<FinishBoard> = {}): FinishBoard => ({
  turn: 41,
  chosen: [],
  value: 30,
  star: false,
  ifRight: 30,
  ifWrong: 0,
  starLeft: true,
  ownerWrong: false,
  thief: 0,
  ifStolen: 20,
  ifNotStolen: -10,
  practical: false,
  mayBuzz: [],
  order: [],
  values: [
    { points: 20, timeMs: 15_000, left: 6 },
    { points: 30, timeMs: 20_000, left: 1 },
  ],
  packages: [],
  questions: 3,
  ...more,
});
const steal = finish({ value: 20, ownerWrong: true });
const starred = finish({ star: true, ifRight: 60, ifWrong: -30 });

/* ---- acceleration ---- */
const speed: AnswerBoard = {
  scale: [40, 30, 20, 10],
  answered: [2, 4],
  lines: [
    { team: 2, text: 'Đại Cồ Việt', tookMs: 6420, right: true, rank: 1, points: 40 },
    { team: 4, text: 'Đại Cồ Việt', tookMs: 12_340, right: true, rank: 2, points: 30 },
  ],
};
const fast = (stage: string, more: Partial<MatchScene> = {}) =>
  scene('acceleration.question', stage, {
    question: { ...written, of: 4, number: 2, label: '2' },
    board: speed,
    ...more,
  });
const ticking = { clock: running(30_000, 17_000) };

/* ---- judged, audience ---- */
const greeting: JudgedBoard = {
  title: 'Phần chào hỏi',
  place: 2,
  of: 4,
  piece: 'Tiểu phẩm “Bến quê”',
  warningMs: 60_000,
  overMs: 0,
  jurors: [],
  sealed: 0,
  sheets: 0,
  published: [],
};
const gift: AudienceBoard = {
  gift: 'một bộ sách',
  drawing: 'LOT',
  answered: 12,
  right: null,
  winners: [],
  cancelled: false,
};
const crowd = (stage: string, more: Partial<MatchScene> = {}) =>
  scene('audience.question', stage, { question: { ...choice, of: 1, label: '1' }, board: gift, ...more });
const personal = (more: Partial<AudienceOwn>) =>
  ({ type: false, answer: '', recordedMs: null, verdict: null, won: false, code: '4K7', ...more }) as Partial<OwnView>;

export const MATCH_PAGES: Record<string, Page> = {
  'm-ready': page(scene('warmup.ready', 'READY', { turnTeam: 4 })),
  'm-ready-other': page(scene('warmup.ready', 'READY', { turnTeam: 2 })),
  'm-together': page(scene('warmup.ready', 'READY')),
  'm-speak': page(asked('RUNNING', { turnTeam: 4, clock: running(5000, 4200) })),
  'm-other': page(asked('RUNNING', { turnTeam: 2, clock: running(5000, 4200) })),
  'm-buzz': page(asked('READ'), { buzz: true }),
  'm-buzz-running': page(asked('RUNNING', { clock: running(5000, 4300) }), { buzz: true }),
  'm-buzz-long': page(
    asked('READ', { question: { ...SPOKEN, text: `${SPOKEN.text} ${SPOKEN.text} ${SPOKEN.text}` } }),
    {
      buzz: true,
    },
  ),
  'm-captain': page(asked('READ'), { buzz: true }, { seat: { speaks: false } }),
  'm-pressed': page(asked('READ', { buzzes: [buzz(4, 1, 0)] }), { pressed: true }),
  'm-first': page(asked('FLOOR', { buzzes: order, settled: true, floor: 4 }), { pressed: true }),
  'm-first-alone': page(asked('FLOOR', { buzzes: [buzz(4, 1, 0)], settled: true, floor: 4 }), { pressed: true }),
  'm-drawn': page(asked('FLOOR', { buzzes: [buzz(4, 1, 0, true), buzz(2, 2, 0.4, true)], settled: true, floor: 4 }), {
    pressed: true,
  }),
  'm-late': page(asked('FLOOR', { buzzes: behind, settled: true, floor: 2 }), { pressed: true }),
  'm-floor-other': page(asked('FLOOR', { buzzes: [buzz(2, 1, 0)], settled: true, floor: 2 })),
  'm-called': page(asked('FLOOR', { buzzes: behind, settled: true, floor: 4 }), { pressed: true }),
  'm-right': page(asked('OVER', { floor: 4, right: true, key: answerKey }), { verdict: true, pressed: true }),
  'm-wrong': page(asked('OVER', { floor: 4, right: false, key: answerKey }), { verdict: false, pressed: true }),
  'm-key': page(asked('OVER', { floor: 2, right: true, key: answerKey })),
  'm-early': page(
    scene('tiebreak.question', 'READ', { question: SPOKEN, buzzes: [{ ...buzz(4, 1, 0), afterMs: -240 }] }),
    { pressed: true },
  ),
  'm-signal': page(scene('tiebreak.question', 'READ', { question: SPOKEN }), { buzz: true }),
  'm-confer': page(asked('READ'), { buzz: true }, { here: { conferring: true } }),
  'm-watch-seat': page(asked('READ'), {}, { seat: { team: 0, speaks: false, own: null } }),
  'm-watch-ready': page(scene('warmup.ready', 'READY', { turnTeam: 2 }), {}, { seat: { team: 0, own: null } }),
  'm-spectator': { moment: asked('READ'), spectator: true },
  'm-spectator-ready': { moment: scene('warmup.ready', 'READY', { turnTeam: 2 }), spectator: true },
  'm-row-pick': page(obstacle('obstacle.ready', 'READY'), { buzz: true, choose: [3, 4] }),
  'm-row-other': page(obstacle('obstacle.ready', 'READY', { turnTeam: 2 }), { buzz: true }),
  'm-row-read': page(obstacle('obstacle.row', 'READ', { question: line, clock: still(15_000) }), { buzz: true }),
  'm-row': page(obstacle('obstacle.row', 'RUNNING', { question: line, clock: running(15_000, 11_000) }), {
    buzz: true,
    type: true,
  }),
  'm-row-given': page(obstacle('obstacle.row', 'RUNNING', { question: line, clock: running(15_000, 9000) }), {
    buzz: true,
    type: true,
    answer: 'Đại Cồ Việt',
    recordedMs: 4210,
  }),
  'm-row-paused': page(
    obstacle('obstacle.keyword', 'RUNNING', {
      question: line,
      clock: still(15_000, 9000),
      floor: 2,
      buzzes: [buzz(2, 1, 0)],
    }),
    { buzz: true },
  ),
  'm-row-right': page(
    obstacle('obstacle.row', 'OVER', { question: line, key: { ...answerKey, answer: 'Đại Cồ Việt' } }),
    { buzz: true, verdict: true, answer: 'Đại Cồ Việt', recordedMs: 4210 },
  ),
  'm-queue': page(
    obstacle('obstacle.keyword', 'RUNNING', {
      question: line,
      clock: still(15_000, 9000),
      floor: 2,
      settled: true,
      buzzes: behind,
    }),
    { pressed: true },
  ),
  'm-keyword': page(obstacle('obstacle.keyword', 'READY', { floor: 4, settled: true, buzzes: [buzz(4, 1, 0)] }), {
    pressed: true,
  }),
  'm-hint': page(
    obstacle('obstacle.hint', 'RUNNING', {
      clock: running(15_000, 12_000),
      board: { ...course, worth: 20, hint: 'Nơi Bác ra đi tìm đường cứu nước' },
    }),
    { buzz: true },
  ),
  'm-out': page(obstacle('obstacle.row', 'RUNNING', { question: line, clock: running(15_000, 9000) }), { out: true }),
  'm-found': page(
    obstacle('obstacle.over', 'OVER', { board: { ...course, keyword: 'BẾN NHÀ RỒNG', solvedBy: 4 }, right: true }),
    { verdict: true },
  ),
  'm-unsolved': page(obstacle('obstacle.over', 'OVER', { board: { ...course, keyword: 'BẾN NHÀ RỒNG' } })),
  'm-values': page(scene('finish.choose', 'CHOOSING', { turnTeam: 4, board: finish() }), { choose: [20, 30] }),
  'm-packages': page(
    scene('finish.choose', 'CHOOSING', {
      turnTeam: 4,
      board: finish({
        packages: [
          [10, 10, 20],
          [10, 20, 30],
          [20, 30, 30],
        ],
      }),
    }),
    { choose: [10, 20, 30] },
  ),
  'm-star': page(scene('finish.star', 'PLACING', { turnTeam: 4, board: finish() }), { star: true }),
  'm-star-set': page(scene('finish.star', 'PLACING', { turnTeam: 4, board: starred })),
  'm-finish-speak': page(
    scene('finish.question', 'RUNNING', {
      turnTeam: 4,
      floor: 4,
      question: SPOKEN,
      clock: running(20_000, 14_000),
      board: starred,
    }),
  ),
  'm-finish-wrong': page(
    scene('finish.question', 'STEAL', {
      turnTeam: 4,
      question: SPOKEN,
      clock: running(5000, 4000),
      board: steal,
      right: false,
    }),
    { verdict: false },
  ),
  'm-steal': page(
    scene('finish.question', 'STEAL', {
      turnTeam: 1,
      question: SPOKEN,
      clock: running(5000, 3900),
      board: steal,
      right: false,
    }),
    { buzz: true },
  ),
  'm-type': page(fast('RUNNING', ticking), { type: true }),
  'm-type-given': page(fast('RUNNING', ticking), { type: true, answer: 'Đại Cồ Việt', recordedMs: 12_340 }),
  'm-type-captain': page(fast('RUNNING', ticking), { type: true, answer: 'Đại Cồ Việt' }, { seat: { speaks: false } }),
  'm-type-locked': page(fast('LOCKED', { clock: still(30_000, 0) }), { answer: 'Đại Cồ Việt', recordedMs: 12_340 }),
  'm-type-right': page(fast('OVER', { key: { ...answerKey, answer: 'Đại Cồ Việt' } }), {
    answer: 'Đại Cồ Việt',
    recordedMs: 12_340,
    verdict: true,
  }),
  'm-order': page(fast('RUNNING', { ...ticking, question: { ...choice, ...FORMS.order, turn: 51 } }), { type: true }),
  'm-choice': page(fast('RUNNING', { ...ticking, question: { ...choice, turn: 52 } }), {
    type: true,
    answer: 'B',
    recordedMs: 8000,
  }),
  'm-judged': page(
    scene('judged.turn', 'PRESENTING', { turnTeam: 4, clock: running(300_000, 184_000), board: greeting }),
  ),
  'm-judged-wait': page(scene('judged.marking', 'MARKING', { board: greeting })),
  'm-judged-published': page(
    scene('judged.published', 'PUBLISHED', {
      board: { ...greeting, published: [{ team: 4, points: 18.25, most: 20, criteria: [], jurors: [] }] },
    }),
  ),
  'm-audience-ready': { moment: scene('audience.ready', 'READY', { board: gift }), spectator: true },
  'm-audience': { moment: crowd('OPEN', { clock: running(20_000, 14_000) }), spectator: true },
  'm-audience-read': { moment: crowd('READ', { clock: still(20_000) }), spectator: true },
  'm-audience-key': { moment: crowd('REVEALED', { key }), spectator: true },
  'm-audience-won': page(
    crowd('REVEALED', { key, clock: still(20_000, 0) }),
    personal({ answer: 'B', verdict: true, won: true }),
    {
      seat: { team: 0 },
    },
  ),
  'm-audience-seat': page(crowd('OPEN', { clock: running(20_000, 14_000) })),
  'm-lost': page(scene('warmup.ready', 'READY'), {}, { here: { state: 'lost', adrift: true } }),
};
