package vn.hoithi.contest.round.goldenbell;

/** How a golden bell came to its end. */
public enum Ending {
    /** The last question was answered right by the only one left: the bell rings. */
    BELL,
    /** The sole survivor answered wrong: best contestant, but no bell. */
    BEST_WITHOUT_BELL,
    /** Several were left after all reserve questions: the fastest right answer won. */
    FASTEST,
    /** Several share the first place by the host's decision. */
    SHARED,
    /** Everybody fell at once and the host ended it. */
    NOBODY,
    /** No elimination: points decide. */
    POINTS
}
