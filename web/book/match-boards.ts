import type { MatchScene } from '../src/live/match';
import type { StageScene } from '../src/live/views';
import type { FinishBoard } from '../src/round/finish/board';
import type { ObstacleBoard, ObstacleRow } from '../src/round/obstacle/board';
import { asked, buzz, clock, LONG, match, pips, teams } from './match-fixtures';
import type { TiebreakBoard } from '../src/round/tiebreak/board';

type Picture = (now: number, count: number) => StageScene;

const row = (number: number, words: number[], state: ObstacleRow['state'], answer = '', who: number[] = []) => ({
  number,
  words,
  answer,
  state,
  teams: who,
});
function obstacleBoard(part: Partial<ObstacleBoard> = {}): ObstacleBoard {
  return {
    words: [3, 3, 4],
    keyword: '',
    accepted: [],
    rows: [
      row(1, [3, 2], 'SOLVED', 'Văn Ba', [2]),
      row(2, [3, 3], 'GREY'),
      row(3, [3, 3], 'NOW'),
      row(4, [3, 4, 4, 5], 'AHEAD'),
    ],
    centre: row(5, [6], 'AHEAD'),
    pieces: [true, false, false, false, false],
    picture: { kind: 'PICTURE', url: './stage-picture.svg', description: 'Một bến cảng bên sông' },
    worth: 40,
    picks: [],
    hint: '',
    answers: [],
    solvedBy: 0,
    audience: null,
    explanation: '',
    ...part,
  };
}
const ROW = asked({
  number: 3,
  label: '3',
  text: 'Ngày 5/6/1911, con tàu Đô đốc Latouche-Tréville rời thành phố nào, đưa người thanh niên Nguyễn Tất Thành ra đi tìm đường cứu nước?',
});
const obstacle =
  (stage: string, part: (now: number, count: number) => Partial<MatchScene>, kind = 'row') =>
  (now: number, count: number) =>
    match(`obstacle.${kind}`, stage, {
      question: ROW,
      clock: clock(now, 15, 8),
      turnTeam: 3,
      teams: teams(count, { 3: 'TURN', 4: 'OUT' }),
      pips: pips(['RIGHT', 'WRONG', 'NOW', 'AHEAD', 'AHEAD']),
      board: obstacleBoard(),
      ...part(now, count),
    });
const typed = (count: number, ruled: boolean) =>
  Array.from({ length: count }, (_, i) => ({
    team: ((i + 2) % count) + 1,
    text: ['Sài Gòn', 'Sài Gòn', 'Hải Phòng', 'Thành phố Sài Gòn – Gia Định'][i % 4] ?? '',
    tookMs: 3420 + i * 1377,
    right: ruled ? i % 4 !== 2 : null,
  }));
const SOLVED = [
  row(1, [3, 2], 'SOLVED', 'Văn Ba', [2]),
  row(2, [3, 3], 'GREY'),
  row(3, [3, 3], 'SOLVED', 'Sài Gòn', [1, 2, 4]),
  row(4, [3, 4, 4, 5], 'AHEAD'),
];

