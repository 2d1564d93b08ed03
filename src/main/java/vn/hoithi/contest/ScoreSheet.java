package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.contest.round.Points;

/**
 * Bảng điểm: all entries so far and what they add up to.
 *
 * @param totals of contestants, by seat
 * @param teams of teams, by number
 */
public record ScoreSheet(List<ScoreEntry> entries, SeatMap<Integer> totals, SeatMap<Double> teams) {
    public static final ScoreSheet EMPTY = new ScoreSheet(List.of(), SeatMap.empty(), SeatMap.empty());

    public int points(int seat) {
        return totals.getOr(seat, 0);
    }

    public double ofTeam(int number) {
        return teams.getOr(number, 0.0);
    }

    public ScoreSheet plus(List<ScoreEntry> more) {
        if (more.isEmpty()) return this;
        List<ScoreEntry> all = new ArrayList<>(entries);
        SeatMap<Integer> bySeat = totals;
        SeatMap<Double> byTeam = teams;
        for (ScoreEntry entry : more) {
            all.add(entry);
            if (entry.team() == 0)
                bySeat = bySeat.with(entry.seat(), bySeat.getOr(entry.seat(), 0) + (int) entry.points());
            else
                byTeam = byTeam.with(entry.team(), Points.hundredths(byTeam.getOr(entry.team(), 0.0) + entry.points()));
        }
        return new ScoreSheet(List.copyOf(all), bySeat, byTeam);
    }
}
