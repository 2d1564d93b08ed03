package vn.hoithi.live.press;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A phone's clock as the server knows it: the offset lies within the bounds of every recent reading, each widened by what
 * the clock may have drifted since. The middle of what remains is taken, so the error is half of it: a line whose ways
 * there and back differ by 15 ms is misjudged by 7.5 ms, and no measurement between two clocks can do better.
 */
final class PhoneClock {
    /** Readings that count: a quarter of a minute while a buzzer is open, some minutes otherwise. */
    static final int KEPT = 64;
    /** Crystals are good for 100 parts in a million; the server has one as well. */
    private static final long DRIFT_PER_MILLION = 200;
    /** Browsers tell time in steps of up to 1 ms; the bounds of one and the same offset may miss each other by that much. */
    static final Duration GRAIN = Duration.ofMillis(1);

    private final Deque<Reading> readings = new ArrayDeque<>();

    /**
     * Takes a reading. One that agrees with none of those before proves that the phone's clock was set or stood still
     * meanwhile: then it alone counts. One that says what cannot be is left out.
     */
    void add(Reading reading) {
        if (reading.trip().compareTo(GRAIN.negated()) < 0) return;
        readings.addLast(reading);
        if (readings.size() > KEPT) readings.removeFirst();
        if (bounds(reading.arrived()).contradict()) {
            readings.clear();
            readings.addLast(reading);
        }
    }

    /** As known at this moment, by the server's clock; empty before the first reading. */
    Optional<Offset> offset(Instant now) {
        return readings.isEmpty() ? Optional.empty() : Optional.of(bounds(now).middle());
    }

    /** What all readings leave of the offset, at this moment. In nanoseconds: it is done for every clock question. */
    private Bounds bounds(Instant now) {
        long least = Long.MIN_VALUE;
        long most = Long.MAX_VALUE;
        for (Reading reading : readings) {
            least = Math.max(least, reading.least().toNanos() - drift(reading.given(), now));
            most = Math.min(most, reading.most().toNanos() + drift(reading.arrived(), now));
        }
        return new Bounds(least, most);
    }

    private static long drift(Instant since, Instant now) {
        return ChronoUnit.NANOS.between(since, now) / 1_000_000 * DRIFT_PER_MILLION;
    }

    private record Bounds(long leastNanos, long mostNanos) {
        boolean contradict() {
            return mostNanos - leastNanos < -2 * GRAIN.toNanos();
        }

        Offset middle() {
            long half = (mostNanos - leastNanos) / 2;
            return new Offset(Duration.ofNanos(leastNanos + half), Duration.ofNanos(Math.max(half, GRAIN.toNanos())));
        }
    }
}
