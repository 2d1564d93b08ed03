package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hoithi.contest.round.Points;

/**
 * Puts another telling in place of a round that is over. Every round after it is told again with what its teams bring into
 * it now, and all differences are scored.
 */
final class Retelling {
    private final List<Playing> rounds;
    private final Scoring scoring;

    /** @param state with a round being played */
    Retelling(ContestState state, Scoring scoring) {
        this.rounds = new ArrayList<>(state.finished());
        this.rounds.add(Objects.requireNonNull(state.playing()));
        this.scoring = scoring;
    }

    void replace(int at, Playing other) {
        Playing told = other.bringing(rounds.get(at).brought());
        SeatMap<Double> gained = put(at, told);
        for (int later = at + 1; later < rounds.size(); later++) {
            if (gained.isEmpty()) return;
            Playing round = rounds.get(later);
            SeatMap<Double> more = put(later, round.bringing(sum(round.brought(), gained)));
            gained = sum(gained, more);
        }
    }

    /** @return how much more each team has by this round than it had */
    private SeatMap<Double> put(int at, Playing told) {
        Points before = rounds.get(at).points();
        Points now = told.points();
        rounds.set(at, told);
        scoring.difference(told.index(), before, now);
        SeatMap<Double> less = SeatMap.empty();
        for (Map.Entry<Integer, Double> team : before.totals().toMap().entrySet())
            less = less.with(team.getKey(), -team.getValue());
        return sum(less, now.totals());
    }

    private static SeatMap<Double> sum(SeatMap<Double> one, SeatMap<Double> other) {
        SeatMap<Double> sum = one;
        for (Map.Entry<Integer, Double> team : other.toMap().entrySet())
            sum = sum.with(team.getKey(), Points.hundredths(sum.getOr(team.getKey(), 0.0) + team.getValue()));
        return sum;
    }

    List<Playing> finished() {
        return rounds.subList(0, rounds.size() - 1);
    }

    Playing playing() {
        return rounds.getLast();
    }

    Scoring scoring() {
        return scoring;
    }
}
