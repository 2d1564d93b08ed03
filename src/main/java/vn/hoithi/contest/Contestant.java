package vn.hoithi.contest;

/**
 * Thí sinh: one person who answers.
 *
 * @param seat numbered place on the floor, from 1; unique in the contest
 * @param name as it is called out; two letters are a name (Hà, Tú)
 * @param unit whom the points are logged for
 */
public record Contestant(int seat, String name, UnitId unit, Means means) {
    /** The highest seat number there may be. */
    public static final int HIGHEST_SEAT = 99_999;
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;

    public Contestant {
        if (seat < 1 || seat > HIGHEST_SEAT) throw new IllegalArgumentException("no seat has the number " + seat);
        if (name.isBlank()) throw new IllegalArgumentException("seat " + seat + " has no name");
    }

    public Contestant named(String other) {
        return new Contestant(seat, other, unit, means);
    }

    public Contestant answeringBy(Means other) {
        return new Contestant(seat, name, unit, other);
    }
}
