import type { Pip } from '../../live/match';

/** One of the team's questions; `look` is of its own answer, `points` what it has brought it, a steal taken off. */
export interface Chosen {
  number: number;
  value: number;
  star: boolean;
  look: Pip['look'];
  points: number;
}

/** What only a finish has to show, as `vn.hoithi.contest.round.finish.FinishBoard`. */
export interface FinishBoard {
  /** Names the present question in commands, or the next one while none is shown. */
  turn: number;
  /** The questions of the team whose turn it is; empty until it has chosen. */
  chosen: Chosen[];
  /** Of the present or the next question; 0 for none. */
  value: number;
  /** The star of hope lies on it. */
  star: boolean;
  /** What the owner gets, or loses (0 or less). */
  ifRight: number;
  ifWrong: number;
  /** The team may still place a star. */
  starLeft: boolean;
  /** The owner was wrong: others may steal. */
  ownerWrong: boolean;
  /** Who was called to steal; 0 for nobody. */
  thief: number;
  ifStolen: number;
  ifNotStolen: number;
  /** More time was given for a practical question. */
  practical: boolean;
  /** Teams that have not pressed while it is possible. */
  mayBuzz: number[];
  /** Who comes forward later, first to last, as things stand. */
  order: number[];
  /** What may be chosen; `timeMs` to answer, `left` such questions. */
  values: { points: number; timeMs: number; left: number }[];
  /** Empty where values are chosen freely. */
  packages: number[][];
  /** How many a team chooses. */
  questions: number;
}
