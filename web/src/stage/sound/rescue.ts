import { above, strike, type Voice } from './tones';

const SCALE = [0, 2, 4, 7, 9, 12, 14, 16, 19, 21, 24];
const MOST = SCALE.length;

/** Seats come back: a glissando that rises, a note for each. @param seats how many */
export function rescue(voice: Voice, at: number, seats: number): void {
  const notes = Math.max(3, Math.min(MOST, seats));
  SCALE.slice(0, notes).forEach((step, i) => {
    strike(voice, { at: at + i * 0.12, pitch: above(523, step), decay: 0.9, loud: 0.2 });
    strike(voice, { at: at + i * 0.12, pitch: above(1046, step), decay: 0.4, loud: 0.08 });
  });
}
