import type { AnswerRow, MatchPanel, Preview } from '../../src/live/match';
import type { AccelerationPanel } from '../../src/round/acceleration/panel';
import type { AudiencePanel } from '../../src/round/audience/panel';
import type { FinishBoard } from '../../src/round/finish/panel';
import type { JudgedPanel } from '../../src/round/judged/panel';
import type { ObstaclePanel } from '../../src/round/obstacle/panel';
import type { TiebreakBoard } from '../../src/round/tiebreak/panel';
import { now } from './bell';
import type { State } from './states';
import { between, buzzes, clockOf, past, question, teams, warmup } from './teams';

const READING: MatchPanel = {
  ...warmup,
  stage: 'READ',
  clock: clockOf(5),
  floor: 0,
  teams: teams([35, 60, 30, 50]),
  buzzes: [],
  settled: false,
  ruling: null,
  acts: ['skip', 'cancelQuestion', 'giveFloor', 'replaceQuestion'],
};

export function row(team: number, text: string, tookMs: number, more: Partial<AnswerRow> = {}): AnswerRow {
  return {
    team,
    text,
    tookMs,
    proposed: 'DIFFERENT',
    right: false,
    ruled: false,
    points: 0,
    late: false,
    byHand: false,
    changes: 0,
    at: now,
    ...more,
  };
}

const OBSTACLE: ObstaclePanel = {
  words: [3, 3, 4],
  keyword: 'BẾN NHÀ RỒNG',
  accepted: [],
  worth: 40,
  rows: [
    { number: 1, words: [3, 2], answer: 'Văn Ba', state: 'SOLVED', teams: [2] },
    { number: 2, words: [3, 3], answer: 'Phụ bếp', state: 'GREY', teams: [] },
    { number: 3, words: [3, 3], answer: 'Sài Gòn', state: 'NOW', teams: [] },
    { number: 4, words: [3, 4], answer: 'Yêu nước', state: 'AHEAD', teams: [] },
  ],
  centre: { number: 5, words: [3, 4], answer: 'Năm 1911', state: 'AHEAD', teams: [] },
  pieces: [true, false, false, false, false],
  picture: null,
  picks: [],
  hint: '',
  answers: [],
  solvedBy: 0,
  audience: null,
  explanation: '',
};
export const obstacleRow: MatchPanel = {
  ...READING,
  round: 'obstacle',
  stage: 'LOCKED',
  question: {
    ...question,
    asked: {
      ...question.asked,
      turn: 5,
      number: 3,
      label: '3',
      of: 4,
      text: 'Năm 1911, người thanh niên Nguyễn Tất Thành rời Tổ quốc từ thành phố nào?',
    },
    key: { ...question.key, answer: 'Sài Gòn' },
    accepted: ['Gia Định'],
  },
  upNext: null,
  clock: clockOf(15, 0),
  turnTeam: 3,
  teams: teams([70, 95, 80, 45], { 4: 'OUT' }),
  answers: [
    row(1, 'sài gòn', 5120, { proposed: 'SAME', right: true, points: 10 }),
    row(3, 'Sai Gòn', 6700, { proposed: 'NEAR', right: null }),
    row(4, 'Sai-gon', 7030, { proposed: 'NEAR', right: null }),
    row(2, 'Hải Phòng', 8310),
  ],
  pips: [],
  acts: ['acceptWording', 'cancelQuestion', 'enterAnswer', 'giveFloor'],
  ruling: { turn: 5, team: 3, subject: 'answer', ifRight: [{ team: 3, points: 10 }], ifWrong: [] },
  board: OBSTACLE,
};
export const obstacleKeyword: MatchPanel = {
  ...obstacleRow,
  stage: 'RUNNING',
  clock: clockOf(15, 6400),
  floor: 4,
  teams: teams([70, 95, 80, 45], { 4: 'FLOOR' }),
  buzzes: [
    { team: 4, rank: 1, afterMs: 8600, gapMs: 0, errorMs: 14, drawn: false },
    { team: 2, rank: 2, afterMs: 9840, gapMs: 1240, errorMs: 11, drawn: false },
  ],
  settled: true,
  ruling: { turn: 6, team: 4, subject: 'keyword', ifRight: [{ team: 4, points: 40 }], ifWrong: [] },
  answers: obstacleRow.answers.map((one) => ({ ...one, right: one.proposed === 'NEAR' ? null : one.right })),
  acts: ['dropBuzz', 'giveFloor'],
};
const obstaclePick: MatchPanel = {
  ...obstacleRow,
  stage: 'OVER',
  clock: null,
  turnTeam: 1,
  ruling: null,
  acts: ['pickRow', 'giveFloor'],
  answers: obstacleRow.answers.map((one) => ({ ...one, right: one.team === 1 || one.team === 3 })),
  board: {
    ...OBSTACLE,
    picks: [4],
    rows: OBSTACLE.rows.map((one) => (one.number === 3 ? { ...one, state: 'SOLVED', teams: [1, 3] } : one)),
  },
};

