/** Somebody who wins: `name` may be empty, `code` is the short sign that person's phone shows too. */
export interface Winner {
  name: string;
  code: string;
  tookMs: number;
}

/** What a question for the audience shows, as `vn.hoithi.contest.round.audience.AudienceBoards.Open`. */
export interface AudienceBoard {
  /** What is won; may be empty. */
  gift: string;
  drawing: 'FASTEST' | 'LOT';
  /** How many have answered. */
  answered: number;
  /** How many are right; null until the answer is shown. */
  right: number | null;
  /** Empty until they are drawn. */
  winners: Winner[];
  cancelled: boolean;
}
