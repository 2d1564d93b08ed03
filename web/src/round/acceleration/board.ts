/** A team's answer, as `vn.hoithi.contest.round.acceleration.AnswerBoard.Line`. */
export interface AnswerLine {
  team: number;
  /** The letter of an option, else what was typed; empty for no answer. */
  text: string;
  /** To one hundredth of a second; null for no answer. */
  tookMs: number | null;
  /** null until the question is confirmed */
  right: boolean | null;
  /** Among those that are right; 0 for the others and until the question is confirmed. */
  rank: number;
  /** 0 until the question is confirmed. */
  points: number;
}

/** What everybody wrote, as stage, phones and audience see it. */
export interface AnswerBoard {
  /** Points by rank, the fastest first. */
  scale: number[];
  /** Teams that have given an answer; what it is stays secret. */
  answered: number[];
  /** Earliest first, teams without an answer last; empty until the host shows the answers. */
  lines: AnswerLine[];
}
