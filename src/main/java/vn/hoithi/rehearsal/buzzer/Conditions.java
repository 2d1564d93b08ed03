package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * What lines are like.
 *
 * @param least the shortest way to or from any phone
 * @param most the longest way from a phone; the way to it may be longer by the asymmetry
 * @param asymmetry by how much of itself the way to a phone differs from the way back, at most
 * @param jitter what every message is late by, on average; exponential
 * @param lateShare of messages that are late beyond that
 * @param lateLeast by how much a late one is late at least, and at most {@code lateMost}
 */
record Conditions(
        Duration least,
        Duration most,
        double asymmetry,
        Duration jitter,
        double lateShare,
        Duration lateLeast,
        Duration lateMost) {

    /** Phones anywhere: Wi-Fi that stalls, mobile networks. */
    static final Conditions BAD = new Conditions(ms(5), ms(150), 0.10, ms(2), 0.05, ms(100), ms(300));

    /** All phones in the room's own network. */
    static final Conditions LAN = new Conditions(ms(1), ms(5), 0.10, ms(1), 0, ms(0), ms(0));

    private static Duration ms(long ms) {
        return Duration.ofMillis(ms);
    }

    Duration wayFromPhone(RandomGenerator dice) {
        return least.plus(share(most.minus(least), dice.nextDouble()));
    }

    Duration wayToPhone(Duration wayBack, RandomGenerator dice) {
        return wayBack.plus(share(wayBack, asymmetry * (2 * dice.nextDouble() - 1)));
    }

    Duration lateness(RandomGenerator dice) {
        Duration late = share(jitter, dice.nextExponential());
        if (dice.nextDouble() >= lateShare) return late;
        return late.plus(lateLeast).plus(share(lateMost.minus(lateLeast), dice.nextDouble()));
    }

    static Duration share(Duration of, double share) {
        return Duration.ofNanos(Math.round(of.toNanos() * share));
    }
}
