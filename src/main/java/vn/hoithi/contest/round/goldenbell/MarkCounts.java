package vn.hoithi.contest.round.goldenbell;

import java.util.EnumMap;
import java.util.Map;

/** How many of each mark there are at the present question. */
record MarkCounts(int right, int wrong, int noAnswer, int excused, int undecided) {
    static MarkCounts of(Asking asking) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        for (int seat : asking.asked().toList()) counts.merge(asking.mark(seat), 1, Integer::sum);
        int undecided = 0;
        for (Mark mark : Mark.values()) if (mark.undecided()) undecided += counts.getOrDefault(mark, 0);
        return new MarkCounts(
                counts.getOrDefault(Mark.RIGHT, 0),
                counts.getOrDefault(Mark.WRONG, 0),
                counts.getOrDefault(Mark.NO_ANSWER, 0),
                counts.getOrDefault(Mark.EXCUSED, 0),
                undecided);
    }
}
