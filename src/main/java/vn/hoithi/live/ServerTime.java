package vn.hoithi.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The one time of a server: begins at the wall clock and runs by the monotonic one, so a clock that is set during a
 * contest moves no deadline.
 */
public final class ServerTime implements InstantSource {
    private final Instant start;
    private final long startNanos;

    public ServerTime() {
        this(Clock.systemUTC());
    }

    ServerTime(InstantSource wall) {
        this.start = wall.instant();
        this.startNanos = System.nanoTime();
    }

    @Override
    public Instant instant() {
        return start.plus(Duration.ofNanos(System.nanoTime() - startNanos));
    }
}
