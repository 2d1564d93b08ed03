package vn.hoithi.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The round trip to one socket as the server itself has measured it: the time from one clock reply to the next question
 * that echoes it, less what the phone says it held it. The smallest of the last measurements counts, since delays only
 * ever add.
 */
final class RoundTrip {
    /** Nobody gains more than this by claiming a slow line. */
    static final Duration MOST = Duration.ofMillis(500);
    /** Allowed above the measured trip, for jitter. */
    static final Duration SLACK = Duration.ofMillis(50);

    private static final int KEPT = 8;

    private final Deque<Duration> measured = new ArrayDeque<>();

    void measured(Duration trip) {
        if (trip.isNegative()) return;
        measured.addLast(trip);
        if (measured.size() > KEPT) measured.removeFirst();
    }

    /** How long a press may lie back when it arrives. Before the first measurement: as much as anybody may have. */
    Duration allowance() {
        return measured.stream()
                .min(Duration::compareTo)
                .map(trip -> trip.plus(SLACK))
                .filter(trip -> trip.compareTo(MOST) < 0)
                .orElse(MOST);
    }
}
