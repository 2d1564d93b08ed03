import type { DraftPerson, DraftUnit } from '../api';

/** BY_UNIT: each unit sits together, units in their order · INTERLEAVED: one of each unit in turn. */
export type Seating = 'BY_UNIT' | 'INTERLEAVED';

/** Everybody with a new seat from 1 on, in seat order; members of a unit keep their order among themselves. */
export function seated(people: readonly DraftPerson[], units: readonly DraftUnit[], way: Seating): DraftPerson[] {
  const groups = inGroups(people, units);
  const order = way === 'BY_UNIT' ? groups.flat() : inTurn(groups);
  return order.map((person, index) => ({ ...person, seat: index + 1 }));
}

/** The lowest number from 1 that nobody has. */
export function freeSeat(people: readonly Pick<DraftPerson, 'seat'>[]): number {
  const taken = new Set(people.map((person) => person.seat));
  let seat = 1;
  while (taken.has(seat)) seat++;
  return seat;
}

/**
 * Those without a number of their own get the free ones, in order. A number that is given twice stays with the first.
 */
export function numbered<Person extends { seat: number | null }>(
  people: readonly Person[],
  taken: Iterable<number> = [],
): (Person & { seat: number })[] {
  const used = new Set(taken);
  const own = people.map((person) => {
    const keeps = person.seat !== null && person.seat >= 1 && !used.has(person.seat);
    if (keeps && person.seat !== null) used.add(person.seat);
    return keeps ? person.seat : null;
  });
  let next = 1;
  return people.map((person, index) => {
    let seat = own[index] ?? null;
    while (seat === null) {
      if (!used.has(next)) seat = next;
      next++;
    }
    used.add(seat);
    return { ...person, seat };
  });
}

/** Seats of one unit as people say them: `1–25`, `3, 7, 9–11`. */
export function seatRanges(seats: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const seat of [...seats].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && seat <= last[1] + 1) last[1] = seat;
    else runs.push([seat, seat]);
  }
  return runs.map(([first, end]) => (first === end ? `${first}` : `${first}–${end}`)).join(', ');
}

function inGroups(people: readonly DraftPerson[], units: readonly DraftUnit[]): DraftPerson[][] {
  const order = [...people].sort((a, b) => a.seat - b.seat);
  const known = new Set(units.map((unit) => unit.id));
  const groups = units.map((unit) => order.filter((person) => person.unit === unit.id));
  return [...groups, order.filter((person) => !known.has(person.unit))];
}

function inTurn(groups: readonly DraftPerson[][]): DraftPerson[] {
  const rounds = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group[round] ?? [])).flat();
}