const SPEED: AccelerationPanel = {
  scale: [40, 30, 20, 10],
  undecided: [],
  toggles: [
    {
      team: 3,
      right: true,
      points: [
        { team: 2, points: 40 },
        { team: 1, points: 30 },
        { team: 3, points: 20 },
        { team: 4, points: 10 },
      ],
    },
  ],
  answers: [],
};
export const acceleration: MatchPanel = {
  ...READING,
  round: 'acceleration',
  stage: 'ANSWERS',
  question: {
    ...question,
    asked: {
      ...question.asked,
      turn: 3,
      number: 3,
      label: '3',
      of: 4,
      form: 'ORDERING',
      text: 'Xếp theo thứ tự thời gian, sớm trước:',
      options: ['Cách mạng tháng Tám', 'Thành lập Đảng', 'Chiến thắng Điện Biên Phủ', 'Cao trào Xô viết Nghệ Tĩnh'],
    },
    key: { ...question.key, answer: 'B – D – A – C', explanation: '2/1930, 1930–31, 1945, 1954' },
    accepted: [],
  },
  clock: clockOf(30, 0),
  teams: teams([120, 135, 120, 70]),
  answers: [
    row(2, 'B D A C', 7420, { proposed: 'SAME', right: true, points: 40 }),
    row(1, 'B D A C', 9180, { proposed: 'SAME', right: true, points: 30, changes: 1 }),
    row(3, 'D B A C', 9910),
    row(4, 'B D A C', 21050, { proposed: 'SAME', right: true, points: 20, byHand: true }),
  ],
  acts: ['cancelQuestion', 'enterAnswer', 'rule', 'acceptWording'],
  pips: [],
  upNext: null,
  board: SPEED,
};

const FINISH: FinishBoard = {
  turn: 8,
  chosen: [
    { number: 1, value: 20, star: false, look: 'RIGHT', points: 20 },
    { number: 2, value: 30, star: false, look: 'NOW', points: 0 },
    { number: 3, value: 30, star: false, look: 'AHEAD', points: 0 },
  ],
  value: 30,
  star: false,
  ifRight: 30,
  ifWrong: 0,
  starLeft: true,
  ownerWrong: true,
  thief: 2,
  ifStolen: 30,
  ifNotStolen: -15,
  practical: false,
  mayBuzz: [],
  order: [4, 3],
  values: [
    { points: 20, timeMs: 15000, left: 6 },
    { points: 30, timeMs: 20000, left: 5 },
  ],
  packages: [],
  questions: 3,
};
const finishSteal: MatchPanel = {
  ...warmup,
  round: 'finish',
  question: {
    ...question,
    asked: {
      ...question.asked,
      turn: 8,
      number: 2,
      label: '1.2',
      of: 3,
      text: 'Năm 1010, vị vua nào ban Chiếu dời đô, chuyển kinh đô từ Hoa Lư ra thành Đại La?',
    },
    key: { ...question.key, answer: 'Lý Thái Tổ', basis: 'Đại Việt sử ký toàn thư, Bản kỷ, quyển II' },
    accepted: ['Lý Công Uẩn'],
    notes: '',
  },
  clock: clockOf(3),
  turnTeam: 1,
  floor: 2,
  teams: teams([190, 185, 140, 165], { 1: 'WRONG', 2: 'FLOOR' }),
  buzzes: [
    { team: 2, rank: 1, afterMs: 412, gapMs: 0, errorMs: 12, drawn: false },
    { team: 4, rank: 2, afterMs: 432, gapMs: 20, errorMs: 12, drawn: false },
    { team: 3, rank: 3, afterMs: 553, gapMs: 141, errorMs: 19, drawn: false },
  ],
  ruling: {
    turn: 8,
    team: 2,
    subject: 'steal',
    ifRight: [
      { team: 2, points: 30 },
      { team: 1, points: -30 },
    ],
    ifWrong: [{ team: 2, points: -15 }],
  },
  pips: [],
  acts: ['cancelQuestion', 'giveFloor'],
  board: FINISH,
};
const finishStar: MatchPanel = {
  ...finishSteal,
  stage: 'PLACING',
  question: null,
  upNext: null,
  clock: null,
  floor: 0,
  teams: teams([190, 185, 140, 165], { 1: 'TURN' }),
  buzzes: [],
  settled: false,
  ruling: null,
  acts: ['placeStar'],
  board: { ...FINISH, ownerWrong: false, thief: 0, star: false },
};
const finishChoose: MatchPanel = {
  ...finishStar,
  stage: 'CHOOSING',
  acts: ['choose'],
  board: { ...FINISH, chosen: [], value: 0, ownerWrong: false, thief: 0 },
};

