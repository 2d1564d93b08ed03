import { brush, strike, type Voice } from './tones';

/** A piece of the picture opens: a brush over the skin, and a soft tone behind it. */
export function piece(voice: Voice, at: number): void {
  for (const [after, pitch] of [
    [0, 900],
    [0.12, 1500],
    [0.26, 2400],
  ] as const) {
    brush(voice, { at: at + after, decay: 0.5, loud: 0.22, pitch });
  }
  strike(voice, { at: at + 0.1, pitch: 392, decay: 1.4, loud: 0.16, wave: 'triangle', attack: 0.2 });
}
