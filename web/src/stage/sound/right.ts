import { above, strike, type Voice } from './tones';

/** The right answer lights: a bright third of small bells. */
export function right(voice: Voice, at: number): void {
  [0, 4, 12].forEach((step, i) => {
    const pitch = above(880, step);
    strike(voice, { at: at + i * 0.09, pitch, decay: 1.5, loud: 0.2 });
    strike(voice, { at: at + i * 0.09, pitch: pitch * 2.4, decay: 0.5, loud: 0.06 });
  });
}
