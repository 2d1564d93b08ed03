import { brush, strike, type Voice } from './tones';

/** A juror hands in: a soft stamp. */
export function seal(voice: Voice, at: number): void {
  strike(voice, { at, pitch: 150, glide: 84, decay: 0.22, loud: 0.5 });
  brush(voice, { at, decay: 0.08, loud: 0.24, pitch: 480 });
}
