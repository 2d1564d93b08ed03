import { bell } from './bell';
import { buzz } from './buzz';
import { eclipse } from './eclipse';
import { fanfare } from './fanfare';
import { join } from './join';
import { lastFive } from './last-five';
import { lock } from './lock';
import { open } from './open';
import { out } from './out';
import { piece } from './piece';
import { points } from './points';
import { question } from './question';
import { rescue } from './rescue';
import { reveal } from './reveal';
import { right } from './right';
import { seal } from './seal';
import { star } from './star';
import { steal } from './steal';
import { tick } from './tick';
import { tile } from './tile';
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
  buzz,
  tile,
  piece,
  star,
  steal,
  points,
  seal,
} satisfies Record<string, (voice: Voice, at: number, much: number) => void>;

export type CueName = keyof typeof CUES;

export interface Cue {
  name: CueName;
  /** ms */
  after?: number;
  much?: number;
}
