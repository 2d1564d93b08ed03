import { above, strike, type Voice } from './tones';

/** One of the last seconds: metal, a step higher each time. @param left seconds left, 5–1 */
export function lastFive(voice: Voice, at: number, left: number): void {
  const pitch = above(587, (5 - left) * 2);
  strike(voice, { at, pitch, decay: 0.42, loud: 0.26 });
  strike(voice, { at, pitch: pitch * 2.76, decay: 0.2, loud: 0.1 });
  strike(voice, { at, pitch: pitch * 5.4, decay: 0.08, loud: 0.05 });
}
