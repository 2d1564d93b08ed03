import { strike, type Voice } from './tones';

/** Nobody was right: a low fifth. */
export function wrong(voice: Voice, at: number): void {
  for (const pitch of [98, 147]) {
    strike(voice, { at, pitch, glide: pitch * 0.94, decay: 1.2, loud: 0.32, wave: 'triangle', attack: 0.03 });
  }
}
