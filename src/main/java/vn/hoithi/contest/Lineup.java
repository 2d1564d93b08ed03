package vn.hoithi.contest;

/**
 * Who plays a round, and with what.
 *
 * @param brought points each team had when the round began; changes when an earlier round is ruled anew
 */
public record Lineup(Cast cast, SeatMap<Double> brought) {
    public static Lineup of(Cast cast) {
        return new Lineup(cast, SeatMap.empty());
    }

    public double brought(int team) {
        return brought.getOr(team, 0.0);
    }

    Lineup with(Cast other) {
        return new Lineup(other, brought);
    }
}
