package vn.hoithi.contest.round;

import org.jspecify.annotations.Nullable;

/** Something that happened in a round; kept in the journal for ever. */
public interface RoundEvent {

    /** The name of the step of the programme this event takes, as undo names it; null for events that are no step. */
    default @Nullable String step() {
        return null;
    }
}
