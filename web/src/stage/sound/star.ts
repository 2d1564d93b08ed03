import { above, strike, type Voice } from './tones';

/** As many as the star of the drum has rays. */
const RAYS = 14;
const SCALE = [0, 2, 4, 7, 9];

/** The star of hope is placed: a shimmer of its fourteen rays. */
export function star(voice: Voice, at: number): void {
  for (let ray = 0; ray < RAYS; ray++) {
    const step = (SCALE[ray % SCALE.length] ?? 0) + 12 * Math.floor(ray / SCALE.length);
    strike(voice, { at: at + ray * 0.06, pitch: above(523, step), decay: 1.8 - ray * 0.06, loud: 0.1 });
  }
}
