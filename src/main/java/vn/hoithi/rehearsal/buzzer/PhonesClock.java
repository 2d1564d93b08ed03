package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** A clock that is off by up to ten minutes and gains or loses up to 100 parts in a million. */
final class PhonesClock {
    private static final Duration OFF = Duration.ofMinutes(10);
    private static final double DRIFT = 100e-6;

    private final Duration off;
    private final double drift;

    PhonesClock(RandomGenerator dice) {
        this.off = Conditions.share(OFF, 2 * dice.nextDouble() - 1);
        this.drift = DRIFT * (2 * dice.nextDouble() - 1);
    }

    /** What it shows at a moment of true time. */
    Instant shows(Instant at) {
        return at.plus(off).plus(Conditions.share(Duration.between(Instant.EPOCH, at), drift));
    }
}
