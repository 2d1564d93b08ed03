package vn.hoithi.contest.view;

import org.jspecify.annotations.Nullable;

/**
 * One juror's phone.
 *
 * @param held the server cannot keep what happens just now
 * @param conferring the advisers confer: everything waits
 * @param round what the round shows this juror; null where the jury has nothing to do
 */
public record JuryView(
        Banner banner,
        boolean held,
        boolean conferring,
        Who juror,
        int castVersion,
        @Nullable Object round) {
    public record Who(int number, String name) {}
}
