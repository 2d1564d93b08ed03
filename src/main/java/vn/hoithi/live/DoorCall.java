package vn.hoithi.live;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.UnitId;

/** What gateways and the HTTP API ask of a desk. */
public sealed interface DoorCall {

    /** A socket with this pass wants in, or says how it is; {@code sounding} for a stage that can be heard. */
    record Hello(Pass pass, String socket, boolean sounding) implements DoorCall {}

    /**
     * A contestant's phone has asked for the time.
     *
     * @param allowance how long a press that arrives now may have been on its way
     * @param steady whether the phone asks several times a second
     * @param quietUntil by the server's clock, all that was pressed before is sent; null where that is not known
     */
    record Heard(
            String socket,
            Duration allowance,
            boolean steady,
            @Nullable Instant quietUntil) implements DoorCall {}

    record CatchUp(Pass pass) implements DoorCall {}

    /** The socket is gone. */
    record Left(Pass pass, String socket) implements DoorCall {}

    /** Somebody picked a name; {@code takeOver} also from a phone that is connected. */
    record TakeSeat(int seat, boolean takeOver) implements DoorCall {}

    /** Somebody gave a name and a unit. */
    record Enter(String name, UnitId unit) implements DoorCall {}

    /** The state as kept, for pages and reports. */
    record Look() implements DoorCall {}
}
