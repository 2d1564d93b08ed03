import type { Clock } from '../../live/views';

/** Seconds at the end that look and sound different. */
export const LAST = 5;
const FEW = 12;
const MOST_TEETH = 60;

/** From how many seconds on a clock looks urgent: the last five, fewer where there are few in all. */
export const lastOf = (totalMs: number) => Math.min(LAST, Math.ceil((totalMs / 1000) * 0.4));

/** ms left, never below zero nor above the whole. */
export function leftOf(clock: Clock, now: number): number {
  const left = clock.running && clock.deadlineAt !== null ? clock.deadlineAt - now : clock.leftMs;
  return Math.min(clock.totalMs, Math.max(0, left));
}

/** Whole seconds as people count them: 1 until the very end. */
export const secondsOf = (left: number) => Math.max(0, Math.ceil(left / 1000 - 1e-6));

/** One tooth a second; four when there are few seconds, at most sixty in all. */
export function teethOf(totalMs: number): number {
  const seconds = Math.max(1, Math.round(totalMs / 1000));
  return seconds < FEW ? seconds * 4 : Math.min(seconds, MOST_TEETH);
}
