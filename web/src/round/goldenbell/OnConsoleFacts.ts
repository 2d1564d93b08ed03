import type { Names } from '../../console/moment';
import type { AnswerRow, HostGoldenBell, Mark } from '../../live/views';
import { number } from '../../text/t.svelte';
import { t } from './OnConsoleText';

/** Small readings of the host's view that several parts of the console share. */

const UNDECIDED: readonly Mark[] = ['NEAR', 'DROPPED', 'UNMARKED'];

export function undecided(row: AnswerRow): boolean {
  return UNDECIDED.includes(row.mark);
}

/** Why those nothing was heard of were silent: cut off, never joined, or some of each. */
export function whyAway({ rows }: HostGoldenBell): 'DROPPED' | 'notYet' | 'mixed' {
  const away = rows.filter(({ mark }) => mark === 'DROPPED');
  const never = away.filter(({ notYet }) => notYet).length;
  if (never === 0) return 'DROPPED';
  return never === away.length ? 'notYet' : 'mixed';
}

/** Seats that are on the floor, in the order of the cast. */
export function onFloor(states: string, seats: readonly number[]): number[] {
  return seats.filter((_, at) => 'iadnrRb'.includes(states[at] ?? '.'));
}

/** A list of seats that stays short. */
export function seatList(seats: readonly number[], most = 6): string {
  const list = seats.slice(0, most).map(String).join(', ');
  return seats.length > most ? t('go.seats.more', { list, n: seats.length - most }) : t('go.seats', { list });
}

export function nameList(seats: readonly number[], names: Names, most = 4): string {
  const list = seats
    .slice(0, most)
    .map((seat) => names.name(seat))
    .join(', ');
  return seats.length > most ? `${list} ${t('choice.more', { n: seats.length - most })}` : list;
}

/** Whether the question is the kind that is being asked right now. */
export function isAsking(bell: HostGoldenBell): boolean {
  return ['SHOWN', 'OPEN', 'LOCKED', 'REVEALED'].includes(bell.phase);
}

export function isClosed(bell: HostGoldenBell): boolean {
  return bell.phase === 'LOCKED' || bell.phase === 'REVEALED';
}

/** Label of the question that was confirmed last; empty before the first. */
export function lastLabel(bell: HostGoldenBell): string {
  return bell.history[0]?.label ?? '';
}

export function signed(points: number): string {
  return number(points, { signDisplay: 'exceptZero' });
}
