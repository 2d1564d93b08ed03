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

    public static List<Place> of(GoldenBellState state) {
        SeatSet winners = state.phase() instanceof Phase.Finished finished ? finished.winners() : SeatSet.empty();
        Floor floor = state.floor();
        Comparator<Integer> order = Comparator.comparing((Integer seat) -> !winners.has(seat))
                .thenComparing(seat -> !floor.at(seat).in())
                .thenComparingInt(seat -> -floor.at(seat).outTurn())
                .thenComparingInt(seat -> -floor.at(seat).right())
                .thenComparing(seat -> floor.at(seat).time());
        List<Integer> seats = new ArrayList<>(floor.standings().toMap().keySet());
        seats.sort(order.thenComparing(Comparator.naturalOrder()));

        List<GoldenBellRules.Prize.Kind> prizes = new ArrayList<>();
        for (GoldenBellRules.Prize prize : state.rules().prizes())
            for (int i = 0; i < prize.count(); i++) prizes.add(prize.kind());

        List<Place> places = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < seats.size(); i++) {
            if (i == 0 || order.compare(seats.get(i - 1), seats.get(i)) != 0) rank = i + 1;
            places.add(new Place(
                    rank, seats.get(i), floor.at(seats.get(i)), rank <= prizes.size() ? prizes.get(rank - 1) : null));
        }
        return places;
    }
}
