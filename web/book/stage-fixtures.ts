import { FORMS, KEYS } from './forms';
import type { Asked, CastList, Ending, Media, Person, PodiumPlace, StageScene, UnitRow } from '../src/live/views';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Hoàng', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ'];
const MIDDLE = ['Thị Hồng', 'Đức', 'Hữu', 'Mỹ', 'Tấn', 'Quốc', 'Thị Ngọc', 'Minh', 'Thị Kim', 'Xuân'];
const GIVEN = ['Ngọc', 'Thiện', 'Đạt', 'Duyên', 'Lộc', 'Ẩn', 'Diễm', 'Hiếu', 'Hạnh', 'Phượng', 'Quỳnh', 'Dũng', 'Mẫn'];
const at = (list: string[], i: number) => list[i % list.length] ?? '';

export const nameOf = (i: number) => `${at(FAMILY, i * 5 + 1)} ${at(MIDDLE, i * 3)} ${at(GIVEN, i * 7)}`;

export function castOf(people: number, units: number): CastList {
  return {
    version: 1,
    units: Array.from({ length: units }, (_, i) => (units <= 6 ? `Tổ đảng ${i + 1}` : `Công đoàn cơ sở số ${i + 1}`)),
    people: Array.from({ length: people }, (_, i) => {
      const unitIndex = Math.floor((i * units) / people);
      return { seat: i + 1, name: nameOf(i), unit: `Tổ đảng ${unitIndex + 1}`, unitIndex, means: 'PHONE' };
    }),
  };
}

const person = (seat: number, unit = 'Tổ đảng 3'): Person => ({ seat, name: nameOf(seat), unit });
const HERO: Person = { seat: 68, name: 'Nguyễn Thị Hồng Ngọc', unit: 'Tổ đảng 3' };

/** The same shuffle every time. */
function shuffled(count: number): number[] {
  const places = Array.from({ length: count }, (_, i) => i);
  let seed = 11;
  for (let i = count - 1; i > 0; i--) {
    seed = (seed * 16807) % 2147483647;
    const j = seed % (i + 1);
    [places[i], places[j]] = [places[j] ?? 0, places[i] ?? 0];
  }
  return places;
}

/** Letters of a floor: shares of rescued, in, away, just leaving; the rest is out. */
function states(count: number, shares: [letter: string, share: number][], rest = 'o'): string {
  const order = shuffled(count);
  return order
    .map((place) => {
      let upTo = 0;
      for (const [letter, share] of shares) {
        upTo += Math.round(share * count);
        if (place < upTo) return letter;
      }
      return rest;
    })
    .join('');
}

const MIXED: [string, number][] = [
  ['r', 0.05],
  ['i', 0.3],
  ['d', 0.02],
  ['n', 0.03],
  ['w', 0.04],
];
const BEFORE: [string, number][] = [
  ['r', 0.05],
  ['i', 0.3],
  ['d', 0.02],
  ['n', 0.03],
  ['i', 0.04],
];
const MANY: [string, number][] = [
  ['i', 0.55],
  ['w', 0.45],
];

function floor(count: number, shares = MIXED, next = 13): StageScene {
  const letters = states(count, shares);
  const having = (pattern: RegExp) => [...letters].filter((letter) => pattern.test(letter)).length;
  return {
    kind: 'floor',
    next,
    of: 20,
    states: letters,
    remaining: having(/[iadnrR]/),
    left: having(/w/),
    rescued: having(/[rR]/),
    eliminates: true,
  };
}

const SHORT = 'Hội nghị hợp nhất các tổ chức cộng sản đầu năm 1930 họp tại đâu?';
const PLACES = ['Cửu Long (Hương Cảng)', 'Ma Cao', 'Quảng Châu', 'Pác Bó (Cao Bằng)'];
const LONG =
  'Cuối năm 1929, Đông Dương Cộng sản Đảng, An Nam Cộng sản Đảng và Đông Dương Cộng sản Liên đoàn hoạt động riêng rẽ, tranh giành ảnh hưởng lẫn nhau. Trước tình hình đó, Nguyễn Ái Quốc từ Xiêm về Hương Cảng, chủ trì hội nghị hợp nhất họp tại Cửu Long từ ngày 6/1 đến ngày 7/2/1930. Nội dung nào dưới đây nêu đúng và đầy đủ nhất những vấn đề đã được hội nghị thảo luận, nhất trí và thông qua để thành lập Đảng?';
