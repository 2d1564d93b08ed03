package vn.hoithi.question;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A complete set for one Olympia-style contest (bộ đề): which question of a bank is asked where. Figures are the usual
 * ones of the rule book for four teams; a set may have fewer or more, the round says what it needs.
 *
 * @param warmupEach for each team in the order of seats, what it alone is asked
 * @param warmupTogether for all, on the buzzer
 * @param obstacle id of the obstacle set of the same bank
 * @param acceleration usually four: picture, ordering, reasoning, clip
 * @param finish by value in points, as 20 and 30: what can be asked for that value, in order
 * @param tiebreak in order
 */
public record OlympiaSet(
        List<List<QuestionId>> warmupEach,
        List<QuestionId> warmupTogether,
        QuestionId obstacle,
        List<QuestionId> acceleration,
        Map<Integer, List<QuestionId>> finish,
        List<QuestionId> tiebreak) {
    public OlympiaSet {
        warmupEach = warmupEach.stream().map(List::copyOf).toList();
        warmupTogether = List.copyOf(warmupTogether);
        acceleration = List.copyOf(acceleration);
        finish = Collections.unmodifiableMap(new TreeMap<>(finish));
        tiebreak = List.copyOf(tiebreak);
        Set<QuestionId> met = new HashSet<>();
        for (QuestionId id : placed(warmupEach, warmupTogether, acceleration, finish, tiebreak))
            if (!met.add(id)) throw new IllegalArgumentException(id + " has two places in the set");
    }

    /** Every question that has a place, those of the obstacle set left out. */
    public List<QuestionId> questions() {
        return placed(warmupEach, warmupTogether, acceleration, finish, tiebreak);
    }

    private static List<QuestionId> placed(
            List<List<QuestionId>> warmupEach,
            List<QuestionId> warmupTogether,
            List<QuestionId> acceleration,
            Map<Integer, List<QuestionId>> finish,
            List<QuestionId> tiebreak) {
        return Stream.of(
                        warmupEach.stream().flatMap(List::stream),
                        warmupTogether.stream(),
                        acceleration.stream(),
                        finish.values().stream().flatMap(List::stream),
                        tiebreak.stream())
                .flatMap(all -> all)
                .toList();
    }
}
