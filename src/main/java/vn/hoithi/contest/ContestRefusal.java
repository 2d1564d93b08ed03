package vn.hoithi.contest;

/** Refusals every contest knows, whatever its rounds. */
public enum ContestRefusal implements Refusal {
    /** The sender's role may not give this command. */
    NOT_YOUR_COMMAND,
    /** A command of a round that is not being played. */
    ANOTHER_ROUND_IS_PLAYED,
    NO_ROUND_IS_PLAYED,
    ROUND_IS_NOT_OVER,
    NO_MORE_ROUNDS,
    CONTEST_IS_OVER,
    CONTEST_IS_RUNNING,
    NOTHING_TO_UNDO,
    /** Two hosts pressed for the same step; the first was heard. */
    STEP_ALREADY_TAKEN,
    JOINING_IS_LOCKED,
    ROSTER_ONLY,
    /** The advisers confer: everything waits. */
    JURY_CONFERS,
    /** Only another verdict reaches back into a round that is over. */
    ROUND_IS_OVER,
    NO_SUCH_ROUND,
    NO_SUCH_TEAM,
    SEAT_PLAYS_ELSEWHERE,
    NO_SUCH_SEAT,
    NO_SUCH_UNIT,
    SEAT_IS_TAKEN,
    SEAT_IS_ON_PAPER,
    NAME_IS_EMPTY,
    NAME_IS_TOO_LONG,
    REASON_IS_MISSING,
    FIGURE_OUT_OF_RANGE
}
