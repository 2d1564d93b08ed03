package vn.hoithi.contest.round.match;

import vn.hoithi.contest.Refusal;

/** Refusals of rounds between teams. */
public enum MatchRefusal implements Refusal {
    /** The step does not fit the moment. */
    NOT_NOW,
    /** Nothing is asked that could be answered or buzzed for. */
    NO_QUESTION_OPEN,
    /** Meant for a question that is no longer the present one. */
    ANOTHER_QUESTION,
    BUZZER_IS_CLOSED,
    /** Pressed before the buzzer was opened. */
    BUZZER_IS_NOT_OPEN_YET,
    ALREADY_BUZZED,
    /** The team may not press or answer here any more. */
    TEAM_IS_LOCKED_OUT,
    ANOTHER_TEAM_HOLDS_THE_FLOOR,
    /** The seat plays in no team of this round. */
    SEAT_PLAYS_IN_NO_TEAM,
    /** Another member of the team answers here. */
    ONLY_THE_CAPTAIN,
    /** Another team's turn. */
    NOT_YOUR_TURN,
    TOO_LATE,
    ANSWER_DOES_NOT_FIT,
    NO_SUCH_TEAM,
    NO_SUCH_QUESTION,
    NO_QUESTION_LEFT,
    ALREADY_RULED,
    NOTHING_TO_RULE,
    SOMEONE_IS_UNDECIDED,
    ALREADY_CANCELLED,
    REASON_IS_MISSING,
    FIGURE_OUT_OF_RANGE,
    ROW_ALREADY_OPEN,
    NO_SUCH_ROW,
    STAR_ALREADY_USED,
    STAR_AFTER_THE_QUESTION,
    NO_SUCH_VALUE,
    /** The team's questions have been chosen, perhaps by another of its phones. */
    ALREADY_CHOSEN,
    /** The team has had its turn. */
    TURN_IS_OVER,
    NO_PRACTICAL_QUESTION_LEFT,
    /** Whose question it is may not win it back. */
    OWNER_MAY_NOT_STEAL,
    /** Not all of the teams have as many points. */
    TEAMS_ARE_NOT_TIED,
    MARK_OUT_OF_RANGE,
    NO_SUCH_CRITERION,
    NO_SUCH_JUROR,
    ALREADY_PUBLISHED,
    /** A sheet of marks is not complete, or was not handed in, and nobody said that it is not waited for. */
    MARKS_ARE_MISSING,
    /** Those who have a seat do not play for the gift. */
    ONLY_FOR_THE_AUDIENCE,
    NOBODY_IS_RIGHT
}
