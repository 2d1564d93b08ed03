package vn.hoithi.contest.round.acceleration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hoithi.contest.SeatMap;

/**
 * Points for right answers by rank of speed; where the closest number wins, by how close they are, then by speed. Equal
 * ones share the better rank (rule book, "Acceleration").
 */
final class Speed {
    private Speed() {}

    /** A team that is right. */
    record Place(int rank, int points) {}

    /** Teams that are right, with their places; nobody where the question was cancelled. */
    static SeatMap<Place> of(AccelerationRules rules, Asked asked) {
        SeatMap<Place> places = SeatMap.empty();
        if (asked.cancelled()) return places;
        Comparator<Integer> order = Comparator.comparing(asked::distance)
                .thenComparing(team -> asked.given().toMap().get(team), Comparator.comparingLong(Given::hundredths));
        List<Integer> right = new ArrayList<>(asked.answered()
                .where(team -> Boolean.TRUE.equals(asked.verdict(team)))
                .toList());
        right.sort(order);
        int rank = 0;
        for (int i = 0; i < right.size(); i++) {
            boolean equal = i > 0 && order.compare(right.get(i - 1), right.get(i)) == 0;
            if (!equal) rank = rules.skipsAfterEqual() ? i + 1 : rank + 1;
            places = places.with(right.get(i), new Place(rank, rules.worth(rank)));
        }
        return places;
    }
}
