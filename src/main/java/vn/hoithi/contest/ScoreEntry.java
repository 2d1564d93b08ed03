package vn.hoithi.contest;

import java.time.Instant;

/**
 * Điểm ghi: one change of points. Entries are only ever added; a correction is an entry of its own.
 *
 * @param number from 1 within the contest
 * @param seat of the contestant; 0 where a team got the points
 * @param team its number; 0 where a single contestant got the points
 * @param round place of the round in the running order, from 0; -1 for a correction by hand
 * @param question the question as it was called ("7", "7b"); empty for a correction by hand
 * @param points may be negative, never zero; whole for a single contestant, to one hundredth for a team
 * @param note reason given by the person; may be empty
 * @param by who caused it, as {@link Actor#label()} says it
 */
public record ScoreEntry(
        int number,
        int seat,
        int team,
        UnitId unit,
        int round,
        String question,
        double points,
        Reason reason,
        String note,
        Instant at,
        String by) {

    /** What caused the change. */
    public enum Reason {
        RIGHT_ANSWER,
        /** Another verdict was given to an answer that had been ruled. */
        OVERRULED,
        QUESTION_CANCELLED,
        UNDONE,
        BY_HAND
    }
}
