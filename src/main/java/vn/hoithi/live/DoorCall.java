package vn.hoithi.live;

import vn.hoithi.contest.UnitId;

/** What gateways and the HTTP API ask of a desk. */
public sealed interface DoorCall {

    /** A socket with this pass wants in, or says how it is; {@code sounding} for a stage that can be heard. */
    record Hello(Pass pass, String socket, boolean sounding) implements DoorCall {}

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
