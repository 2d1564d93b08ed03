/** What only a tie-break has to show, as `vn.hoithi.contest.round.tiebreak.TiebreakBoard`. */
export interface TiebreakBoard {
  /** Which tie of the round it is, from 1; 0 before the first. */
  tie: number;
  /** Teams that are asked; empty before they are chosen. */
  teams: number[];
  /** Names the present question in commands; 0 before the first. */
  turn: number;
  /** Of the present question, or of the next one while none is shown. */
  number: number;
  /** How many questions there are at most. */
  of: number;
  /** The signal has been given: a press before it is a foul. */
  open: boolean;
  /** Teams that have lost this question by pressing before the signal. */
  early: number[];
  /** 0 while it is open. */
  winner: number;
  /** The order the lots have put the teams in; empty where an answer has decided. */
  lots: number[];
  /** No question is left: lots are to be drawn. */
  forLots: boolean;
  /** Teams that nothing tells apart, best first. */
  tied: number[][];
}
