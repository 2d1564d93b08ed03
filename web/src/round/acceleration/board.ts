import type { MatchScene } from '../../live/match';

/** What everybody wrote: `AnswerBoard` on the server. */
export interface AccelerationBoard {
  /** Points by rank, the fastest first. */
  scale: number[];
  /** Teams that have given an answer. */
  answered: number[];
  /** Earliest first, teams without an answer last; empty until the host shows the answers. */
  lines: AccelerationLine[];
}

export interface AccelerationLine {
  team: number;
  /** The letter of an option, else what was typed; empty for no answer. */
  text: string;
  tookMs: number | null;
  /** null until the question is confirmed */
  right: boolean | null;
  /** Among those that are right; 0 for the others. */
  rank: number;
  points: number;
}

export function accelerationBoard({ kind, board }: MatchScene): AccelerationBoard | null {
  return kind.startsWith('acceleration.') ? (board as AccelerationBoard | null) : null;
}