const LONG_OPTIONS = [
  'Bỏ thành kiến, xung đột cũ; định tên Đảng là Đảng Cộng sản Việt Nam; thông qua Chánh cương vắn tắt, Sách lược vắn tắt, Chương trình và Điều lệ vắn tắt.',
  'Thông qua Luận cương chính trị do đồng chí Trần Phú khởi thảo; đổi tên Đảng thành Đảng Cộng sản Đông Dương; cử ra Ban Chấp hành Trung ương chính thức.',
  'Hoàn chỉnh chủ trương chuyển hướng chỉ đạo chiến lược; đặt nhiệm vụ giải phóng dân tộc lên hàng đầu; thành lập Mặt trận Việt Nam độc lập đồng minh.',
  'Quyết định tổng khởi nghĩa giành chính quyền trong cả nước; thông qua mười chính sách của Việt Minh; cử Ủy ban Dân tộc giải phóng Việt Nam và định quốc kỳ.',
];
const STACKED = 'ẪỖỮỢẰẶĐẬỂỄẲỰỴ ẫỗữợằặđậểễẳựỵ: Chữ nào đặt đúng dấu nhất?';

function asked(part: Partial<Asked> = {}): Asked {
  return {
    turn: 7,
    number: 7,
    label: '7',
    of: 20,
    extra: false,
    last: false,
    level: 'UNDERSTAND',
    theme: 'Đảng ra đời',
    form: 'CHOICE',
    text: SHORT,
    options: PLACES,
    matches: [],
    unit: '',
    media: [],
    inTurn: false,
    ...part,
  };
}

type Stage = 'SHOWN' | 'OPEN' | 'LOCKED';
const question =
  (part: Partial<Asked> = {}, stage: Stage = 'OPEN', left = 11, total = 15) =>
  (now: number): StageScene => ({
    kind: 'question',
    stage,
    question: asked(part),
    clock:
      stage === 'OPEN'
        ? { totalMs: total * 1000, running: true, deadlineAt: START + left * 1000, leftMs: left * 1000 }
        : { totalMs: total * 1000, running: false, deadlineAt: null, leftMs: stage === 'SHOWN' ? total * 1000 : 0 },
    answered: stage === 'SHOWN' ? 0 : stage === 'OPEN' ? 61 : 82,
    asked: now > 0 ? 84 : 0,
    rescueAfter: 10,
  });
const START = Date.now();

const reveal =
  (part: Partial<Asked>, more: Partial<Extract<StageScene, { kind: 'reveal' }>> = {}) =>
  (): StageScene => ({
    kind: 'reveal',
    question: asked(part),
    key: {
      right: 0,
      answer: 'Cửu Long (Hương Cảng)',
      explanation:
        'Hội nghị họp từ ngày 6/1 đến ngày 7/2/1930 tại Cửu Long (Hương Cảng), do đồng chí Nguyễn Ái Quốc chủ trì, quyết định thành lập Đảng Cộng sản Việt Nam.',
      basis: 'Giáo trình Lịch sử Đảng Cộng sản Việt Nam, NXB Chính trị quốc gia Sự thật, 2021, chương 1',
      media: [],
    },
    counts: [62, 7, 9, 4],
    right: 62,
    wrong: 20,
    noAnswer: 2,
    undecided: 0,
    boardsRight: 0,
    boardsWrong: 0,
    rescueAfter: 10,
    ...more,
  });

const units = (count: number): UnitRow[] =>
  Array.from({ length: count }, (_, i) => ({
    rank: i + 1,
    unit: count <= 6 ? `Tổ đảng ${((i + 2) % 4) + 1 + (i > 3 ? 4 : 0)}` : `Công đoàn cơ sở Sở Giáo dục ${i + 1}`,
    members: 25,
    points: 268 - i * (count > 10 ? 6 : 21) - (i % 2 ? 0.5 : 0),
    change: i === 0 ? 1 : i === 1 ? -1 : 0,
  }));
