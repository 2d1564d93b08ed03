import { brush, strike, type Voice } from './tones';

const STEP = 0.07;
const MOST = 24;

/** Letters turn: a click of wood for each. @param letters how many, 1–24 */
export function tile(voice: Voice, at: number, letters: number): void {
  for (let i = 0; i < Math.min(MOST, letters); i++) {
    const then = at + i * STEP;
    strike(voice, { at: then, pitch: 700 + (i % 3) * 60, glide: 560, decay: 0.09, loud: 0.22, wave: 'triangle' });
    brush(voice, { at: then, decay: 0.03, loud: 0.16, pitch: 2600, narrow: 2 });
  }
}
