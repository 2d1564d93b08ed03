import type { MatchPanel } from '../../live/match';

/** What only a tie-break has to show: `TiebreakBoard` on the server. */
export interface TiebreakBoard {
  /** Which tie of the round it is, from 1; 0 before the first. */
  tie: number;
  /** That are asked; empty before they are chosen. */
  teams: number[];
  turn: number;
  number: number;
  of: number;
  /** The signal has been given. */
  open: boolean;
  /** Have lost this question by pressing before the signal. */
  early: number[];
  /** 0 while it is open. */
  winner: number;
  /** The order by lot; empty where an answer has decided. */
  lots: number[];
  forLots: boolean;
  /** Teams that nothing tells apart, best first; the first ones are proposed. */
  tied: number[][];
}

export function tiebreakBoard(panel: MatchPanel): TiebreakBoard | null {
  return panel.round === 'tiebreak' ? (panel.board as TiebreakBoard | null) : null;
}
