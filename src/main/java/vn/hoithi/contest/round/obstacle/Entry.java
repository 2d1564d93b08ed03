package vn.hoithi.contest.round.obstacle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.SeatMap;

/** One line of what the round remembers, so that it can be told again under another verdict. */
sealed interface Entry {
    record Told(ObstacleEvent event) implements Entry {}

    /** A verdict was overruled: what ran stands still from here. */
    record Held(Instant at) implements Entry {}

    /**
     * A step was undone.
     *
     * @param turn of the row the facts belong to; 0 for none
     * @param clock as it stands now; null where none is there
     * @param given answers of that row, also those that were given after the step
     */
    record Undone(int turn, @Nullable Clock clock, SeatMap<Given> given, SeatMap<Given> late, Instant at)
            implements Entry {}
}
