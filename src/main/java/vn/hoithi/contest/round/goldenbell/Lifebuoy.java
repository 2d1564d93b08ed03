package vn.hoithi.contest.round.goldenbell;

import vn.hoithi.contest.Clock;
import vn.hoithi.contest.SeatMap;

/**
 * Phao cứu sinh: the sole survivor asks the room, which votes for an option.
 *
 * @param votes option by seat of the voter; the last vote counts
 * @param open whether votes are still taken
 */
record Lifebuoy(Clock clock, SeatMap<Integer> votes, boolean open) {
    Lifebuoy voted(int seat, int option) {
        return new Lifebuoy(clock, votes.with(seat, option), open);
    }

    Lifebuoy closed() {
        return new Lifebuoy(clock, votes, false);
    }

    /** Votes by option. */
    int[] counts(int options) {
        int[] counts = new int[options];
        votes.forEach((seat, option) -> counts[option]++);
        return counts;
    }
}
