import { brush, strike, type Voice } from './tones';

/** A second has gone: wood. */
export function tick(voice: Voice, at: number): void {
  strike(voice, { at, pitch: 880, glide: 760, decay: 0.06, loud: 0.16, wave: 'triangle' });
  brush(voice, { at, decay: 0.03, loud: 0.14, pitch: 2400, narrow: 3 });
}