const JURORS = ['Trần Quốc Bảo', 'Nguyễn Thị Hoà', 'Lê Thị Hường', 'Phan Văn Đức', 'Đinh Công Mạnh'];
const SHEETS: JudgedPanel = {
  title: 'Phần chào hỏi',
  criteria: [
    { name: 'Nội dung', hint: 'Đúng chủ đề, có liên hệ thực tế', most: 8 },
    { name: 'Hình thức', hint: 'Sáng tạo, trang phục, đạo cụ', most: 6 },
    { name: 'Phong cách', hint: 'Tự tin, rõ ràng', most: 4 },
    { name: 'Đúng giờ', hint: 'Quá 30 giây: bớt 1 điểm', most: 2 },
  ],
  most: 20,
  warningMs: 60000,
  counting: 'TRIMMED',
  jurorsShown: true,
  jurors: JURORS.map((name, at) => ({ juror: at + 1, name, progress: 'SEALED' })),
  teams: [287, 300, 312, 279].map((s, at) => ({
    team: at + 1,
    stage: 'ENDED',
    place: at + 1,
    piece: '',
    usedMs: s * 1000,
    overMs: Math.max(0, s - 300) * 1000,
    sheets: JURORS.map((_, juror) =>
      at === 3 && juror === 2
        ? { juror: 3, progress: 'MARKING' as const, missing: 1 }
        : { juror: juror + 1, progress: 'SEALED' as const, missing: 0 },
    ),
    published: null,
  })),
  missing: [{ team: 4, juror: 3 }],
};
const ready: JudgedPanel = {
  ...SHEETS,
  missing: [],
  teams: SHEETS.teams.map((one) => ({
    ...one,
    sheets: one.sheets.map(({ juror }) => ({ juror, progress: 'SEALED' as const, missing: 0 })),
  })),
};
const published: JudgedPanel = {
  ...ready,
  teams: ready.teams.map((one) => {
    const totals = [17.5, 16, 18.25, 15.5, 17].map((total) => total - one.team / 4);
    const fate = (total: number) =>
      total === Math.max(...totals) ? 'HIGHEST' : total === Math.min(...totals) ? 'LOWEST' : 'COUNTED';
    const jurors = totals.map((total, at) => ({
      juror: at + 1,
      name: JURORS[at] ?? '',
      marks: [7, 5, 3.5, 2],
      total,
      fate: fate(total),
    }));
    return {
      ...one,
      stage: 'PUBLISHED' as const,
      published: { team: one.team, points: 16.83 - one.team / 4, most: 20, criteria: [], jurors },
    };
  }),
};
export const judged: MatchPanel = {
  ...READING,
  round: 'judged',
  stage: 'MARKING',
  question: null,
  upNext: null,
  clock: null,
  turnTeam: 0,
  teams: teams([0, 0, 0, 0]),
  pips: [],
  past: [],
  acts: ['publish', 'withdraw'],
  board: SHEETS,
};

const changed: Preview = {
  teams: [
    { number: 2, name: 'Tổ đảng 2', before: 60, after: 60, rankBefore: 1, rankAfter: 1 },
    { number: 1, name: 'Tổ đảng 1', before: 35, after: 50, rankBefore: 3, rankAfter: 2 },
    { number: 4, name: 'Tổ đảng 4', before: 50, after: 50, rankBefore: 2, rankAfter: 2 },
    { number: 3, name: 'Tổ đảng 3', before: 30, after: 30, rankBefore: 4, rankAfter: 4 },
  ],
  units: [{ unit: 'Tổ đảng 1', before: 35, after: 50, rankBefore: 3, rankAfter: 2 }],
  entries: [{ round: 1, label: '3', team: 1, seat: 0, name: 'Tổ đảng 1', points: 15 }],
  stageBefore: { kind: 'warmup.question', over: false },
  stageAfter: { kind: 'warmup.question', over: false },
};
const press = (text: string) => () =>
  setTimeout(
    () => [...document.querySelectorAll('button')].find((one) => one.textContent.includes(text))?.click(),
    600,
  );

