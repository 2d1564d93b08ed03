package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** One direction of one line. It keeps the order, as a WebSocket does: behind a late message all wait. */
final class Way {
    private final Conditions conditions;
    private final Duration base;
    private final RandomGenerator dice;
    private Instant last = Instant.MIN;

    Way(Conditions conditions, Duration base, RandomGenerator dice) {
        this.conditions = conditions;
        this.base = base;
        this.dice = dice;
    }

    /** When a message arrives that is sent now. */
    Instant arrival(Instant sent) {
        Instant free = sent.plus(base).plus(conditions.lateness(dice));
        last = free.isBefore(last) ? last : free;
        return last;
    }
}
