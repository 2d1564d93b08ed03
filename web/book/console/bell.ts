import type {
  AnswerRow,
  Asked,
  HostGoldenBell,
  HostQuestion,
  HostView,
  PodiumPlace,
  StageScene,
} from '../../src/live/views';
import { castList, nameOf } from './people';

export const asked: Asked = {
  turn: 12,
  number: 12,
  label: '12',
  of: 20,
  extra: false,
  last: false,
  level: 'UNDERSTAND',
  theme: 'Điều lệ Đảng',
  form: 'CHOICE',
  text: 'Theo Điều lệ Đảng, người được kết nạp phải trải qua thời kỳ dự bị bao lâu, tính từ ngày nào?',
  options: [
    'Sáu tháng, tính từ ngày chi bộ xét đơn xin vào Đảng',
    'Mười hai tháng, tính từ ngày chi bộ tổ chức lễ kết nạp',
    'Mười hai tháng, tính từ ngày cấp uỷ có thẩm quyền ký quyết định kết nạp',
    'Mười tám tháng, tính từ ngày được giao nhiệm vụ đầu tiên',
  ],
  matches: [],
  unit: '',
  media: [],
  inTurn: false,
};

export const question: HostQuestion = {
  asked,
  key: {
    right: 1,
    answer: asked.options[1] ?? '',
    explanation: 'Thời kỳ dự bị là mười hai tháng, tính từ ngày chi bộ tổ chức lễ kết nạp.',
    basis: 'Khoản 1 Điều 5, Điều lệ Đảng Cộng sản Việt Nam',
    media: [],
  },
  accepted: [],
  notes: 'Dễ nhầm với phương án C. Nhấn mạnh “lễ kết nạp”.',
  source: '',
  seconds: 15,
};

export const written: HostQuestion = {
  asked: {
    ...asked,
    form: 'WRITTEN',
    options: [],
    theme: 'Lịch sử dân tộc',
    level: 'RECOGNISE',
    text: 'Vị vua nào ban Chiếu dời đô, chuyển kinh đô từ Hoa Lư về thành Đại La?',
  },
  key: {
    right: null,
    answer: 'Lý Thái Tổ',
    explanation: 'Mùa thu năm 1010, vua Lý Thái Tổ dời đô về Đại La và đổi tên là Thăng Long.',
    basis: 'Đại Việt sử ký toàn thư, Bản kỷ, quyển II',
    media: [],
  },
  accepted: ['Lý Thái Tổ', 'vua Lý Thái Tổ'],
  notes: '',
  source: '',
  seconds: 30,
};

export const long: HostQuestion = {
  ...question,
  asked: {
    ...asked,
    level: 'MASTER',
    theme: 'Tư tưởng, đạo đức, phong cách Hồ Chí Minh trong công tác cán bộ',
    text: 'Trong tác phẩm “Sửa đổi lối làm việc” (tháng 10 năm 1947), Chủ tịch Hồ Chí Minh phê phán nhiều căn bệnh mà cán bộ, đảng viên thường mắc phải và chỉ ra cách chữa. Theo tác phẩm ấy, căn bệnh nào được coi là “kẻ thù nguy hiểm”, sinh ra hầu hết các bệnh khác như tham lam, lười biếng, kiêu ngạo, hiếu danh, thiếu kỷ luật, óc hẹp hòi, óc địa phương và óc lãnh tụ?',
    options: [
      'Bệnh chủ quan, kém lý luận, khinh lý luận và lý luận suông, làm việc theo kinh nghiệm riêng mà không chịu học hỏi thêm từ quần chúng và đồng chí',
      'Chủ nghĩa cá nhân, việc gì cũng nghĩ đến mình trước hết, chỉ lo cho mình, không lo cho đồng bào, cho đoàn thể và cho công việc chung của cách mạng',
      'Bệnh hẹp hòi, không biết đoàn kết, không biết dùng nhân tài, việc gì cũng giành lấy mình làm và không tin vào sức mạnh của tập thể chung quanh',
      'Thói ba hoa, nói nhiều làm ít, viết dài dòng rỗng tuếch, cầu kỳ khó hiểu, xa rời cách nói cách nghĩ mộc mạc và thiết thực của quần chúng nhân dân',
    ],
  },
};

const NOW = Date.UTC(2026, 10, 21, 7, 3, 20);
export const now = NOW;

/** 55 on the floor; `answered` of them have answered, a few are cut off. */
export function floorOf(onFloor: (seat: number) => string): string {
  return castList.people.map(({ seat }) => onFloor(seat)).join('');
}
const OUT = (seat: number) => [2, 4, 5, 7, 11, 12, 13, 16, 18, 19].includes(seat % 20) || seat % 20 === 1;
const standing = floorOf((seat) => (OUT(seat) ? 'o' : seat === 83 || seat === 30 ? 'r' : 'i'));
export const states = {
  standing,
  open: floorOf((seat) =>
    OUT(seat) ? 'o' : seat === 15 ? 'n' : [34, 77].includes(seat) ? 'd' : seat % 11 === 0 ? 'i' : 'a',
  ),
  revealed: floorOf((seat) =>
    OUT(seat) ? 'o' : [8, 10, 17, 26, 43, 50, 63, 70, 83, 89, 97].includes(seat) ? 'w' : 'a',
  ),
  rescue: floorOf((seat) => ([1, 6, 9, 14, 20, 24, 36, 39, 45, 52, 60, 67].includes(seat) ? 'i' : 'o')),
  allOut: floorOf(() => 'o'),
  three: floorOf((seat) => ([27, 58, 80].includes(seat) ? 'i' : 'o')),
  one: floorOf((seat) => (seat === 58 ? 'i' : 'o')),
};

