import type { Roster, RosterRow } from '../api';
import { plain } from '../fold';

export const LONGEST_NAME = 80;

/** What is odd about one line, as it stands now. `other` is the line it collides with. */
export interface Trouble {
  name: 'NAME_IS_EMPTY' | 'NAME_IS_TOO_LONG' | 'UNIT_IS_EMPTY' | 'PERSON_TWICE' | 'SEAT_TWICE' | 'SERVER';
  other: number;
  /** What the server wrote about it, for SERVER. */
  detail: string;
}

/** A line that is being mended. `seen`: a person has said that it is right as it stands. */
export type Line = RosterRow & { seen: boolean; /** what the server said about it, in words */ said: string };

export function linesOf(roster: Roster): Line[] {
  const said = new Map(roster.problems.map(({ line, name, detail }) => [`${line} ${name}`, detail]));
  return roster.rows.map((row) => ({ ...row, seen: false, said: said.get(`${row.line} ${row.problem}`) ?? '' }));
}

/** Troubles by line number; the first one found of each line. */
export function troubles(lines: readonly Line[]): Map<number, Trouble> {
  const found = new Map<number, Trouble>();
  const people = new Map<string, number>();
  const seats = new Map<number, number>();
  for (const line of lines) {
    const key = `${plain(line.name)}|${plain(line.unit)}`;
    const trouble = troubleOf(line, people.get(key), line.seat === null ? undefined : seats.get(line.seat));
    if (trouble && !line.seen) found.set(line.line, trouble);
    if (!people.has(key)) people.set(key, line.line);
    if (line.seat !== null && !seats.has(line.seat)) seats.set(line.seat, line.line);
  }
  return found;
}

function troubleOf(line: Line, twin: number | undefined, seatMate: number | undefined): Trouble | null {
  const of = (name: Trouble['name'], other = 0, detail = ''): Trouble => ({ name, other, detail });
  if (line.name.trim() === '') return of('NAME_IS_EMPTY');
  if (line.name.length > LONGEST_NAME) return of('NAME_IS_TOO_LONG');
  if (line.unit.trim() === '') return of('UNIT_IS_EMPTY');
  if (twin !== undefined) return of('PERSON_TWICE', twin);
  if (seatMate !== undefined) return of('SEAT_TWICE', seatMate);
  return line.problem && !OURS.has(line.problem) ? of('SERVER', 0, line.said || line.problem) : null;
}

/** What is found out again here after each change, so that the server's word about it may be stale. */
const OURS = new Set(['NAME_IS_EMPTY', 'NAME_IS_TOO_LONG', 'UNIT_IS_EMPTY', 'PERSON_TWICE']);

/** Lines to look at first, the others after them, each in their order. */
export function lookFirst(lines: readonly Line[], found: ReadonlyMap<number, Trouble>): Line[] {
  return [...lines.filter(({ line }) => found.has(line)), ...lines.filter(({ line }) => !found.has(line))];
}