export const OBSTACLE: Record<string, Picture> = {
  obstacle: obstacle('RUNNING', () => ({})),
  obstacleLong: obstacle('READ', (now) => ({ question: { ...ROW, text: LONG }, clock: clock(now, 15, 15, false) })),
  obstacleReady: obstacle(
    'READY',
    (_, count) => ({
      question: null,
      clock: null,
      turnTeam: 1,
      teams: teams(count, { 1: 'TURN' }),
      board: obstacleBoard({
        rows: [row(1, [3, 2], 'AHEAD'), row(2, [3, 3], 'AHEAD'), row(3, [3, 3], 'AHEAD'), row(4, [16], 'AHEAD')],
        pieces: [false, false, false, false, false],
        picture: null,
        picks: [1, 2, 3, 4],
        worth: 60,
      }),
    }),
    'ready',
  ),
  obstacleAnswers: obstacle('LOCKED', (_, count) => ({ board: obstacleBoard({ answers: typed(count, false) }) })),
  obstacleRuled: obstacle('OVER', (_, count) => ({
    teams: teams(count, { 1: 'RIGHT', 2: 'RIGHT', 3: 'WRONG', 4: 'RIGHT' }),
    board: obstacleBoard({ answers: typed(count, true), rows: SOLVED, pieces: [true, false, true, false, false] }),
  })),
  obstacleKeyword: obstacle(
    'RUNNING',
    (now, count) => ({
      clock: clock(now, 15, 8, false),
      floor: 2,
      teams: teams(count, { 2: 'FLOOR', 3: 'TURN' }),
      buzzes: [buzz(2, 1, 5214, 0), buzz(1, 2, 5654, 440)],
    }),
    'keyword',
  ),
  obstacleHint: obstacle(
    'RUNNING',
    (now, count) => ({
      question: null,
      clock: clock(now, 15, 11),
      turnTeam: 0,
      teams: teams(count, { 4: 'OUT' }),
      board: obstacleBoard({
        hint: 'Nơi đây ngày 5/6/1911 người thanh niên Nguyễn Tất Thành rời Tổ quốc trên con tàu của một hãng vận tải biển nước Pháp.',
        rows: SOLVED,
        worth: 20,
      }),
    }),
    'hint',
  ),
  obstacleOver: obstacle(
    'OVER',
    (_, count) => ({
      question: null,
      clock: null,
      turnTeam: 0,
      right: true,
      teams: teams(count, { 2: 'RIGHT', 4: 'OUT' }),
      board: obstacleBoard({
        keyword: 'Bến Nhà Rồng',
        solvedBy: 2,
        rows: SOLVED,
        pieces: [true, true, true, true, true],
        explanation:
          'Từ bến Nhà Rồng, ngày 5/6/1911, người thanh niên Nguyễn Tất Thành lấy tên Văn Ba, lên tàu Đô đốc Latouche-Tréville ra đi tìm đường cứu nước.',
      }),
    }),
    'over',
  ),
  obstacleUnsolved: obstacle('UNSOLVED', () => ({ question: null, clock: null, turnTeam: 0 }), 'unsolved'),
};

const ORDER = asked({
  number: 3,
  label: '3',
  of: 4,
  form: 'ORDERING',
  text: 'Xếp theo thứ tự thời gian:',
  options: ['Cách mạng tháng Tám', 'Thành lập Đảng', 'Chiến thắng Điện Biên Phủ', 'Cao trào Xô viết Nghệ Tĩnh'],
});
const SCALE = [40, 30, 20, 10, 10, 0, 0, 0];
const lines = (count: number, over: boolean, texts = ['B D A C', 'B D A C', 'D B A C', 'B D A C']) => {
  let rank = 0;
  return Array.from({ length: count }, (_, i) => {
    const right = i % 4 !== 2;
    if (right) rank++;
    const none = i === 7;
    return {
      team: ((i + 1) % count) + 1,
      text: none ? '' : (texts[i % texts.length] ?? ''),
      tookMs: none ? null : 7420 + i * 2491,
      right: over ? right && !none : null,
      rank: over && right ? rank : 0,
      points: over && right && !none ? (SCALE[rank - 1] ?? 0) : 0,
    };
  });
};
const acceleration =
  (stage: string, part: (now: number, count: number) => Partial<MatchScene>) => (now: number, count: number) =>
    match('acceleration.question', stage, {
      question: ORDER,
      clock: clock(now, 30, 13),
      teams: teams(count),
      pips: pips(['RIGHT', 'RIGHT', 'NOW', 'AHEAD']),
      board: { scale: SCALE, answered: [2, 4], lines: [] },
      ...part(now, count),
    });
const PICTURE = { kind: 'PICTURE', url: './stage-picture.svg', description: 'Một bến cảng bên sông' } as const;

