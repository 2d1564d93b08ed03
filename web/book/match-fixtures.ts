import type { Buzz, Lamp, MatchScene, Pip, Team } from '../src/live/match';
import type { Asked, Clock, Key, StageScene } from '../src/live/views';

const UNITS = [
  'Ban Tổ chức',
  'Ban Tuyên giáo – Nữ công',
  'Văn phòng',
  'Ban Chính sách pháp luật',
  'Công đoàn Các khu công nghiệp',
  'Nhà Văn hoá Lao động',
  'Uỷ ban Kiểm tra',
  'Ban Tài chính',
];
const POINTS = [70, 95, 80, 45, 120, 0, 65, 110];

export const LONG =
  'Theo Điều lệ Công đoàn Việt Nam, cơ quan lãnh đạo cao nhất của mỗi cấp công đoàn là đại hội công đoàn cấp đó; giữa hai kỳ đại hội, cơ quan lãnh đạo là ban chấp hành. Ban chấp hành công đoàn các cấp do đại hội bầu ra hoặc do công đoàn cấp trên chỉ định, công nhận; hãy cho biết ban chấp hành công đoàn cơ sở thành viên họp thường kỳ mấy tháng một lần, do ai triệu tập và kết quả được báo cáo với cơ quan nào trong thời hạn bao lâu?';
export const LONG_OPTION =
  'Ba tháng một lần, do ban thường vụ hoặc chủ tịch triệu tập, kết quả được báo cáo với công đoàn cấp trên trực tiếp trong thời hạn mười lăm ngày làm việc';

/** @param long teams with names as units have them */
export function teams(count: number, lamps: Record<number, Lamp> = {}, long = false): Team[] {
  return Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    name: long ? `Công đoàn cơ sở Trường THPT số ${i + 1}` : `Tổ đảng ${i + 1}`,
    unit: UNITS[i % UNITS.length] ?? '',
    people: 'Nguyễn Thị Hồng Ngọc',
    points: POINTS[i % POINTS.length] ?? 0,
    lamp: lamps[i + 1] ?? 'IDLE',
  }));
}

export function asked(part: Partial<Asked> = {}): Asked {
  return {
    turn: 4,
    number: 4,
    label: '4',
    of: 6,
    extra: false,
    last: false,
    level: 'UNGRADED',
    theme: '',
    form: 'WRITTEN',
    text: 'Công đoàn Việt Nam lấy ngày, tháng, năm nào làm ngày thành lập?',
    options: [],
    matches: [],
    unit: '',
    media: [],
    inTurn: false,
    ...part,
  };
}

export const key = (part: Partial<Key> = {}): Key => ({
  right: null,
  answer: '28/7/1929',
  explanation: 'Đại hội thành lập Tổng Công hội đỏ Bắc Kỳ họp ngày 28/7/1929 tại số nhà 15, phố Hàng Nón, Hà Nội.',
  basis: '',
  media: [],
  ...part,
});

export const clock = (now: number, total: number, left: number, running = true): Clock => ({
  totalMs: total * 1000,
  running,
  deadlineAt: running ? now + left * 1000 : null,
  leftMs: left * 1000,
});

export const buzz = (team: number, rank: number, afterMs: number, gapMs: number): Buzz => ({
  team,
  rank,
  afterMs,
  gapMs,
  errorMs: 3 + rank,
  drawn: false,
});

export const pips = (looks: Pip['look'][], team = 0): Pip[] => looks.map((look, i) => ({ number: i + 1, team, look }));

export function match(kind: MatchScene['kind'], stage: string, part: Partial<MatchScene> = {}): MatchScene {
  return {
    kind,
    stage,
    question: null,
    clock: null,
    turnTeam: 0,
    floor: 0,
    right: null,
    key: null,
    teams: teams(4),
    buzzes: [],
    settled: true,
    pips: [],
    board: null,
    ...part,
  };
}

