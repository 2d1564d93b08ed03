/** What a round tells its console in words, and what it is told beside the view. */

/** Who sits where; a `Desk` tells. */
export interface Names {
  /** In the order of the cast. */
  readonly seats: readonly number[];
  name(seat: number): string;
  unit(seat: number): string;
}

/** What the MC says now, and what comes after it. */
export interface Say {
  now: string;
  coming: string;
}

/** The ribbon above the big button. */
export interface Steps {
  names: string[];
  /** Index of the one we are at; those before are done. */
  at: number;
}
