import type { Roster, RosterRow } from '../api';
import { fold } from '../fold';

export const LONGEST_NAME = 80;

/** What is odd about one line, as it stands now. `other` is the line it collides with. */
export interface Trouble {
  name: 'NAME_IS_EMPTY' | 'NAME_IS_TOO_LONG' | 'UNIT_IS_EMPTY' | 'SAME_PERSON' | 'SEAT_IS_TAKEN' | 'SERVER';
  other: number;
  /** What the server wrote about it, for SERVER. */
  detail: string;
}

/** A line that is being mended. `seen`: a person has said that it is right as it stands. */
export type Line = RosterRow & { seen: boolean };

export function linesOf(roster: Roster): Line[] {
  return roster.rows.map((row) => ({ ...row, seen: false }));
}

/** Troubles by line number; the first one found of each line. */
export function troubles(lines: readonly Line[]): Map<number, Trouble> {
  const found = new Map<number, Trouble>();
  const people = new Map<string, number>();
  const seats = new Map<number, number>();
  for (const line of lines) {
    const key = `${fold(line.name)}|${fold(line.unit)}`;
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
  if (twin !== undefined) return of('SAME_PERSON', twin);
  if (seatMate !== undefined) return of('SEAT_IS_TAKEN', seatMate);
  return line.problem && !OURS.has(line.problem) ? of('SERVER', 0, line.problem) : null;
}

/** What is found out again here after each change, so that the server's word about it may be stale. */
const OURS = new Set(['NAME_IS_EMPTY', 'NAME_IS_TOO_LONG', 'UNIT_IS_EMPTY', 'SAME_PERSON', 'SEAT_IS_TAKEN']);

/** Lines to look at first, the others after them, each in their order. */
export function lookFirst(lines: readonly Line[], found: ReadonlyMap<number, Trouble>): Line[] {
  return [...lines.filter(({ line }) => found.has(line)), ...lines.filter(({ line }) => !found.has(line))];
}

/** Column as people call it: an index from 0 becomes its letter. */
export function columnName(column: string | number): string {
  if (typeof column === 'string') return column;
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
