import { bell } from './bell';
import { eclipse } from './eclipse';
import { fanfare } from './fanfare';
import { join } from './join';
import { lastFive } from './last-five';
import { lock } from './lock';
import { open } from './open';
import { out } from './out';
import { question } from './question';
import { rescue } from './rescue';
import { reveal } from './reveal';
import { right } from './right';
import { tick } from './tick';
import type { Voice } from './tones';
import { wrong } from './wrong';

/** Every cue of the stage; `much` is a count where the cue has one. */
export const CUES = {
  join,
  question,
  open,
  tick,
  lastFive,
  lock,
  reveal,
  right,
  wrong,
  out,
  rescue,
  bell,
  fanfare,
  eclipse,
} satisfies Record<string, (voice: Voice, at: number, much: number) => void>;

export type CueName = keyof typeof CUES;

export interface Cue {
  name: CueName;
  /** ms */
  after?: number;
  much?: number;
}
