import type { PodiumPlace, Prize, UnitRow } from '../src/live/views';
import type { Results } from '../src/organise/api';
import { PEOPLE, UNITS } from './organise-people';

const LEFT = [98, 96, 91, 88, 84, 79, 74, 68, 61, 58, 41, 33, 24, 18, 12, 24, 15, 8, 3, 1].map((n) => Math.min(97, n));
const prizeOf = (rank: number): Prize | null =>
  rank === 1 ? 'FIRST' : rank === 2 ? 'SECOND' : rank <= 5 ? 'THIRD' : rank <= 11 ? 'ENCOURAGEMENT' : null;

const ranking: PodiumPlace[] = PEOPLE.map((person, i) => {
  const other = PEOPLE[(i * 37 + 11) % PEOPLE.length] ?? person;
  const outAt = i === 0 ? 0 : Math.max(1, 20 - Math.floor(i / 4));
  return {
    rank: i + 1,
    prize: prizeOf(i + 1),
    person: { seat: other.seat, name: other.name, unit: UNITS.find((unit) => unit.id === other.unit)?.name ?? '' },
    right: outAt === 0 ? 20 : outAt - 1,
    outAt,
    rescued: i === 2 || i === 9,
    points: outAt === 0 ? 20 : outAt - 1,
  };
});

const rows = (points: number[]): UnitRow[] =>
  UNITS.map((unit, i) => ({ rank: 0, unit: unit.name, members: 24, points: points[i] ?? 0, change: 0 }))
    .sort((a, b) => b.points - a.points)
    .map((row, i) => ({ ...row, rank: i + 1 }));

export const results: Results = {
  units: rows([287, 312, 305, 298]),
  unitsBy: {
    SUM: rows([287, 312, 305, 298]),
    AVERAGE: rows([11.48, 12.48, 13.26, 12.42]),
    BEST: rows([88, 91, 97, 90]),
    SURVIVORS: rows([0, 0, 1, 0]),
  },
  title: 'Rung chuông vàng',
  unitScore: 'SUM',
  ranking,
  entries: 1284,
  finishedAt: new Date(2026, 10, 28, 15, 12).getTime(),
  curve: [97, ...LEFT].map((remaining, i) => ({ label: i === 0 ? '' : String(i), remaining })),
};
