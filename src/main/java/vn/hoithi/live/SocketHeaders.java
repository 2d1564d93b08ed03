package vn.hoithi.live;

import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.ContestId;
import vn.hoithi.live.press.FairClock;
import vn.hoithi.live.press.Offset;

/** What the gateway writes on a command before it passes it on; whatever the client had written there is gone. */
final class SocketHeaders {
    private static final String ROLE = "role";
    private static final String SEAT = "seat";
    private static final String DEVICE = "device";
    private static final String NAME = "name";
    private static final String ARRIVED = "arrived";
    private static final String USUAL = "usual";
    private static final String EARLIEST = "earliest";
    private static final String LATE_UNTIL = "lateUntil";
    private static final String OFFSET = "offset";
    private static final String ERROR = "error";

    private SocketHeaders() {}

    static JsonObject of(Pass pass, FairClock clock) {
        JsonObject headers = new JsonObject()
                .put(ROLE, pass.role().wire())
                .put(SEAT, String.valueOf(pass.seat()))
                .put(DEVICE, pass.device())
                .put(NAME, pass.name())
                .put(ARRIVED, text(clock.arrived()))
                .put(USUAL, text(clock.usual()))
                .put(EARLIEST, text(clock.earliest()))
                .put(LATE_UNTIL, text(clock.lateUntil()));
        Offset offset = clock.offset();
        if (offset != null)
            headers.put(OFFSET, String.valueOf(offset.value().toNanos()))
                    .put(ERROR, String.valueOf(offset.error().toNanos()));
        return headers;
    }

    static Pass pass(ContestId contest, MultiMap headers) {
        return new Pass(
                Role.named(headers.get(ROLE)).orElseThrow(),
                contest,
                Integer.parseInt(headers.get(SEAT)),
                headers.get(DEVICE),
                headers.get(NAME));
    }

    /** The clock by which this command's press is taken. */
    static FairClock clock(MultiMap headers) {
        String offset = headers.get(OFFSET);
        return new FairClock(
                instant(headers, ARRIVED),
                instant(headers, USUAL),
                instant(headers, EARLIEST),
                instant(headers, LATE_UNTIL),
                offset == null ? null : new Offset(duration(offset), duration(headers.get(ERROR))));
    }

    private static String text(Instant at) {
        return String.valueOf(ChronoUnit.NANOS.between(Instant.EPOCH, at));
    }

    private static Instant instant(MultiMap headers, String name) {
        return Instant.ofEpochSecond(0, Long.parseLong(headers.get(name)));
    }

    private static Duration duration(@Nullable String nanos) {
        return nanos == null ? Duration.ZERO : Duration.ofNanos(Long.parseLong(nanos));
    }
}