const standings = (count: number) => (): StageScene => ({
  kind: 'standings',
  rows: units(count),
  after: '12',
  best: [HERO],
  bestRight: 12,
  by: 'SUM',
});

const PRIZES = [
  'FIRST',
  'SECOND',
  'THIRD',
  'THIRD',
  'THIRD',
  ...Array<'ENCOURAGEMENT'>(6).fill('ENCOURAGEMENT'),
] as const;
const places = (count: number, prized = true): PodiumPlace[] =>
  Array.from({ length: count }, (_, i) => ({
    rank: Math.min(i + 1, i < 5 ? Math.min(i + 1, 3) : 6),
    prize: prized ? (PRIZES[i] ?? null) : null,
    person: i === 0 ? HERO : person(i + 2, `Tổ đảng ${(i % 4) + 1}`),
    right: 20 - i,
    outAt: 0,
    rescued: false,
    points: 20 - i,
  }));

const lobby =
  (count: number, title = 'Tổ đảng') =>
  (): StageScene => ({
    kind: 'lobby',
    joinUrl: 'http://192.168.1.20:8080/j/738204',
    joined: 84,
    expected: 100,
    joining: 'ROSTER',
    units: Array.from({ length: count }, (_, i) => ({
      name: `${title} ${i + 1}`,
      joined: [23, 19, 24, 18][i % 4] ?? 0,
      total: 25,
      latest: [nameOf(i * 3), nameOf(i * 3 + 1), nameOf(i * 3 + 2)],
    })),
  });

const finished = (ending: Ending, winners: Person[]) => (): StageScene => ({
  kind: 'finished',
  ending,
  winners,
  right: 20,
});
const PICTURE: Media = { kind: 'PICTURE', url: './stage-picture.svg', description: 'Một bến cảng bên sông' };
const SOUND: Media = { kind: 'SOUND', url: './none.mp3', description: 'Đoạn nhạc' };
const CLIP: Media = { kind: 'VIDEO', url: './none.mp4', description: 'Đoạn phim' };
const rescueStates = (back: string) =>
  states(100, [
    ['i', 0.07],
    [back, 0.12],
  ]);
const rescue =
  (points: number | null, chosen: number, back = 'b') =>
  (): StageScene => ({
    kind: 'rescue',
    points,
    peoplePerPoint: 1,
    states: chosen > 0 ? rescueStates(back) : rescueStates('o'),
    chosen: Array.from({ length: chosen }, (_, i) => person(i * 8 + 4, 'Tổ đảng 4')),
    remaining: 7,
  });
const lifebuoy =
  (part: Partial<Asked>, open = true) =>
  (): StageScene => ({
    kind: 'lifebuoy',
    question: asked({
      label: '18',
      number: 18,
      text: 'Phong trào Đồng khởi ngày 17/1/1960 nổ ra đầu tiên ở huyện nào của tỉnh Bến Tre?',
      options: ['Ba Tri', 'Mỏ Cày', 'Giồng Trôm', 'Châu Thành'],
      ...part,
    }),
    survivor: HERO,
    counts: [17, 86, 31, 9],
    votes: 143,
    voters: 187,
    clock: { totalMs: 30000, running: open, deadlineAt: START + 9000, leftMs: 9000 },
    open,
  });
const TOPICS = [
  'Đảng lãnh đạo đấu tranh giành chính quyền',
  'Kháng chiến chống thực dân Pháp',
  'Kháng chiến chống Mỹ, cứu nước',
  'Đổi mới và hội nhập',
  'Tư tưởng Hồ Chí Minh',
  'Xây dựng Đảng',
  'Công đoàn Việt Nam',
  'Địa phương em',
];

/** `sweep-<text>-<count>-<each>`: a question of given lengths, and `sweepr-…` its answer. */
export function sweep(name: string, now: number): StageScene | null {
  const [kind, text = 0, count = 0, each = 0] = name.split('-').map((part, i) => (i === 0 ? part : Number(part)));
  const long = `${LONG} ${LONG_OPTIONS.join(' ')}`;
  const words = (length: number, from = 0) => long.slice(from).slice(0, length).trim();
  const part = {
    text: words(Number(text)),
    options: Array.from({ length: Number(count) }, (_, i) => words(Number(each), i * 37)),
  };
  if (kind === 'sweep') return question(part)(now);
  if (kind === 'sweepr') return reveal(part, { counts: [30, 20, 10, 5, 3, 2] })();
  if (kind === 'sweepv') return lifebuoy(part)();
  return null;
}

