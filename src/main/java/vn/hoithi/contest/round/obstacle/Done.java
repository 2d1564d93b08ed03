package vn.hoithi.contest.round.obstacle;

import vn.hoithi.contest.SeatMap;

/**
 * A row, or the centre, that is over.
 *
 * @param given answers that counted, by team
 * @param verdicts on them, by team
 */
record Done(int turn, int place, SeatMap<Given> given, SeatMap<Boolean> verdicts, boolean cancelled) {
    boolean right(int team) {
        return !cancelled && verdicts.getOr(team, false);
    }

    /** Whether anybody was right, so that its letters and its piece of the picture are open. */
    boolean solved() {
        return verdicts.toMap().keySet().stream().anyMatch(this::right);
    }

    Done cancel() {
        return new Done(turn, place, given, verdicts, true);
    }
}
