import { drum, type Voice } from './tones';

/** A question is shown: a low stroke of the drum. */
export function question(voice: Voice, at: number): void {
  drum(voice, at, 0.8, 78);
}
