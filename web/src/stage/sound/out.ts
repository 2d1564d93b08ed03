import { brush, strike, type Voice } from './tones';

/** Seats sink: one muffled stroke for each row. @param rows 1–30 */
export function out(voice: Voice, at: number, rows: number): void {
  const step = Math.min(0.18, 1.8 / Math.max(1, rows));
  for (let row = 0; row < rows; row++) {
    const then = at + row * step;
    strike(voice, { at: then, pitch: 120 - row, glide: 58, decay: 0.32, loud: 0.5 });
    brush(voice, { at: then, decay: 0.12, loud: 0.2, pitch: 260 });
  }
}
