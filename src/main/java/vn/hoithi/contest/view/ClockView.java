package vn.hoithi.contest.view;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;

/**
 * A countdown as screens need it.
 *
 * @param totalMs in ms
 * @param deadlineAt null while it stands still
 * @param leftMs in ms; what is left while it stands still, the whole while it runs
 */
public record ClockView(
        Duration totalMs, boolean running, @Nullable Instant deadlineAt, Duration leftMs) {
    public static ClockView of(Clock clock) {
        return new ClockView(
                clock.total(), clock.running(), clock.deadline(), clock.total().minus(clock.spent()));
    }
}
