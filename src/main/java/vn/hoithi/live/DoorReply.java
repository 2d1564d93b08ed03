package vn.hoithi.live;

import java.util.Map;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Refusal;
import vn.hoithi.contest.SeatSet;

/** What a desk answers at its door. */
public sealed interface DoorReply {

    record Refused(Refusal refusal) implements DoorReply {}

    /** The newest frame of each address the pass may listen to. */
    record Shown(Map<String, Frame> frames) implements DoorReply {}

    /** A seat is held by a new device from now on. */
    record Seated(Pass pass, String name, String unit) implements DoorReply {}

    record State(ContestState contest, int castVersion, SeatSet connected) implements DoorReply {}
}
