import { strike, type Voice } from './tones';

/** Everybody was wrong: a long low note that does not resolve. */
export function eclipse(voice: Voice, at: number): void {
  for (const [pitch, loud] of [
    [73, 0.4],
    [110, 0.2],
    [155, 0.12],
  ] as const) {
    strike(voice, { at, pitch, decay: 4.5, loud, wave: 'triangle', attack: 0.4 });
  }
}
