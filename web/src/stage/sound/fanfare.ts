import { above, drum, strike, type Voice } from './tones';

const MELODY: [step: number, after: number, lasts: number][] = [
  [0, 0, 0.3],
  [0, 0.2, 0.2],
  [0, 0.34, 0.2],
  [5, 0.5, 0.7],
  [9, 0.86, 0.7],
  [12, 1.22, 1.9],
];

/** For those who are honoured. */
export function fanfare(voice: Voice, at: number): void {
  for (const [step, after, lasts] of MELODY) {
    for (const [interval, loud] of [
      [0, 0.16],
      [-5, 0.09],
      [-12, 0.1],
    ] as const) {
      const pitch = above(392, step + interval);
      strike(voice, { at: at + after, pitch, decay: lasts, loud, wave: 'sawtooth', attack: 0.03 });
    }
  }
  drum(voice, at + 0.5, 0.5);
  drum(voice, at + 1.22, 0.7);
}