export const ACCELERATION: Record<string, Picture> = {
  acceleration: acceleration('RUNNING', () => ({})),
  accelerationPicture: acceleration('RUNNING', () => ({
    question: asked({
      of: 4,
      number: 1,
      text: 'Đây là địa danh nào? Các hình lần lượt hiện ra từ khó đến dễ.',
      media: [PICTURE, PICTURE, PICTURE],
      inTurn: true,
    }),
  })),
  accelerationLong: acceleration('READ', (now) => ({
    question: { ...ORDER, text: LONG, options: ORDER.options.map((option) => `${option} – ${LONG.slice(0, 110)}`) },
    clock: clock(now, 30, 30, false),
  })),
  accelerationMatching: acceleration('RUNNING', () => ({
    question: asked({
      of: 4,
      form: 'MATCHING',
      text: 'Ghép mỗi nhân vật với nơi sinh',
      options: ['Trần Phú', 'Lê Hồng Phong', 'Nguyễn Văn Cừ', 'Hà Huy Tập'],
      matches: ['Bắc Ninh', 'Hà Tĩnh', 'Nghệ An', 'Phú Yên', 'Hà Tĩnh'],
    }),
  })),
  accelerationAnswers: acceleration('ANSWERS', (_, count) => ({
    board: { scale: SCALE, answered: [], lines: lines(count, false) },
  })),
  accelerationOver: acceleration('OVER', (_, count) => ({
    key: { right: null, answer: 'B – D – A – C', explanation: '', basis: '', media: [] },
    teams: teams(count, { 1: 'RIGHT', 2: 'RIGHT', 3: 'WRONG', 4: 'RIGHT' }),
    board: { scale: SCALE, answered: [], lines: lines(count, true) },
  })),
  accelerationWordy: acceleration('OVER', (_, count) => ({
    question: asked({ of: 4, text: LONG }),
    key: { right: null, answer: 'Sáu tháng một lần, ban thường vụ', explanation: '', basis: '', media: [] },
    board: {
      scale: SCALE,
      answered: [],
      lines: lines(count, true, ['Sáu tháng một lần', LONG.slice(0, 90), 'Ban thường vụ triệu tập', 'Chủ tịch']),
    },
  })),
  accelerationReady: (_, count) =>
    match('acceleration.ready', 'READY', {
      teams: teams(count),
      pips: pips(['AHEAD', 'AHEAD', 'AHEAD', 'AHEAD']),
      board: { scale: SCALE, answered: [], lines: [] },
    }),
};

const finishBoard = (part: Partial<FinishBoard> = {}): FinishBoard => ({
  turn: 5,
  chosen: [
    { number: 1, value: 20, star: false, look: 'RIGHT', points: 20 },
    { number: 2, value: 30, star: true, look: 'NOW', points: 0 },
    { number: 3, value: 30, star: false, look: 'AHEAD', points: 0 },
  ],
  value: 30,
  star: true,
  ifRight: 60,
  ifWrong: -30,
  starLeft: false,
  ownerWrong: false,
  thief: 0,
  ifStolen: 30,
  ifNotStolen: -15,
  practical: false,
  mayBuzz: [],
  order: [3, 1, 4],
  values: [
    { points: 20, timeMs: 15_000, left: 9 },
    { points: 30, timeMs: 20_000, left: 8 },
  ],
  packages: [],
  questions: 3,
  ...part,
});
const CONGRESS = asked({
  number: 2,
  label: '2',
  of: 3,
  text: 'Đại hội đại biểu toàn quốc lần thứ I của Đảng họp tháng 3/1935 tại đâu?',
});
const finish =
  (stage: string, part: (now: number, count: number) => Partial<MatchScene>, kind = 'question') =>
  (now: number, count: number) =>
    match(`finish.${kind}`, stage, {
      question: CONGRESS,
      clock: clock(now, 20, 14),
      turnTeam: 2,
      teams: teams(count, { 2: 'TURN' }),
      board: finishBoard(),
      ...part(now, count),
    });
const stealing = (now: number, count: number) => ({
  clock: clock(now, 3, 2),
  floor: 3,
  teams: teams(count, { 2: 'WRONG', 3: 'FLOOR' }),
  buzzes: [buzz(3, 1, 1421, 0), buzz(1, 2, 1700, 279)],
  right: false,
  board: finishBoard({ ownerWrong: true, thief: 3 }),
});

