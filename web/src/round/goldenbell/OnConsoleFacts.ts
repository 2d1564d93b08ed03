import type { AnswerRow, Asked, Clock, HostGoldenBell, HostQuestion, Mark } from '../../live/views';
import { number } from '../../text/t.svelte';
import { byLetters, linesOf, spoken, type Line } from '../shared/letters';
import { t } from './OnConsoleText';

/** Small readings of the host's view that several parts of the console share. */

/** Who sits where; a `Desk` tells. */
export interface Names {
  /** In the order of the cast, as `states` is. */
  readonly seats: readonly number[];
  name(seat: number): string;
  unit(seat: number): string;
}

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

export function leftMs(clock: Clock, now: number): number {
  const left = clock.running && clock.deadlineAt !== null ? clock.deadlineAt - now : clock.leftMs;
  return Math.max(0, left);
}

/** Whole seconds as a clock on the wall shows them: 0 only when time is up. */
export function secondsLeft(clock: Clock, now: number): number {
  return Math.ceil(leftMs(clock, now) / 1000);
}

export function letter(option: number): string {
  return 'ABCDEFGH'[option] ?? '?';
}

/** The option with the signs it is known by: colours and shapes go round after the fourth. */
export function markOf(option: number): string {
  return letter(option % 4);
}

/** Whether an answer is one option to be picked; otherwise it is a text, letters of options included. */
export function isPicked({ form }: Pick<Asked, 'form'>): boolean {
  return form === 'CHOICE' || form === 'TRUE_FALSE';
}

/** The right options, by index; in their right order where that is asked for, each with its match where it has one. */
export function rightLines({ asked, key }: HostQuestion): Line[] {
  if (byLetters(asked.form)) return linesOf(asked, key.answer);
  return key.right === null ? [] : [{ index: key.right, text: optionsOf(asked)[key.right] ?? '', match: null }];
}

/** Options as they are read: those of the question, or Đúng and Sai. */
export function optionsOf(asked: Asked): string[] {
  return asked.form === 'TRUE_FALSE' ? [t('question.right'), t('question.wrong')] : asked.options;
}

/** The right answer as the MC says it: the letter, Đúng or Sai, or the words. */
export function keyWord({ asked, key }: HostQuestion): string {
  if (key.right === null) return key.answer;
  return asked.form === 'TRUE_FALSE' ? (optionsOf(asked)[key.right] ?? '') : letter(key.right);
}

export function answerWord(asked: Asked, option: number | null, text: string): string {
  if (option === null) return byLetters(asked.form) ? spoken(text, asked.form) : text;
  return asked.form === 'TRUE_FALSE' ? (optionsOf(asked)[option] ?? '') : letter(option);
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