export function row(seat: number, more: Partial<AnswerRow>): AnswerRow {
  return {
    seat,
    option: null,
    text: '',
    mark: 'NO_ANSWER',
    ruled: false,
    tookMs: null,
    awaySince: null,
    notYet: false,
    late: null,
    paper: false,
    ...more,
  };
}

const place = (rank: number, seat: number, more: Partial<PodiumPlace> = {}): PodiumPlace => ({
  rank,
  prize: rank === 1 ? 'FIRST' : rank === 2 ? 'SECOND' : rank <= 5 ? 'THIRD' : rank <= 11 ? 'ENCOURAGEMENT' : null,
  person: { seat, name: nameOf(seat), unit: castList.people[seat - 1]?.unit ?? '' },
  right: 21 - rank,
  outAt: rank === 1 ? 0 : 22 - rank,
  rescued: rank === 4,
  points: 21 - rank,
  ...more,
});
export const ranking = [58, 27, 80, 3, 30, 72, 64, 43, 9, 14, 45, 91, 66, 20].map((seat, at) => place(at + 1, seat));

export const bell: HostGoldenBell = {
  phase: 'OPEN',
  eliminates: true,
  number: 12,
  of: 20,
  question,
  upNext: { ...written, asked: { ...written.asked, number: 13, label: '13', turn: 13 } },
  reserveLeft: 4,
  clock: { totalMs: 15000, running: true, deadlineAt: NOW + 7600, leftMs: 15000 },
  states: states.open,
  remaining: 55,
  counts: {
    asked: 55,
    answered: 47,
    missing: 8,
    away: 2,
    notYet: 1,
    right: 34,
    wrong: 13,
    noAnswer: 5,
    excused: 0,
    undecided: 0,
  },
  optionCounts: [4, 34, 7, 2],
  rows: [15, 34, 77, 8, 23, 41, 66, 92].map((seat, at) =>
    row(seat, { awaySince: at === 1 || at === 2 ? NOW - 9000 - at * 13000 : null, notYet: at === 0 }),
  ),
  rowsInAll: 8,
  dropped: [],
  wordings: [],
  boards: { seats: [], unmarked: [] },
  rescue: null,
  lifebuoy: { canCall: false, open: false, used: false, counts: [], votes: 0, clock: null },
  topics: null,
  allOut: null,
  severalLeft: null,
  finished: null,
  canOfferRescue: false,
  history: Array.from({ length: 11 }, (_, at) => ({
    turn: 11 - at,
    number: 11 - at,
    label: String(11 - at),
    text: 'Đại hội nào của Đảng đề ra đường lối đổi mới toàn diện đất nước?',
    right: 55 + at * 3,
    asked: 60 + at * 4,
    cancelled: at === 4,
  })),
  ranking,
  curve: [],
};

export function viewOf(round: HostGoldenBell | null, stage: StageScene, more: Partial<HostView> = {}): HostView {
  return {
    contestId: 'book',
    banner: {
      code: '482913',
      title: 'Rung chuông vàng',
      subtitle: 'Tìm hiểu Điều lệ Đảng và lịch sử dân tộc',
      lines: ['ĐẢNG BỘ PHƯỜNG HOÀN KIẾM', 'CHI BỘ 7'],
      theme: 'CHUONG_VANG',
      address: 'đồng chí',
      rehearsal: false,
    },
    joining: 'ROSTER',
    screen: 'ROUND',
    sound: { volume: 80, muted: false },
    held: false,
    castVersion: 1,
    lamps: {
      stages: 1,
      hosts: 2,
      referees: 1,
      phones: 94,
      phonesExpected: 97,
      boards: 0,
      sounding: 1,
      databaseAway: null,
      spectators: 0,
      jurors: [],
    },
    joinUrl: 'http://192.168.1.20:8080/j/482913',
    undo: { step: 34, name: 'open' },
    next: null,
    roundIndex: round ? 0 : null,
    rounds: [{ round: 'goldenbell', questions: 20 }],
    earlier: [],
    ended: false,
    units: [
      { rank: 1, unit: 'Tổ đảng 2', members: 25, points: 238, change: 0 },
      { rank: 2, unit: 'Tổ đảng 3', members: 25, points: 229, change: 1 },
      { rank: 2, unit: 'Tổ đảng 4', members: 25, points: 229, change: -1 },
      { rank: 4, unit: 'Tổ đảng 1', members: 25, points: 221, change: 0 },
    ],
    teams: [],
    conferring: false,
    round,
    stage,
    ...more,
  };
}
