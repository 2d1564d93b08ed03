import { strike, type Voice } from './tones';

/** Partials of a bell by the pitch it is heard at: hum, prime, tierce, quint, nominal and those above. */
const PARTIALS: [ratio: number, loud: number, lasts: number][] = [
  [0.5, 0.5, 1],
  [1, 0.55, 0.75],
  [1.2, 0.42, 0.62],
  [1.5, 0.24, 0.45],
  [2, 0.4, 0.4],
  [2.5, 0.2, 0.26],
  [2.67, 0.17, 0.22],
  [3, 0.14, 0.18],
];
const PITCH = 233;
const DECAY = 6;
const SWING = 1.4;
const STROKES = 3;

/** The golden bell, struck three times as it swings; the last stroke dies away in six seconds. */
export function bell(voice: Voice, at: number): void {
  for (let stroke = 0; stroke < STROKES; stroke++) {
    for (const [ratio, loud, lasts] of PARTIALS) {
      strike(voice, { at: at + stroke * SWING, pitch: PITCH * ratio, decay: DECAY * lasts, loud: loud * 0.42 });
    }
  }
}
