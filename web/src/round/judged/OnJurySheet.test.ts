import { expect, test } from 'vitest';
import type { Bench } from '../../jury/bench.svelte';
import { markable, Sheet } from './OnJurySheet.svelte';
import type { JurorBoard, OwnSheet } from './panel';

const own: OwnSheet = { team: 2, stage: 'PRESENTING', marks: [7, null], total: 7, missing: 1, sealed: false };
const board = (sheet: OwnSheet): JurorBoard => ({
  title: '',
  juror: 1,
  criteria: [],
  most: 10,
  warningMs: 0,
  sheets: [sheet],
});
function sheetWith(refused = '') {
  const sent: unknown[] = [];
  const bench = { refused, act: (command: unknown) => sent.push(command) } as unknown as Bench;
  return { sheet: new Sheet(() => bench), sent };
}

test('a mark is a quarter between nothing and the most', () => {
  expect([-0.25, 0, 0.25].map((points) => markable(points, 8))).toEqual([0, 0, 0.25]);
  expect([7.75, 8, 8.25].map((points) => markable(points, 8))).toEqual([7.75, 8, 8]);
  expect(markable(7.6, 8)).toBe(7.5);
});

test('a mark is shown at once and sent, and forgotten when the server shows the same', () => {
  const { sheet, sent } = sheetWith();
  sheet.change(2, 1, 1.5);
  expect(sheet.mark(own, 1)).toBe(1.5);
  expect(sent).toEqual([{ type: 'judged.mark', team: 2, criterion: 1, points: 1.5 }]);
  sheet.settle(board(own));
  expect(sheet.pending).toBe(true);
  sheet.settle(board({ ...own, marks: [7, 1.5] }));
  expect(sheet.pending).toBe(false);
});

test('a mark that was refused falls back to what the server has', () => {
  const { sheet } = sheetWith('điểm đã công bố');
  sheet.change(2, 0, 8);
  sheet.settle(board(own));
  expect(sheet.mark(own, 0)).toBe(7);
});
