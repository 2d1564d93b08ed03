package vn.hoithi.contest.round.goldenbell;

import java.util.HashMap;
import java.util.Map;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.SeatMap;

/**
 * Phao cứu sinh: the sole survivor asks the room, which votes for an option.
 *
 * @param votes option by seat of the voter; the last vote counts
 * @param room option by id of a voter without a seat; the last vote counts
 * @param open whether votes are still taken
 */
record Lifebuoy(Clock clock, SeatMap<Integer> votes, Map<String, Integer> room, boolean open) {
    /** More voters without a seat than any room has. */
    static final int MOST_IN_THE_ROOM = 5000;

    Lifebuoy {
        room = Map.copyOf(room);
    }

    Lifebuoy voted(String spectator, int option) {
        Map<String, Integer> more = new HashMap<>(room);
        more.put(spectator, option);
        return new Lifebuoy(clock, votes, more, open);
    }

    /** How many have voted. */
    int voters() {
        return votes.size() + room.size();
    }

    Lifebuoy voted(int seat, int option) {
        return new Lifebuoy(clock, votes.with(seat, option), room, open);
    }

    Lifebuoy closed() {
        return new Lifebuoy(clock, votes, room, false);
    }

    /** Votes by option. */
    int[] counts(int options) {
        int[] counts = new int[options];
        votes.forEach((seat, option) -> counts[option]++);
        for (int option : room.values()) counts[option]++;
        return counts;
    }
}