export const FINISH: Record<string, Picture> = {
  finish: finish('RUNNING', () => ({})),
  finishSteal: finish('STEAL', (now, count) => ({
    ...stealing(now, count),
    clock: clock(now, 5, 4),
    floor: 0,
    buzzes: [],
    teams: teams(count, { 2: 'WRONG' }),
    board: finishBoard({ ownerWrong: true }),
  })),
  finishStealing: finish('STEALING', stealing),
  finishLong: finish('STEALING', (now, count) => ({
    ...stealing(now, count),
    question: { ...CONGRESS, text: LONG, form: 'CHOICE', options: Array(4).fill(LONG.slice(0, 150)) },
  })),
  finishOver: finish('OVER', (_, count) => ({
    clock: null,
    floor: 3,
    right: true,
    key: { right: null, answer: 'Ma Cao (Trung Quốc)', explanation: LONG.slice(0, 160), basis: '', media: [] },
    teams: teams(count, { 2: 'WRONG', 3: 'RIGHT' }),
    board: finishBoard({
      ownerWrong: true,
      thief: 3,
      chosen: [
        { number: 1, value: 20, star: false, look: 'RIGHT', points: 20 },
        { number: 2, value: 30, star: true, look: 'WRONG', points: -30 },
        { number: 3, value: 30, star: false, look: 'AHEAD', points: 0 },
      ],
    }),
  })),
  finishChoose: finish(
    'CHOOSING',
    () => ({ question: null, clock: null, board: finishBoard({ chosen: [] }) }),
    'choose',
  ),
  finishStar: finish('PLACING', () => ({ question: null, clock: null }), 'star'),
  finishReady: finish(
    'READY',
    () => ({ question: null, clock: null, turnTeam: 0, board: finishBoard({ chosen: [] }) }),
    'ready',
  ),
};

const tieBoard = (part: Partial<TiebreakBoard> = {}): TiebreakBoard => ({
  tie: 1,
  teams: [2, 3],
  turn: 1,
  number: 1,
  of: 3,
  open: true,
  early: [],
  winner: 0,
  lots: [],
  forLots: false,
  tied: [],
  ...part,
});
const tiebreak =
  (stage: string, part: (now: number, count: number) => Partial<MatchScene>, kind = 'question') =>
  (now: number, count: number) =>
    match(`tiebreak.${kind}`, stage, {
      question: asked({ number: 1, of: 3, text: 'Ai là Tổng Bí thư đầu tiên của Đảng?' }),
      clock: clock(now, 15, 12, false),
      teams: teams(count, { 2: 'TURN', 3: 'FLOOR' }),
      buzzes: [buzz(3, 1, 2870, 0)],
      board: tieBoard(),
      ...part(now, count),
    });

export const TIEBREAK: Record<string, Picture> = {
  tiebreak: tiebreak('FLOOR', () => ({ floor: 3 })),
  tiebreakEarly: tiebreak('READ', (now, count) => ({
    clock: clock(now, 15, 15, false),
    teams: teams(count, { 2: 'TURN', 3: 'WRONG' }),
    buzzes: [],
    board: tieBoard({ early: [3], open: false }),
  })),
  tiebreakWon: tiebreak(
    'DECIDED',
    (_, count) => ({
      clock: null,
      right: true,
      key: { right: null, answer: 'Đồng chí Trần Phú', explanation: '', basis: '', media: [] },
      teams: teams(count, { 3: 'RIGHT' }),
      board: tieBoard({ winner: 3 }),
    }),
    'decided',
  ),
  tiebreakMany: tiebreak('FLOOR', (_, count) => ({
    question: asked({ text: LONG }),
    board: tieBoard({ teams: Array.from({ length: count }, (_, i) => i + 1) }),
  })),
  tiebreakLots: tiebreak(
    'DECIDED',
    () => ({ question: null, clock: null, buzzes: [], board: tieBoard({ winner: 3, lots: [3, 2] }) }),
    'decided',
  ),
  tiebreakReady: tiebreak('READY', () => ({ question: null, clock: null, board: tieBoard({ teams: [] }) }), 'ready'),
};
