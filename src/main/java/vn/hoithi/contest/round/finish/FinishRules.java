package vn.hoithi.contest.round.finish;

import java.time.Duration;
import java.util.List;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Figures;

/**
 * The figures of a finish; what real contests use stands in the rule book, chapter "Olympia-style rounds".
 *
 * @param values what a question may be worth; 1 to 6, each once
 * @param questions of each team, 1 to 10
 * @param packages gói câu hỏi: what may be chosen, value by value in the order asked; empty where every question's value is
 *     chosen freely; at most 10
 * @param stars how often a team may place the star of hope; 0 for never, at most {@code questions}
 * @param practical questions that are carried out
 * @param neverBelowZero whether a team never falls below no points at all
 * @param answering whose phone may choose, place the star and buzz
 */
public record FinishRules(
        List<Value> values,
        int questions,
        List<List<Integer>> packages,
        Steal steal,
        int stars,
        Practical practical,
        boolean neverBelowZero,
        Answering answering)
        implements RoundRules {

    /**
     * A value and the time for a question of it.
     *
     * @param points 1 to 1000
     * @param time to answer once the question has been read; 1 s to 10 min
     */
    public record Value(int points, Duration time) {
        public Value {
            Figures.within("values.points", points, 1, 1000);
            Figures.time("values.time", time);
        }

        static Value of(int points, int seconds) {
            return new Value(points, Duration.ofSeconds(seconds));
        }
    }

    /**
     * Giành quyền: the others' chance once the owner was wrong.
     *
     * @param window to buzz; 1 s to 10 min
     * @param answer for whoever was first; 1 s to 10 min
     * @param wrongPercent of the value that a wrong answer costs, rounded down to whole points; 0 to 100
     */
    public record Steal(Duration window, Duration answer, int wrongPercent) {
        public Steal {
            Figures.time("steal.window", window);
            Figures.time("steal.answer", answer);
            Figures.within("steal.wrongPercent", wrongPercent, 0, 100);
        }

        int wrong(int value) {
            return value * wrongPercent / 100;
        }
    }

    /**
     * Câu hỏi thực hành: there is more time for it.
     *
     * @param seconds how much more may be given, 1 to 600 each; at most 5
     * @param most how many such questions a round has, 0 to 10
     */
    public record Practical(List<Integer> seconds, int most) {
        public Practical {
            seconds = List.copyOf(seconds);
            Figures.within("practical.seconds", seconds.size(), 0, 5);
            for (int more : seconds) Figures.within("practical.seconds", more, 1, 600);
            Figures.within("practical.most", most, 0, 10);
        }
    }

    public FinishRules {
        values = List.copyOf(values);
        packages = packages.stream().map(List::copyOf).toList();
        List<Integer> points = values.stream().map(Value::points).toList();
        Figures.within("values", values.size(), 1, 6);
        if (points.stream().distinct().count() < points.size())
            throw new IllegalArgumentException("values: each once, not " + points);
        Figures.within("questions", questions, 1, 10);
        Figures.within("packages", packages.size(), 0, 10);
        for (List<Integer> one : packages)
            if (one.size() != questions || !points.containsAll(one))
                throw new IllegalArgumentException("packages: " + questions + " of " + points + ", not " + one);
        Figures.within("stars", stars, 0, questions);
    }

    @Override
    public String round() {
        return "finish";
    }

    /** O24–O25: three of 20 points (15 s) or 30 (20 s). */
    public static FinishRules standard() {
        return of(List.of(Value.of(20, 15), Value.of(30, 20)), List.of());
    }

    public static FinishRules o26() {
        return standard();
    }

    public static FinishRules o23() {
        return standard();
    }

    /** O20–O21: three of 10 points (10 s), 20 (15 s) or 30 (20 s). */
    public static FinishRules o20() {
        return of(withTens(), List.of());
    }

    /** O14–O19: packages of 40, 60 and 80 points. */
    public static FinishRules classic() {
        return of(withTens(), List.of(List.of(10, 10, 20), List.of(10, 20, 30), List.of(20, 30, 30)));
    }

    private static List<Value> withTens() {
        return List.of(Value.of(10, 10), Value.of(20, 15), Value.of(30, 20));
    }

    private static FinishRules of(List<Value> values, List<List<Integer>> packages) {
        Steal steal = new Steal(Duration.ofSeconds(5), Duration.ofSeconds(3), 50);
        return new FinishRules(
                values, 3, packages, steal, 1, new Practical(List.of(30, 60), 1), true, Answering.ANYONE);
    }

    Duration time(int value) {
        return values.stream()
                .filter(one -> one.points() == value)
                .map(Value::time)
                .findFirst()
                .orElseThrow();
    }
}
