package vn.hoithi.contest.view;

import org.jspecify.annotations.Nullable;

/**
 * What a round tells the referees.
 *
 * @param question null between questions
 * @param seats one character per seat in the order of the cast: {@code p} by phone, {@code b} board not marked, {@code w}
 *     board wrong, {@code r} board right, {@code o} out, {@code .} not playing
 */
public record RefereePart(@Nullable OfQuestion question, String seats) {

    /** The present question; {@code key} is null until the answers are locked. */
    public record OfQuestion(
            int turn, String label, String stage, @Nullable KeyView key, AskedView.Kind form, String text) {}
}
