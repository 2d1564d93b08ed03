package vn.hoithi.contest.round.goldenbell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatSet;

/**
 * Places of the contestants: winners first; then whoever stands on the floor; then by the question that ended it
 * (later is better), right answers, total time. Without elimination: right answers, then total time. Equal in all of
 * these is an equal place, and the next place is skipped.
 */
public final class Ranking {
    private Ranking() {}

    /**
     * One line of the ranking.
     *
     * @param rank from 1
     * @param prize null where there are no prizes left for the place
     */
    public record Place(int rank, int seat, Standing standing, GoldenBellRules.Prize.@Nullable Kind prize) {}

    private record Row(int seat, Standing standing, boolean winner) {
        static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> !row.winner)
                .thenComparing(row -> !row.standing.in())
                .thenComparingInt(row -> -row.standing.outTurn())
                .thenComparingInt(row -> -row.standing.right())
                .thenComparing(row -> row.standing.time());
    }

    public static List<Place> of(GoldenBellState state) {
        SeatSet winners = state.phase() instanceof Phase.Finished finished ? finished.winners() : SeatSet.empty();
        Floor floor = state.floor();
        List<Row> rows = new ArrayList<>();
        floor.standings().forEach((seat, standing) -> rows.add(new Row(seat, standing, winners.has(seat))));
        rows.sort(Row.ORDER.thenComparingInt(Row::seat));

        List<GoldenBellRules.Prize.Kind> prizes = new ArrayList<>();
        for (GoldenBellRules.Prize prize : state.rules().prizes())
            for (int i = 0; i < prize.count(); i++) prizes.add(prize.kind());

        List<Place> places = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i == 0 || Row.ORDER.compare(rows.get(i - 1), row) != 0) rank = i + 1;
            places.add(
                    new Place(rank, row.seat(), row.standing(), rank <= prizes.size() ? prizes.get(rank - 1) : null));
        }
        return places;
    }
}
