import type { MatchScene } from '../src/live/match';
import type { StageScene } from '../src/live/views';
import type { AudienceBoard } from '../src/round/audience/board';
import type { JudgedBoard, Published } from '../src/round/judged/board';
import { asked, clock, key, LONG, match, teams } from './match-fixtures';
import { nameOf } from './stage-fixtures';

type Picture = (now: number, count: number) => StageScene;

const TOTALS = [36.5, 38.5, 37, 35, 36, 36.25, 37.75, 36, 36.5, 37, 36, 36.5, 37, 36, 36.5];
const lamps = (count: number): JudgedBoard['jurors'] =>
  Array.from({ length: count }, (_, i) => ({
    juror: i + 1,
    name: i === 4 ? '' : nameOf(i * 3),
    progress: i % 3 === 2 ? 'MARKING' : i === 4 ? 'NOTHING' : 'SEALED',
  }));
const published = (team: number, points: number, jurors: number): Published => ({
  team,
  points,
  most: 40,
  criteria: [
    { name: 'Nội dung', points: 18.5, most: 20 },
    { name: 'Hình thức', points: 9, most: 10 },
    { name: 'Sáng tạo', points: 4.5, most: 5 },
    { name: 'Thời gian', points: 4.5, most: 5 },
  ],
  jurors: TOTALS.slice(0, jurors).map((total, i) => ({
    juror: i + 1,
    name: nameOf(i * 3),
    marks: [],
    total,
    fate: i === 1 ? 'HIGHEST' : i === 3 ? 'LOWEST' : 'COUNTED',
  })),
});
const board = (part: Partial<JudgedBoard> = {}): JudgedBoard => ({
  title: 'Phần thi chào hỏi',
  place: 2,
  of: 4,
  piece: 'Tiểu phẩm “Lá đơn vào Đảng”',
  warningMs: 60_000,
  overMs: 0,
  jurors: lamps(5),
  sealed: 7,
  sheets: 10,
  published: [],
  ...part,
});
const judged =
  (stage: string, kind: string, part: (now: number, count: number) => Partial<MatchScene>) =>
  (now: number, count: number) =>
    match(`judged.${kind}`, stage, {
      turnTeam: 2,
      clock: clock(now, 300, 42),
      teams: teams(count, { 2: 'TURN' }),
      board: board(),
      ...part(now, count),
    });
const audience =
  (stage: string, part: Partial<AudienceBoard>, more: (now: number) => Partial<MatchScene> = () => ({})) =>
  (now: number, count: number) =>
    match('audience.question', stage, {
      question: asked({
        of: 2,
        number: 1,
        text: 'Công đoàn Việt Nam được thành lập ngày, tháng, năm nào?',
        form: 'CHOICE',
        options: ['28/7/1929', '3/2/1930', '1/5/1930', '20/7/1946'],
      }),
      clock: clock(now, 20, 13),
      teams: teams(count),
      board: {
        gift: 'Bình giữ nhiệt và bộ sách Hồ Chí Minh toàn tập',
        drawing: 'LOT',
        answered: 87,
        right: null,
        winners: [],
        cancelled: false,
        ...part,
      },
      ...more(now),
    });
const winners = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: i === 2 ? '' : nameOf(i * 5),
    code: `K${47 + i * 3}`,
    tookMs: 2140 + i * 310,
  }));

export const JURY: Record<string, Picture> = {
  judged: judged('PRESENTING', 'turn', () => ({})),
  judgedWaits: judged('PRESENTING', 'turn', (now, count) => ({
    clock: clock(now, 300, 300, false),
    teams: teams(count, { 2: 'TURN' }, true),
    board: board({ jurors: lamps(15) }),
  })),
  judgedMarking: judged('MARKING', 'marking', () => ({ turnTeam: 0, clock: null })),
  judgedPublished: judged('PUBLISHED', 'published', () => ({
    turnTeam: 0,
    clock: null,
    board: board({ published: [published(2, 36.5, 5)] }),
  })),
  judgedMany: judged('PUBLISHED', 'published', (_, count) => ({
    turnTeam: 0,
    clock: null,
    board: board({
      published: Array.from({ length: count }, (_, i) => published(((i + 2) % count) + 1, 31 + i * 1.08, 5)),
    }),
  })),
  judgedReady: judged('READY', 'ready', () => ({ turnTeam: 0, clock: null, board: board({ place: 0 }) })),
  audience: audience('OPEN', {}),
  audienceLong: audience('READ', { answered: 0 }, (now) => ({
    question: asked({ text: LONG, form: 'CHOICE', options: Array(4).fill(LONG.slice(0, 150)) }),
    clock: clock(now, 20, 20, false),
  })),
  audienceRevealed: audience('REVEALED', { right: 41 }, () => ({ key: key({ right: 0, answer: '28/7/1929' }) })),
  audienceWon: audience('REVEALED', { right: 41, winners: winners(1) }),
  audienceWinners: audience('REVEALED', { right: 41, winners: winners(20), drawing: 'FASTEST' }),
  audienceReady: (_, count) =>
    match('audience.ready', 'READY', {
      teams: teams(count),
      board: { gift: 'Bình giữ nhiệt', drawing: 'FASTEST', answered: 0, right: null, winners: [], cancelled: false },
    }),
};
