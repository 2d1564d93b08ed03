package vn.hoithi.contest.round.goldenbell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Orders those who are out for a rescue. */
final class RescueList {
    private RescueList() {}

    /**
     * Everyone who is out, first proposed first.
     *
     * @param draw seed for {@link RescueRules.RescueOrder#DRAWN}; the same draw gives the same order
     */
    static List<Integer> order(Floor floor, RescueRules.RescueOrder order, long draw) {
        List<Integer> out = new ArrayList<>(floor.out().toList());
        switch (order) {
            case BEST -> out.sort(best(floor));
            case DRAWN -> Collections.shuffle(out, new Random(draw));
            case BY_HAND -> out.sort(Comparator.naturalOrder());
        }
        return out;
    }

    /** Most right answers, then latest to leave, then least time, then lowest seat. */
    private static Comparator<Integer> best(Floor floor) {
        return Comparator.comparingInt((Integer seat) -> floor.at(seat).right())
                .thenComparingInt(seat -> floor.at(seat).outTurn())
                .reversed()
                .thenComparing(seat -> floor.at(seat).time())
                .thenComparing(Comparator.naturalOrder());
    }
}
