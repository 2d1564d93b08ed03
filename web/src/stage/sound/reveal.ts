import { above, strike, type Voice } from './tones';

/** The bars grow: three partials that rise. */
export function reveal(voice: Voice, at: number): void {
  [0, 5, 9].forEach((step, i) => {
    strike(voice, {
      at: at + i * 0.24,
      pitch: above(294, step),
      decay: 0.7,
      loud: 0.2,
      wave: 'triangle',
      attack: 0.03,
    });
  });
}
