package vn.hoithi.contest.round.goldenbell;

/** How many of each mark there are at the present question. */
record MarkCounts(int right, int wrong, int noAnswer, int excused, int undecided) {
    static MarkCounts of(Asking asking) {
        int[] counts = new int[Mark.values().length];
        for (int seat : asking.asked().toList()) counts[asking.mark(seat).ordinal()]++;
        return new MarkCounts(
                counts[Mark.RIGHT.ordinal()],
                counts[Mark.WRONG.ordinal()],
                counts[Mark.NO_ANSWER.ordinal()],
                counts[Mark.EXCUSED.ordinal()],
                counts[Mark.NEAR.ordinal()] + counts[Mark.DROPPED.ordinal()] + counts[Mark.UNMARKED.ordinal()]);
    }
}
