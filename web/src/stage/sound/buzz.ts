import { above, strike, type Voice } from './tones';

/** One step for each podium, so that the room hears who has pressed. */
const STEPS = [0, 4, 7, 12, 2, 5, 9, 14];

/** A short reed. @param seat number of the podium, 1–8 */
export function buzz(voice: Voice, at: number, seat: number): void {
  const pitch = above(330, STEPS[(seat - 1) % STEPS.length] ?? 0);
  for (const [times, loud] of [
    [1, 0.2],
    [2.01, 0.1],
    [3.02, 0.05],
  ] as const) {
    strike(voice, { at, pitch: pitch * times, decay: 0.5, loud, wave: 'sawtooth', attack: 0.012 });
  }
}
