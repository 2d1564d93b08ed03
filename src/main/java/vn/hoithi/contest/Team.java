package vn.hoithi.contest;

import java.util.List;

/**
 * Đội thi: contestants who score together, often for a unit.
 *
 * @param number place of its podium, from 1; unique in the contest
 * @param name as it is called out
 * @param unit whom its points are logged for
 * @param members seats of its people; may be empty where the team only speaks
 * @param captain seat of the one whose phone answers where only the captain's does; 0 where there is none
 */
public record Team(int number, String name, UnitId unit, List<Integer> members, int captain) {
    /** The most teams that compete in one contest. */
    public static final int MOST = 8;

    public Team {
        members = List.copyOf(members);
        if (number < 1 || number > MOST) throw new IllegalArgumentException("no podium has the number " + number);
        if (name.isBlank()) throw new IllegalArgumentException("team " + number + " has no name");
        if (captain != 0 && !members.contains(captain))
            throw new IllegalArgumentException("the captain of team " + number + " is not in it");
    }

    public boolean has(int seat) {
        return members.contains(seat);
    }
}