type Picture = (now: number, count: number) => StageScene;
const TURN = ['RIGHT', 'RIGHT', 'WRONG', 'NOW', 'AHEAD', 'AHEAD'] as const;
const ALL = ['RIGHT', 'WRONG', 'NONE', 'RIGHT', 'RIGHT', 'RIGHT', 'NOW', ...Array<'AHEAD'>(5).fill('AHEAD')] as const;
const COMMON = asked({
  number: 7,
  label: '7',
  of: 12,
  text: 'Tác phẩm “Đường Kách mệnh” của Nguyễn\u00a0Ái\u00a0Quốc được xuất bản năm nào?',
});
const PRESSES = [buzz(2, 1, 1214, 0), buzz(4, 2, 1252, 38), buzz(1, 3, 1345, 131)];
const CLOSE = [...Array(8).keys()].map((i) => buzz(((i * 3) % 8) + 1, i + 1, 900 + i * i * 9, i * i * 9));
const CHOICES = [LONG_OPTION, LONG_OPTION.slice(0, 140), LONG_OPTION.slice(9, 150), LONG_OPTION.slice(4, 149)];

export const WARMUP: Record<string, Picture> = {
  warmup: (now, count) =>
    match('warmup.question', 'RUNNING', {
      question: asked(),
      clock: clock(now, 5, 4),
      turnTeam: 3,
      teams: teams(count, { 3: 'TURN' }),
      pips: pips([...TURN], 3),
    }),
  warmupRead: (now, count) =>
    match('warmup.question', 'READ', {
      question: asked(),
      clock: clock(now, 5, 5, false),
      turnTeam: 3,
      teams: teams(count, { 3: 'TURN' }, true),
      pips: pips([...TURN], 3),
    }),
  warmupOver: (_, count) =>
    match('warmup.question', 'OVER', {
      question: asked(),
      right: true,
      floor: 3,
      key: key(),
      turnTeam: 3,
      teams: teams(count, { 3: 'RIGHT' }),
      pips: pips(['RIGHT', 'RIGHT', 'WRONG', 'RIGHT', 'AHEAD', 'AHEAD'], 3),
    }),
  warmupCommon: (now, count) =>
    match('warmup.question', 'FLOOR', {
      question: COMMON,
      clock: clock(now, 3, 2, false),
      floor: 2,
      teams: teams(count, { 2: 'FLOOR' }),
      buzzes: PRESSES,
      pips: pips([...ALL]),
    }),
  warmupCommonRead: (now, count) =>
    match('warmup.question', 'READ', {
      question: COMMON,
      clock: clock(now, 3, 3, false),
      teams: teams(count),
      pips: pips([...ALL]),
    }),
  warmupClose: (now, count) =>
    match('warmup.question', 'FLOOR', {
      question: asked({ text: LONG }),
      clock: clock(now, 3, 2, false),
      floor: 1,
      teams: teams(count, { 1: 'FLOOR' }),
      buzzes: CLOSE.slice(0, count),
      pips: pips([...ALL]),
    }),
  warmupWrong: (_, count) =>
    match('warmup.question', 'OVER', {
      question: asked({ text: LONG, form: 'CHOICE', options: CHOICES }),
      right: false,
      floor: 2,
      key: key({ right: 2, answer: CHOICES[2] ?? '', explanation: LONG }),
      teams: teams(count, { 2: 'WRONG' }, true),
      buzzes: PRESSES,
      pips: pips([...ALL]),
    }),
  warmupChoice: (now, count) =>
    match('warmup.question', 'RUNNING', {
      question: asked({ form: 'CHOICE', options: ['28/7/1929', '3/2/1930', '1/5/1930', '20/7/1946'] }),
      clock: clock(now, 5, 4),
      turnTeam: 3,
      teams: teams(count, { 3: 'TURN' }),
      pips: pips([...TURN], 3),
    }),
  warmupReady: (_, count) =>
    match('warmup.ready', 'READY', {
      turnTeam: 3,
      teams: teams(count, { 3: 'TURN' }),
      pips: pips(Array(6).fill('AHEAD'), 3),
    }),
};
