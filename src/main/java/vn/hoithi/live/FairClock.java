package vn.hoithi.live;

import java.time.Duration;
import java.time.Instant;

/** When a finger came down, as far as a phone may claim it. */
final class FairClock {
    private FairClock() {}

    /**
     * The press time that is taken: the claimed one, never after the arrival, never longer before it than the measured
     * round trip allows. A phone that lies gains no more than its own round trip.
     */
    static Instant bounded(Instant claimed, Instant arrived, Duration allowance) {
        Instant earliest = arrived.minus(allowance);
        if (claimed.isAfter(arrived)) return arrived;
        return claimed.isBefore(earliest) ? earliest : claimed;
    }
}
