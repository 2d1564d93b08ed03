package vn.hoithi.contest;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A countdown that can be stopped. It reads no clock itself: every question to it brings the present moment.
 *
 * @param total time given, more than zero
 * @param spent time that had run when it last started
 * @param since start of the running stretch; null while stopped
 */
public record Clock(
        Duration total, Duration spent, @Nullable Instant since) {
    public static Clock stopped(Duration total) {
        return new Clock(total, Duration.ZERO, null);
    }

    public static Clock started(Duration total, Instant at) {
        return new Clock(total, Duration.ZERO, at);
    }

    public boolean running() {
        return since != null;
    }

    /** Time run until {@code at}; presses before the start count as zero, presses after the end as the whole. */
    public Duration elapsed(Instant at) {
        Duration stretch = since == null || at.isBefore(since) ? Duration.ZERO : Duration.between(since, at);
        Duration sum = spent.plus(stretch);
        return sum.compareTo(total) > 0 ? total : sum;
    }

    public Duration left(Instant at) {
        return total.minus(elapsed(at));
    }

    /** When it runs out; null while it stands still. */
    public @Nullable Instant deadline() {
        return since == null ? null : since.plus(total).minus(spent);
    }

    public Clock stop(Instant at) {
        return new Clock(total, elapsed(at), null);
    }

    public Clock start(Instant at) {
        return since == null ? new Clock(total, spent, at) : this;
    }

    public Clock longer(Duration more) {
        return new Clock(total.plus(more), spent, since);
    }
}
