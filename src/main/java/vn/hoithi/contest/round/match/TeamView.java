package vn.hoithi.contest.round.match;

/**
 * A team at its podium.
 *
 * @param unit name of the unit it plays for
 * @param people its captain's name, or those of its members
 * @param points in all rounds so far
 * @param lamp what its podium shows
 */
public record TeamView(int number, String name, String unit, String people, double points, Lamp lamp) {
    public enum Lamp {
        IDLE,
        /** It is this team's turn. */
        TURN,
        /** Has pressed and may answer. */
        FLOOR,
        RIGHT,
        WRONG,
        /** Takes no more part in this round. */
        OUT
    }
}