export const SCENES: Record<string, (now: number) => StageScene> = {
  lobby: lobby(4),
  lobby8: lobby(8),
  lobby34: lobby(34, 'Công đoàn cơ sở'),
  lobbyOpen: () => ({ ...lobby(0)(), expected: 0, units: [] }) as StageScene,
  floor14: () => floor(14),
  floor30: () => floor(30),
  floor: () => floor(100),
  floorBefore: () => floor(100, BEFORE, 12),
  floor300: () => floor(300),
  floor800: () => floor(800),
  floorAll: () => floor(100, [['i', 1]], 1),
  floorFall: () => floor(100, MANY, 2),
  short: question(),
  shown: question({}, 'SHOWN'),
  locked: question({}, 'LOCKED'),
  last5: question({}, 'OPEN', 4),
  long: question({ text: LONG, options: LONG_OPTIONS }),
  shortLong: question({ options: LONG_OPTIONS }),
  longShort: question({ text: LONG }),
  middle: question({ text: LONG.slice(0, 180), options: LONG_OPTIONS.map((option) => option.slice(0, 64)) }),
  two: question({ options: PLACES.slice(0, 2) }),
  three: question({ options: PLACES.slice(0, 3) }),
  threeLong: question({ options: LONG_OPTIONS.slice(0, 3) }),
  five: question({ options: [...PLACES, 'Thượng Hải'] }),
  six: question({ options: [...PLACES, 'Thượng Hải', 'Băng Cốc'] }),
  sixLong: question({ text: LONG, options: [...LONG_OPTIONS, ...LONG_OPTIONS.slice(0, 2)] }),
  stacked: question({ text: STACKED, options: ['ẪỖỮỢẰẶ', 'ĐẬỂỄẲỰỴ', 'ẵẳằắặ ọộợụựỵ', 'Ự Ỵ Ặ Ẫ Ổ'] }),
  truefalse: question({
    form: 'TRUE_FALSE',
    options: [],
    text: 'Chiến thắng Điện Biên Phủ ngày 7/5/1954 diễn ra trước khi Hiệp định Giơ-ne-vơ được ký kết.',
  }),
  trueLong: question({ form: 'TRUE_FALSE', options: [], text: LONG }),
  written: question({
    form: 'WRITTEN',
    options: [],
    text: 'Con tàu đưa Nguyễn Tất Thành rời bến cảng năm 1911 có tên là gì?',
  }),
  writtenShown: question({ form: 'WRITTEN', options: [] }, 'SHOWN'),
  picture: question({
    media: [PICTURE],
    text: 'Ngày 5/6/1911, người thanh niên Nguyễn Tất Thành rời bến cảng nào ra đi tìm đường cứu nước?',
    options: ['Bến Nhà Rồng', 'Cảng Hải Phòng', 'Cảng Đà Nẵng', 'Cảng Quy Nhơn'],
  }),
  pictureLong: question({
    media: [PICTURE],
    text: LONG.slice(0, 240),
    options: LONG_OPTIONS.map((text) => text.slice(0, 90)),
  }),
  sound: question({ media: [SOUND], text: 'Đoạn nhạc sau đây được trích từ ca khúc nào?' }, 'SHOWN'),
  clip: question(
    { media: [CLIP], form: 'WRITTEN', options: [], text: 'Con tàu trong đoạn phim có tên là gì?' },
    'SHOWN',
  ),
  bellQuestion: question({ last: true, number: 20, label: '20' }, 'OPEN', 3, 10),
  of30: question({ of: 30, number: 14, label: '14b', extra: true }),
  reveal: reveal({}),
  revealLong: reveal({ text: LONG, options: LONG_OPTIONS }),
  revealSix: reveal({ options: [...PLACES, 'Thượng Hải', 'Băng Cốc'] }, { counts: [50, 7, 9, 4, 3, 9], undecided: 3 }),
  revealTrue: reveal({ form: 'TRUE_FALSE', options: [] }, { counts: [20, 62] }),
  revealBare: reveal({}, { key: { right: 1, answer: 'Ma Cao', explanation: '', basis: '', media: [] } }),
  revealWritten: reveal({ form: 'WRITTEN', options: [] }, { counts: [] }),
  revealWordy: reveal(
    { text: LONG, options: LONG_OPTIONS },
    { key: { right: 2, answer: '', explanation: LONG, basis: LONG.slice(0, 120), media: [] } },
  ),
  ...forms(),
  rescueWait: rescue(null, 0),
  rescuePoints: rescue(12, 0),
  rescue: rescue(12, 12),
  lifebuoy: lifebuoy({}),
  lifebuoyLong: lifebuoy({ text: LONG, options: LONG_OPTIONS }),
  lifebuoyShut: lifebuoy({}, false),
  topics: () => ({ kind: 'topics', topics: TOPICS.slice(0, 5), chooser: HERO, remaining: 1 }),
  topics3: () => ({ kind: 'topics', topics: TOPICS.slice(0, 3), chooser: HERO, remaining: 1 }),
  topics8: () => ({ kind: 'topics', topics: [...TOPICS, ...TOPICS.slice(0, 4)], chooser: null, remaining: 2 }),
  allOut: () => ({
    kind: 'allOut',
    label: '14',
    asked: 9,
    fallen: [7, 24, 38, 43, 56, 68, 75, 81, 97].map((n) => person(n)),
  }),
  allOut30: () => ({
    kind: 'allOut',
    label: '3',
    asked: 42,
    fallen: Array.from({ length: 42 }, (_, i) => person(i * 3 + 1)),
  }),
  several: () => ({ kind: 'severalLeft', people: [HERO, person(12), person(45), person(88)], remaining: 4 }),
  several20: () => ({
    kind: 'severalLeft',
    people: Array.from({ length: 22 }, (_, i) => person(i * 3 + 1)),
    remaining: 22,
  }),
  bell: finished('BELL', [HERO]),
  bell2: finished('BELL', [HERO, person(45)]),
  best: finished('BEST_WITHOUT_BELL', [HERO]),
  shared: finished('SHARED', [HERO, person(12), person(45)]),
  points: finished('POINTS', [HERO]),
  nobody: finished('NOBODY', []),
  standings: standings(4),
  standings2: standings(2),
  standings8: standings(8),
  standings16: standings(16),
  standings34: standings(34),
  podium: () => ({ kind: 'podium', places: places(3) }),
  podium11: () => ({ kind: 'podium', places: places(11) }),
  podiumBare: () => ({ kind: 'podium', places: places(3, false) }),
  ended: () => ({ kind: 'ended', rows: units(4) }),
  black: () => ({ kind: 'black' }),
};

