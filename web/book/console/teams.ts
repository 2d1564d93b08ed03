import type { Buzz, HostQuestion, MatchPanel, Past, Pip, Team } from '../../src/live/match';
import type { Clock, HostView, StageScene } from '../../src/live/views';
import { asked, now, viewOf, written } from './bell';

/** Samples of rounds between teams. */

const NAMES = ['Tổ đảng 1', 'Tổ đảng 2', 'Tổ đảng 3', 'Tổ đảng 4', 'Tổ đảng 5', 'Tổ đảng 6', 'Tổ đảng 7', 'Tổ đảng 8'];
const PEOPLE = [
  'Nguyễn Văn Tuệ',
  'Trần Thị Ngọc',
  'Vũ Hải Yến',
  'Phạm Đức Thịnh',
  'Lê Thị Hường',
  'Đỗ Xuân Mẫn',
  'Bùi Thị Khuyên',
  'Cao Bá Quỹ',
];

export function teams(points: number[], lamps: Partial<Record<number, Team['lamp']>> = {}): Team[] {
  return points.map((sum, at) => ({
    number: at + 1,
    name: NAMES[at] ?? '',
    unit: NAMES[at] ?? '',
    people: PEOPLE[at] ?? '',
    points: sum,
    lamp: lamps[at + 1] ?? 'IDLE',
  }));
}

export const question: HostQuestion = {
  asked: {
    ...asked,
    turn: 29,
    number: 5,
    label: '5',
    of: 12,
    form: 'WRITTEN',
    options: [],
    theme: '',
    text: 'Tác phẩm “Đường Kách mệnh” của Nguyễn Ái Quốc được xuất bản lần đầu vào năm nào?',
  },
  key: {
    right: null,
    answer: 'Năm 1927',
    explanation: '',
    basis: 'Hồ Chí Minh Toàn tập, tập 2, phần chú thích',
    media: [],
  },
  accepted: ['đầu năm 1927'],
  notes: 'Đọc chậm tên tác phẩm. Có tiếng chuông thì dừng đọc ngay.',
  source: '',
};
export const after: HostQuestion = {
  ...written,
  asked: { ...written.asked, number: 6, label: '6', turn: 30, of: 12 },
};

export const buzzes: Buzz[] = [
  { team: 3, rank: 1, afterMs: 2106, gapMs: 0, errorMs: 11, drawn: false },
  { team: 1, rank: 2, afterMs: 2170, gapMs: 64, errorMs: 15, drawn: false },
  { team: 2, rank: 3, afterMs: 2244, gapMs: 138, errorMs: 12, drawn: false },
];

const LOOKS: Pip['look'][] = ['RIGHT', 'NONE', 'WRONG', 'RIGHT', 'NOW'];
const WHO = [2, 0, 1, 4, 3];
export const pips: Pip[] = Array.from({ length: 12 }, (_, at) => ({
  number: at + 1,
  team: WHO[at] ?? 0,
  look: LOOKS[at] ?? 'AHEAD',
}));

export const past: Past[] = [
  line(25, '1', 2, true, 10, 'Đảng Cộng sản Việt Nam được thành lập ngày, tháng, năm nào?', '3/2/1930'),
  line(26, '2', 0, null, 0, 'Ai là Tổng Bí thư đầu tiên của Đảng?', 'Trần Phú'),
  line(27, '3', 1, false, -5, 'Cương lĩnh chính trị đầu tiên do ai soạn thảo?', 'Nguyễn Ái Quốc'),
  line(28, '4', 4, true, 10, 'Đại hội nào quyết định đường lối đổi mới?', 'Đại hội VI'),
];
function line(
  turn: number,
  label: string,
  team: number,
  right: boolean | null,
  points: number,
  text: string,
  answer: string,
): Past {
  return { turn, label, team, subject: 'answer', right, cancelled: false, points, text, answer };
}

export const clockOf = (seconds: number, left = seconds * 1000, running = false): Clock => ({
  totalMs: seconds * 1000,
  running,
  deadlineAt: running ? now + left : null,
  leftMs: left,
});

export const warmup: MatchPanel = {
  round: 'warmup',
  stage: 'FLOOR',
  question,
  upNext: after,
  clock: clockOf(5, 2900),
  turnTeam: 0,
  floor: 3,
  teams: teams([35, 60, 30, 50], { 3: 'FLOOR' }),
  buzzes,
  settled: true,
  ruling: {
    turn: 29,
    team: 3,
    subject: 'answer',
    ifRight: [{ team: 3, points: 10 }],
    ifWrong: [{ team: 3, points: -5 }],
  },
  answers: [],
  pips,
  acts: ['skip', 'cancelQuestion', 'giveFloor'],
  past,
  reserveLeft: 4,
  board: null,
};

const ROUNDS = ['judged', 'warmup', 'obstacle', 'acceleration', 'finish'];

/** The host's view of a panel, with what the stage shows beside it. */
export function between(panel: MatchPanel, next: string | null = null, more: Partial<HostView> = {}): HostView {
  const view = viewOf(null, sceneOf(panel), more);
  return {
    ...view,
    banner: { ...view.banner, title: 'Đường lên đỉnh Olympia', theme: 'OLYMPIA' },
    roundIndex: Math.max(0, ROUNDS.indexOf(panel.round)),
    rounds: ROUNDS.map((round) => ({ round, questions: 24 })),
    undo: { step: 12, name: 'show' },
    next: next === null ? null : { type: next, seats: 0 },
    lamps: { ...view.lamps, phones: 4, phonesExpected: 4, jurors: [1, 2, 3], spectators: 41 },
    teams: panel.teams.map(({ number, name, unit, points }, at) => ({
      rank: at + 1,
      number,
      name,
      unit,
      members: [number, number + 25],
      captain: number,
      points,
    })),
    round: panel,
    ...more,
  };
}

/** The stage has another board where the console's says more; standings do for those. */
const ALIKE = ['warmup', 'finish', 'obstacle', 'tiebreak'];

function sceneOf(panel: MatchPanel): StageScene {
  if (ALIKE.includes(panel.round)) {
    const question = panel.question?.asked ?? null;
    const kind = panel.question ? 'question' : 'ready';
    return { ...panel, kind: `${panel.round}.${kind}`, question, right: null, key: null } as unknown as StageScene;
  }
  return {
    kind: 'standings',
    rows: panel.teams.map(({ name, points }, at) => ({ rank: at + 1, unit: name, members: 1, points, change: 0 })),
    after: '',
    best: [],
    bestRight: 0,
    by: 'SUM',
  };
}
