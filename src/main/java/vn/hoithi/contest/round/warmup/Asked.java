package vn.hoithi.contest.round.warmup;

import org.jspecify.annotations.Nullable;

/**
 * A question that is over.
 *
 * @param team who answered; 0 for nobody
 * @param right null where nobody answered
 */
record Asked(int turn, Slot slot, int team, @Nullable Boolean right, boolean cancelled) {
    Asked cancel() {
        return new Asked(turn, slot, team, right, true);
    }
}
