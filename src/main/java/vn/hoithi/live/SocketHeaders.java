package vn.hoithi.live;

import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.hoithi.contest.ContestId;

/** What the gateway writes on a command before it passes it on; whatever the client had written there is gone. */
final class SocketHeaders {
    private static final String ROLE = "role";
    private static final String SEAT = "seat";
    private static final String DEVICE = "device";
    private static final String NAME = "name";
    private static final String ARRIVED = "arrived";
    private static final String TRIP = "trip";

    private SocketHeaders() {}

    static JsonObject of(Pass pass, Instant arrived, Duration allowance) {
        return new JsonObject()
                .put(ROLE, pass.role().wire())
                .put(SEAT, String.valueOf(pass.seat()))
                .put(DEVICE, pass.device())
                .put(NAME, pass.name())
                .put(ARRIVED, String.valueOf(ChronoUnit.NANOS.between(Instant.EPOCH, arrived)))
                .put(TRIP, String.valueOf(allowance.toNanos()));
    }

    static Pass pass(ContestId contest, MultiMap headers) {
        return new Pass(
                Role.named(headers.get(ROLE)).orElseThrow(),
                contest,
                Integer.parseInt(headers.get(SEAT)),
                headers.get(DEVICE),
                headers.get(NAME));
    }

    /** When the frame came in; nodes' clocks may differ, so never later than now. */
    static Instant arrived(MultiMap headers, Instant now) {
        Instant arrived = Instant.ofEpochSecond(0, Long.parseLong(headers.get(ARRIVED)));
        return arrived.isAfter(now) ? now : arrived;
    }

    static Duration allowance(MultiMap headers) {
        return Duration.ofNanos(Long.parseLong(headers.get(TRIP)));
    }
}
