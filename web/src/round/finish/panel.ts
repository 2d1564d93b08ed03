import type { MatchPanel, Pip } from '../../live/match';

/** What only a finish has to show: `FinishBoard` on the server, the same for every audience. */
export interface FinishBoard {
  /** Names the present question in commands, or the next one while none is shown; from 1. */
  turn: number;
  /** Questions of the team whose turn it is; empty until it has chosen. */
  chosen: { number: number; value: number; star: boolean; look: Pip['look']; points: number }[];
  /** Of the present or the next question; 0 for none. */
  value: number;
  /** The star of hope lies on it. */
  star: boolean;
  ifRight: number;
  /** 0 or less. */
  ifWrong: number;
  starLeft: boolean;
  /** Others may steal. */
  ownerWrong: boolean;
  /** Who was called to steal; 0 for nobody. */
  thief: number;
  ifStolen: number;
  /** 0 or less. */
  ifNotStolen: number;
  practical: boolean;
  mayBuzz: number[];
  /** Who comes forward later, as things stand. */
  order: number[];
  values: { points: number; timeMs: number; left: number }[];
  /** Empty where values are chosen freely. */
  packages: number[][];
  /** How many a team chooses. */
  questions: number;
}

export function finishBoard(panel: MatchPanel): FinishBoard | null {
  return panel.round === 'finish' ? (panel.board as FinishBoard | null) : null;
}
