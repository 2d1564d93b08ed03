package vn.hoithi.live;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.live.press.ClockQuestion;

/** Times as phones send them: ms by their own clock, fractions allowed. What no clock shows is not read. */
final class PhoneTime {
    /** Year 2099, in ms. */
    private static final double LATEST = 4.1e12;
    /** Who held an answer longer than an hour was asleep meanwhile. */
    private static final double LONGEST_HELD = 3.6e6;

    private PhoneTime() {}

    /** The body of a message to the clock; empty where it is none. */
    static Optional<ClockQuestion> question(@Nullable Object body) {
        if (!(body instanceof JsonObject fields)) return Optional.empty();
        String echo = fields.getValue("echo") instanceof String text ? text : null;
        Optional<Duration> held = ms(fields.getValue("held"), LONGEST_HELD).map(Duration::ofNanos);
        if (echo == null || held.isEmpty())
            return local(fields, "sent").map(sent -> new ClockQuestion(sent, null, Duration.ZERO));
        return local(fields, "sent").map(sent -> new ClockQuestion(sent, echo, held.get()));
    }

    /** The field with a time by the phone's own clock; empty where it is missing or means nothing. */
    static Optional<Instant> local(JsonObject fields, String name) {
        return ms(fields.getValue(name), LATEST).map(nanos -> Instant.ofEpochSecond(0, nanos));
    }

    private static Optional<Long> ms(@Nullable Object value, double most) {
        if (!(value instanceof Number number)) return Optional.empty();
        double ms = number.doubleValue();
        return ms >= 0 && ms <= most ? Optional.of(Math.round(ms * 1e6)) : Optional.empty();
    }
}
