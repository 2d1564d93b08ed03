import { brush, strike, type Voice } from './tones';

/** Answers may be given: a click on the rim, twice. */
export function open(voice: Voice, at: number): void {
  for (const [after, pitch] of [
    [0, 1250],
    [0.13, 1670],
  ] as const) {
    strike(voice, { at: at + after, pitch, decay: 0.16, loud: 0.34, wave: 'triangle' });
    brush(voice, { at: at + after, decay: 0.05, loud: 0.3, pitch: 3200, narrow: 2 });
  }
}
