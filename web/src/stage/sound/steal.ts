import { tick } from './tick';
import type { Voice } from './tones';

/** A second of the time to steal: the clock at double speed. */
export function steal(voice: Voice, at: number): void {
  tick(voice, at);
  tick(voice, at + 0.5);
}
