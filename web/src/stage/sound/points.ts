import { above, strike, type Voice } from './tones';

const MOST = 12;

/** Points are counted up: clicks of a counter that rise. @param clicks how many, 1–12 */
export function points(voice: Voice, at: number, clicks: number): void {
  const count = Math.max(1, Math.min(MOST, clicks));
  for (let i = 0; i < count; i++) {
    strike(voice, { at: at + i * 0.07, pitch: above(988, i), decay: 0.1, loud: 0.14, wave: 'triangle' });
  }
}
