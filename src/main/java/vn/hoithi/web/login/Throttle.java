package vn.hoithi.web.login;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down guessing: each name has ten failed attempts, and gets one back every six seconds. By name and never by
 * address: a whole room sits behind one address.
 */
final class Throttle {
    static final int ATTEMPTS = 10;
    static final Duration ONE_MORE_EVERY = Duration.ofSeconds(6);

    /** More names than an installation has accounts; the longest unused is forgotten first. */
    private static final int NAMES = 1_000;

    private final Map<String, Failures> byName = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > NAMES;
        }
    };

    /** Failed attempts under one name, as the moment from which all of them are forgotten. */
    private record Failures(Instant clearAt) {}

    /** Whether an attempt may be made under this name now. */
    synchronized boolean allows(String name, Instant now) {
        Failures failures = byName.get(key(name));
        return failures == null
                || Duration.between(now, failures.clearAt()).compareTo(ONE_MORE_EVERY.multipliedBy(ATTEMPTS - 1L)) <= 0;
    }

    synchronized void failed(String name, Instant now) {
        Failures before = byName.get(key(name));
        Instant from = before == null || before.clearAt().isBefore(now) ? now : before.clearAt();
        byName.put(key(name), new Failures(from.plus(ONE_MORE_EVERY)));
    }

    synchronized void succeeded(String name) {
        byName.remove(key(name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
