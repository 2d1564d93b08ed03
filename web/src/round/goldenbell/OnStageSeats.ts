import type { CastList, SeatStates } from '../../live/views';
import type { ChairLook } from '../../stage/parts/looks';

/** A seat of the floor as it is drawn. */
export interface SeatOnFloor {
  seat: number;
  unit: number;
  look: ChairLook;
  state: string;
  move: 'falls' | 'returns' | null;
}

const IN = 'iadnrR';
const LOOKS: Readonly<Record<string, ChairLook>> = {
  i: 'in',
  a: 'in',
  d: 'away',
  n: 'notYet',
  o: 'out',
  w: 'fallen',
  r: 'back',
  R: 'back',
  b: 'back',
  '.': 'absent',
};

/** The seats with what has become of them since `before` ('' when nothing is known: then only those leaving now move). */
export function seatsOf(states: SeatStates, before: SeatStates, cast: CastList | null): SeatOnFloor[] {
  const answering = /[aR]/.test(states);
  return [...states].map((letter, i) => {
    const person = cast?.people[i];
    const was = before[i] ?? '';
    return {
      seat: person?.seat ?? i + 1,
      unit: person?.unitIndex ?? 0,
      look: answering && letter === 'i' ? 'waiting' : (LOOKS[letter] ?? 'absent'),
      state: letter,
      move: moveOf(was, letter),
    };
  });
}

function moveOf(was: string, is: string): SeatOnFloor['move'] {
  if (is === 'w' && (was === '' || IN.includes(was) || was === 'b')) return 'falls';
  if (is === 'b' && was !== 'b') return 'returns';
  if ('ow'.includes(was) && was !== '' && 'rR'.includes(is)) return 'returns';
  return null;
}

/** Columns at which `count` tiles of about 3 : 2 fill a box, with few places left empty. @param ratio its width by its height */
export function columnsFor(count: number, ratio: number): number {
  const ideal = Math.max(1, Math.round(Math.sqrt((count * ratio) / TILE)));
  const waste = (columns: number) => {
    const rows = Math.ceil(count / columns);
    const shape = Math.abs(Math.log(((ratio / columns) * rows) / TILE));
    return shape + 1.2 * (1 - count / (rows * columns));
  };
  const near = [ideal, ideal + 1, ideal - 1, ideal + 2].filter((columns) => columns >= 1);
  return near.reduce((best, columns) => (waste(columns) < waste(best) ? columns : best));
}

/** Width of a tile by its height. */
const TILE = 1.5;
const ROW_STEP = 60;
const RETURN_STEP = 120;
const LONGEST = 1800;

/**
 * ms after which each seat moves: those who fall row by row from the back, those who return one by one; never longer than
 * 1.8 s in all.
 */
export function delaysOf(seats: SeatOnFloor[], columns: number): number[] {
  const returning = seats.filter((seat) => seat.move === 'returns').length;
  const rows = Math.ceil(seats.length / columns);
  const rowStep = Math.min(ROW_STEP * 3, LONGEST / Math.max(1, rows));
  const returnStep = Math.min(RETURN_STEP, LONGEST / Math.max(1, returning));
  let back = 0;
  return seats.map((seat, i) =>
    seat.move === 'falls' ? Math.floor(i / columns) * rowStep : seat.move === 'returns' ? back++ * returnStep : 0,
  );
}

/** Remembers what was drawn, so that a new picture of the same floor moves only what has changed. */
export class FloorMotion {
  #before: SeatStates;
  #shown: SeatStates;

  /** @param before seats as the room last saw them */
  constructor(before: SeatStates) {
    this.#before = this.#shown = before;
  }

  /** The states to compare with when `states` are drawn. */
  before(states: SeatStates): SeatStates {
    if (states !== this.#shown) {
      this.#before = this.#shown;
      this.#shown = states;
    }
    return this.#before;
  }
}
