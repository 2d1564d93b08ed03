package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.List;

/** Bảng điểm: all entries so far and what they add up to. */
public record ScoreSheet(List<ScoreEntry> entries, SeatMap<Integer> totals) {
    public static final ScoreSheet EMPTY = new ScoreSheet(List.of(), SeatMap.empty());

    public int points(int seat) {
        return totals.getOr(seat, 0);
    }

    public ScoreSheet plus(List<ScoreEntry> more) {
        if (more.isEmpty()) return this;
        List<ScoreEntry> all = new ArrayList<>(entries);
        SeatMap<Integer> sums = totals;
        for (ScoreEntry entry : more) {
            all.add(entry);
            sums = sums.with(entry.seat(), sums.getOr(entry.seat(), 0) + entry.points());
        }
        return new ScoreSheet(List.copyOf(all), sums);
    }
}
