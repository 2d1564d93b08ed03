import type { JuryView } from '../src/live/views';
import type { JurorBoard } from '../src/round/judged/panel';
import { judged, obstacleKeyword, obstacleRow } from './console/match';
import { clockOf, warmup } from './console/teams';

const banner: JuryView['banner'] = {
  code: '738204',
  title: 'Đường lên đỉnh Olympia',
  subtitle: '',
  lines: [],
  theme: 'OLYMPIA',
  address: 'đồng chí',
  rehearsal: false,
};

const SHEET: JurorBoard = {
  title: 'Phần chào hỏi',
  juror: 1,
  criteria: [
    { name: 'Nội dung', hint: 'Đúng chủ đề, có liên hệ thực tế', most: 8 },
    { name: 'Hình thức', hint: 'Sáng tạo, trang phục, đạo cụ', most: 6 },
    { name: 'Phong cách', hint: 'Tự tin, rõ ràng', most: 4 },
    { name: 'Đúng giờ', hint: 'Quá 30 giây: bớt 1 điểm', most: 2 },
  ],
  most: 20,
  warningMs: 60000,
  sheets: [
    { team: 1, stage: 'ENDED', marks: [7, 5.5, 3.5, 1.5], total: 17.5, missing: 0, sealed: true },
    { team: 2, stage: 'PRESENTING', marks: [7.5, 5, 3.5, null], total: 16, missing: 1, sealed: false },
  ],
};
const DONE: JurorBoard = {
  ...SHEET,
  sheets: SHEET.sheets.map((one) =>
    one.team === 2 ? { ...one, stage: 'ENDED', marks: [7.5, 5, 3.25, 2], missing: 0 } : one,
  ),
};

/** What a juror sees in this state of the book; null for a referee's. */
export function jurorView(state: string): JuryView | null {
  const view = (round: JuryView['round'], conferring = false): JuryView => ({
    banner,
    held: false,
    conferring,
    juror: { number: 1, name: 'Trần Quốc Bảo' },
    castVersion: 1,
    round,
  });
  const marks = (board: JurorBoard) =>
    view({ ...judged, stage: 'PRESENTING', turnTeam: 2, clock: clockOf(300, 42000, true), acts: [], board });
  switch (state) {
    case 'rule':
      return view(warmup);
    case 'keyword':
      return view({ ...obstacleKeyword, answers: [] });
    case 'typed':
      return view(obstacleRow);
    case 'marks':
      return marks(SHEET);
    case 'marks-done':
      return marks(DONE);
    case 'conferring':
      return view({ ...warmup, stage: 'READ', ruling: null, buzzes: [], floor: 0 }, true);
    case 'nothing':
      return view(null);
    default:
      return null;
  }
}