/** Each form open, being read, and revealed; with pictures in turn, and pictures and sounds with the answer. */
function forms(): Record<string, (now: number) => StageScene> {
  const pages: Record<string, (now: number) => StageScene> = {};
  for (const [name, part] of Object.entries(FORMS)) {
    const key = KEYS[name as keyof typeof KEYS];
    const asked = { ...part, options: [...part.options], matches: [...part.matches] };
    const told = { counts: [], key };
    pages[name] = question(asked, 'OPEN', 21, 30);
    pages[`${name}Shown`] = question(asked, 'SHOWN', 30, 30);
    pages[`${name}Bell`] = question({ ...asked, last: true, number: 20, label: '20' }, 'OPEN', 21, 30);
    pages[`${name}Picture`] = question({ ...asked, media: [PICTURE, PICTURE, PICTURE], inTurn: true }, 'OPEN', 15, 30);
    pages[`${name}PictureShown`] = question({ ...asked, media: [PICTURE, PICTURE], inTurn: true }, 'SHOWN', 30, 30);
    pages[`${name}Pictures`] = question({ ...asked, media: [PICTURE, PICTURE, PICTURE] }, 'OPEN', 15, 30);
    pages[`${name}Reveal`] = reveal(asked, told);
    pages[`${name}RevealPicture`] = reveal(asked, { ...told, key: { ...key, media: [PICTURE] } });
    pages[`${name}RevealSound`] = reveal(asked, { ...told, key: { ...key, media: [PICTURE, SOUND] } });
  }
  return pages;
}
