package vn.hoithi.contest.round.goldenbell;

import vn.hoithi.contest.Refusal;

/** Why a golden bell does not do what was asked. */
public enum GoldenBellRefusal implements Refusal {
    /** The step is not possible in this phase, or somebody has taken it already. */
    NOT_NOW,
    NO_QUESTION_LEFT,
    NOBODY_ON_THE_FLOOR,
    NO_QUESTION_OPEN,
    /** The answer is for a question that is over. */
    ANOTHER_QUESTION,
    TOO_LATE,
    YOU_ARE_OUT,
    BOARD_ANSWERS_ON_PAPER,
    ANSWER_DOES_NOT_FIT,
    ANSWER_IS_FINAL,
    SEAT_WAS_NOT_ASKED,
    MARK_NOT_ALLOWED,
    SOMEONE_IS_UNDECIDED,
    RESCUE_USED_UP,
    /** Nobody is brought back for the last question. */
    NO_RESCUE_FOR_THE_LAST_QUESTION,
    NOBODY_TO_RESCUE,
    TOO_MANY_TO_RESCUE,
    SEAT_IS_NOT_OUT,
    SEAT_IS_NOT_IN,
    LIFEBUOY_USED_UP,
    ONLY_FOR_THE_LAST_ONE_STANDING,
    VOTING_IS_CLOSED,
    SURVIVOR_DOES_NOT_VOTE,
    NO_SUCH_TOPIC,
    RESTORES_USED_UP,
    RESERVES_USED_UP,
    NO_FASTEST_ANSWER,
    NO_SUCH_QUESTION,
    ALREADY_CANCELLED,
    REASON_IS_MISSING
}
