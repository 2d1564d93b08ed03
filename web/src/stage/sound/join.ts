import { brush, strike, type Voice } from './tones';

/** Somebody has come in: a soft tap on wood. */
export function join(voice: Voice, at: number): void {
  strike(voice, { at, pitch: 520, glide: 430, decay: 0.12, loud: 0.22, wave: 'triangle' });
  brush(voice, { at, decay: 0.04, loud: 0.12, pitch: 1800 });
}
