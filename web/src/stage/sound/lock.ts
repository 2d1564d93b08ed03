import { drum, type Voice } from './tones';

/** Answers are closed: the drum struck and held. */
export function lock(voice: Voice, at: number): void {
  drum(voice, at, 0.7, 110);
  drum(voice, at + 0.16, 0.85, 82);
}
