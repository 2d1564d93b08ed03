package vn.hoithi.contest.round.acceleration;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Figures;

/**
 * The figures of an acceleration; what real contests use stands in the rule book, chapter "Olympia-style rounds".
 *
 * @param times to answer, question by question; 1 to 60, of 1 s to 10 min. Questions past its end have the last
 * @param points of right answers by their rank, the fastest first; 1 to 8, of −1000 to 1000. Ranks past its end earn nothing
 * @param skipsAfterEqual equal times share the better rank: whether the next rank is left out then (40, 40, 20) or not
 *     (40, 40, 30)
 * @param neverBelowZero whether a team never falls below no points at all, where a slow answer costs some
 * @param answering whose phone may answer
 */
public record AccelerationRules(
        List<Duration> times,
        List<Integer> points,
        boolean skipsAfterEqual,
        boolean neverBelowZero,
        Answering answering)
        implements RoundRules {
    public AccelerationRules {
        times = List.copyOf(times);
        points = List.copyOf(points);
        Figures.within("times", times.size(), 1, 60);
        for (Duration time : times) Figures.time("times", time);
        Figures.within("points", points.size(), 1, 8);
        for (int worth : points) Figures.within("points", worth, -1000, 1000);
    }

    @Override
    public String round() {
        return "acceleration";
    }

    /** Time for a question, by its number from 1. */
    Duration time(int number) {
        return times.get(Math.min(number, times.size()) - 1);
    }

    /** What a rank is worth; ranks from 1. */
    int worth(int rank) {
        return rank <= points.size() ? points.get(rank - 1) : 0;
    }

    /** O25: 20, 20, 30 and 30 s. */
    public static AccelerationRules standard() {
        return of(20, 20, 30, 30);
    }

    /** O26: the same. */
    public static AccelerationRules o26() {
        return standard();
    }

    /** O24: 10, 20, 30 and 40 s. */
    public static AccelerationRules o24() {
        return of(10, 20, 30, 40);
    }

    /** O23: as O24. */
    public static AccelerationRules o23() {
        return o24();
    }

    /** O20–O21: 30 s each. */
    public static AccelerationRules o20() {
        return of(30, 30, 30, 30);
    }

    /** O14–O19: 30 s each. */
    public static AccelerationRules classic() {
        return o20();
    }

    private static AccelerationRules of(int... seconds) {
        return new AccelerationRules(
                IntStream.of(seconds).mapToObj(Duration::ofSeconds).toList(),
                List.of(40, 30, 20, 10),
                true,
                true,
                Answering.ANYONE);
    }
}
