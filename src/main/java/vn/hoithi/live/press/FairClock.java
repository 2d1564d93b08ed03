package vn.hoithi.live.press;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock by which one press is taken. All moments by the server's clock.
 *
 * @param arrived when the press arrived
 * @param usual since when it has been on its way if it met no trouble
 * @param earliest since when if it came late; not after {@code usual}
 * @param lateUntil a press that comes late is believed to have been made up to this moment, and no later: until then the
 *     phone's silence is explained
 * @param offset of the phone's clock; null before it was ever measured
 */
public record FairClock(
        Instant arrived,
        Instant usual,
        Instant earliest,
        Instant lateUntil,
        @Nullable Offset offset) {

    /** Of a phone of which nothing is known: what counts is when its press arrives. */
    static FairClock ofArrival(Instant arrived) {
        return new FairClock(arrived, arrived, arrived, arrived, null);
    }

    /** A press time, and how far the true one may be from it if the phone tells the truth. */
    public record Taken(Instant at, Duration error) {}

    /**
     * The press time that is taken: what the phone's own clock showed, as the server reads that clock, within bounds.
     *
     * @param local by the phone's own clock; null from a phone that does not tell it
     * @param claimed by the server's clock as the phone believes to know it, for want of the other
     */
    public Taken taken(@Nullable Instant local, Instant claimed) {
        if (local == null || offset == null) return new Taken(bounded(claimed), Duration.between(earliest, arrived));
        return new Taken(bounded(offset.server(local)), offset.error());
    }

    private Instant bounded(Instant at) {
        if (at.isAfter(arrived)) return arrived;
        if (!at.isBefore(usual)) return at;
        Instant late = at.isBefore(earliest) ? earliest : at;
        return late.isAfter(lateUntil) ? usual : late;
    }

    /** The most that a phone could gain with this press by lying. */
    public Duration bound() {
        return Duration.between(earliest, arrived);
    }
}
