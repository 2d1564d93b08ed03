package vn.hoithi.contest.round.warmup;

import java.time.Duration;
import java.util.List;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Figures;

/**
 * The figures of a warm-up; what real contests use stands in the rule book, chapter "Olympia-style rounds".
 *
 * @param alone what each team is asked by itself
 * @param together what all are asked on the buzzer
 * @param neverBelowZero whether a team never falls below no points at all
 * @param answering whose phone may buzz
 */
public record WarmupRules(Alone alone, Together together, boolean neverBelowZero, Answering answering)
        implements RoundRules {

    /**
     * Lượt riêng.
     *
     * @param questions for each team, at most; 0 for none, up to 60
     * @param time 1 s to 10 min: for each question, or for all of a team's where {@code oneClock}
     * @param oneClock whether one clock runs for a team's whole turn
     * @param right points, 0 to 1000
     * @param wrong points, −1000 to 0
     */
    public record Alone(int questions, Duration time, boolean oneClock, int right, int wrong) {
        public static final Alone NONE = new Alone(0, Duration.ofSeconds(5), false, 10, 0);

        public Alone {
            Figures.within("alone.questions", questions, 0, 60);
            Figures.time("alone.time", time);
            Figures.within("alone.right", right, 0, 1000);
            Figures.within("alone.wrong", wrong, -1000, 0);
        }
    }

    /**
     * Lượt chung.
     *
     * @param sets numbers of questions, set by set; empty for none, 1 to 60 each, at most 10
     * @param time to buzz once the question has been read; 1 s to 10 min
     * @param right points, 0 to 1000
     * @param wrong points, −1000 to 0
     */
    public record Together(List<Integer> sets, Duration time, int right, int wrong) {
        public static final Together NONE = new Together(List.of(), Duration.ofSeconds(5), 10, -5);

        public Together {
            sets = List.copyOf(sets);
            Figures.within("together.sets", sets.size(), 0, 10);
            for (int questions : sets) Figures.within("together.sets", questions, 1, 60);
            Figures.time("together.time", time);
            Figures.within("together.right", right, 0, 1000);
            Figures.within("together.wrong", wrong, -1000, 0);
        }

        public int questions() {
            return sets.stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Override
    public String round() {
        return "warmup";
    }

    /** O24–O25: six questions of 5 s for each, then twelve on the buzzer. */
    public static WarmupRules standard() {
        return of(new Alone(6, Duration.ofSeconds(5), false, 10, 0), together(List.of(12), 5));
    }

    /** O26: the same with 3 s. */
    public static WarmupRules o26() {
        return of(new Alone(6, Duration.ofSeconds(3), false, 10, 0), together(List.of(12), 3));
    }

    /** O23: three sets of 8, 12 and 16 on the buzzer. */
    public static WarmupRules o23() {
        return of(Alone.NONE, together(List.of(8, 12, 16), 3));
    }

    /** O20–O21: any number within 60 s. */
    public static WarmupRules o20() {
        return of(new Alone(30, Duration.ofSeconds(60), true, 10, 0), Together.NONE);
    }

    /** O14–O19: twelve within 60 s. */
    public static WarmupRules classic() {
        return of(new Alone(12, Duration.ofSeconds(60), true, 10, 0), Together.NONE);
    }

    private static Together together(List<Integer> sets, int seconds) {
        return new Together(sets, Duration.ofSeconds(seconds), 10, -5);
    }

    private static WarmupRules of(Alone alone, Together together) {
        return new WarmupRules(alone, together, true, Answering.ANYONE);
    }
}