export const MATCH_STATES: Record<string, State> = {
  'warmup-ready': {
    view: between(
      { ...READING, stage: 'READY', question: null, upNext: question, clock: null, turnTeam: 2, acts: [] },
      'warmup.show',
    ),
  },
  'warmup-read': { view: between(READING, 'warmup.readDone') },
  'warmup-running': { view: between({ ...READING, stage: 'RUNNING', clock: clockOf(5, 3400, true) }) },
  'warmup-settling': {
    view: between({ ...READING, stage: 'RUNNING', clock: clockOf(5, 3400), buzzes: buzzes.slice(0, 2) }),
  },
  warmup: { view: between(warmup) },
  'warmup-eight': { view: between({ ...warmup, teams: teams([35, 60, 30, 50, 20, 45, 15, 40], { 3: 'FLOOR' }) }) },
  'warmup-close': {
    view: between({ ...warmup, buzzes: buzzes.map((one, at) => ({ ...one, gapMs: at * 9 })) }),
  },
  'warmup-over': {
    view: between(
      {
        ...warmup,
        stage: 'OVER',
        ruling: null,
        acts: [],
        past: [...past, { ...past[0], turn: 29, label: '5', team: 3, points: 10 } as never],
      },
      'warmup.show',
    ),
  },
  'warmup-script': { view: between(warmup), script: true },
  'match-past': { view: between(warmup), prepare: (controls) => (controls.open = { name: 'ruling' }) },
  'match-preview': {
    view: between(warmup),
    preview: changed,
    prepare: (controls) => {
      controls.open = { name: 'ruling' };
      press('Đổi thành đúng')();
    },
  },
  'match-floor': { view: between(warmup), prepare: (controls) => (controls.open = { name: 'act', act: 'giveFloor' }) },
  'match-team': { view: between(warmup), prepare: (controls) => (controls.open = { name: 'team', team: 3 }) },
  'match-cancel': { view: between(warmup), prepare: (controls) => (controls.open = { name: 'cancel' }) },
  'match-more': { view: between(warmup), prepare: (controls) => (controls.open = { name: 'more' }) },
  'match-confer': { view: between(warmup, null, { conferring: true }) },
  'obstacle-pick': { view: between(obstaclePick) },
  'obstacle-row': { view: between(obstacleRow) },
  'obstacle-keyword': { view: between(obstacleKeyword) },
  acceleration: { view: between(acceleration, 'acceleration.confirm') },
  'acceleration-run': {
    view: between({
      ...acceleration,
      stage: 'RUNNING',
      clock: clockOf(30, 12400, true),
      answers: acceleration.answers.slice(0, 2),
      acts: ['lock', 'stopClock', 'enterAnswer'],
    }),
  },
  'finish-choose': { view: between(finishChoose) },
  'finish-star': { view: between(finishStar, 'finish.show') },
  'finish-steal': { view: between(finishSteal, 'finish.startAnswer') },
  audience: {
    view: between(
      {
        ...READING,
        round: 'audience',
        stage: 'REVEALED',
        clock: clockOf(20, 0),
        pips: [],
        acts: ['cancelQuestion', 'drawWinners', 'acceptWording'],
        board: {
          gift: 'Cuốn sách “Đường Kách mệnh”',
          drawing: 'FASTEST',
          answered: 37,
          right: 21,
          first: [
            { name: 'Đào Thị Nghĩa', code: 'K7', tookMs: 2410 },
            { name: '', code: 'B2', tookMs: 2980 },
            { name: 'Hà Văn Sửu', code: 'M4', tookMs: 3120 },
          ],
          near: [{ text: '1927, Quảng Châu', people: 3 }],
          accepted: [],
          winners: [],
          toDraw: 1,
          cancelled: false,
        } satisfies AudiencePanel,
      },
      'audience.drawWinners',
    ),
  },
  tiebreak: {
    view: between(
      {
        ...READING,
        round: 'tiebreak',
        stage: 'READY',
        question: null,
        clock: null,
        pips: [],
        acts: ['choose', 'pass'],
        board: {
          tie: 0,
          teams: [],
          turn: 0,
          number: 1,
          of: 3,
          open: false,
          early: [],
          winner: 0,
          lots: [],
          forLots: false,
          tied: [[2, 4]],
        } satisfies TiebreakBoard,
      },
      'tiebreak.choose',
    ),
  },
  'judged-turn': {
    view: between(
      {
        ...judged,
        stage: 'PRESENTING',
        turnTeam: 4,
        clock: clockOf(300, 42000, true),
        acts: ['stopClock', 'endTurn', 'withdraw'],
        board: { ...SHEETS, missing: [] },
      },
      'judged.endTurn',
    ),
  },
  'judged-wait': { view: between(judged) },
  judged: { view: between({ ...judged, board: ready }, 'judged.publish') },
  'judged-published': {
    view: between({ ...judged, stage: 'PUBLISHED', acts: ['overrule'], board: published }, 'contest.startRound'),
  },
};
