package vn.hoithi.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One line of a contest's journal: something that happened.
 *
 * @param number its place in the contest, from 1, without gaps
 * @param at when it happened; kept to the microsecond
 * @param commandId the command it came from, as the sender named it; null when nobody sent one (a deadline)
 * @param actor who caused it
 * @param type its name from the codec's table
 * @param body JSON text, kept as it is
 */
public record Entry(long number, Instant at, @Nullable String commandId, String actor, String type, String body) {
    public Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
