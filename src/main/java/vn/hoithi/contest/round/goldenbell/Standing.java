package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;

/**
 * How one contestant stands after the history so far.
 *
 * @param in on the floor
 * @param outAt number of the question that ended it; 0 while on the floor
 * @param outTurn the turn that ended it, for ranking questions asked anew; 0 while on the floor
 * @param rescued brought back at least once by a rescue
 * @param right questions answered right
 * @param time sum of the times of the right answers
 */
public record Standing(boolean in, int outAt, int outTurn, boolean rescued, int right, Duration time) {
    static final Standing START = new Standing(true, 0, 0, false, 0, Duration.ZERO);

    Standing answeredRight(Duration took) {
        return new Standing(in, outAt, outTurn, rescued, right + 1, time.plus(took));
    }

    Standing out(int number, int turn) {
        return new Standing(false, number, turn, rescued, right, time);
    }

    Standing back(boolean byRescue) {
        return new Standing(true, 0, 0, rescued || byRescue, right, time);
    }
}
