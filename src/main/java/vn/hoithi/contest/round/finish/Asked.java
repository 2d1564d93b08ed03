package vn.hoithi.contest.round.finish;

import org.jspecify.annotations.Nullable;

/**
 * A question that was shown, and how it was ruled. What an overruling makes void stays here: it counts again should the
 * verdict change once more.
 *
 * @param turn from 1; names it in commands
 * @param star whether the star of hope lies on it
 * @param extraSeconds given for a practical question; 0 for any other
 * @param right the verdict on the owner; null before it
 * @param thief who was called to steal; 0 for nobody
 * @param stolen the verdict on the team that steals; null before it
 */
record Asked(
        int turn,
        Slot slot,
        boolean star,
        int extraSeconds,
        @Nullable Boolean right,
        int thief,
        @Nullable Boolean stolen,
        boolean cancelled) {

    static Asked shown(int turn, Slot slot, boolean star) {
        return new Asked(turn, slot, star, 0, null, 0, null, false);
    }

    int owner() {
        return slot.team();
    }

    /** Whether the verdict on the team that steals counts: only where the owner was wrong is there anything to steal. */
    boolean hasSteal() {
        return Boolean.FALSE.equals(right) && stolen != null;
    }

    /** Whose verdict came last; 0 before any. */
    int lastRuled() {
        if (right == null) return 0;
        return hasSteal() ? thief : owner();
    }

    @Nullable
    Boolean lastVerdict() {
        return hasSteal() ? stolen : right;
    }

    Asked longer(int seconds) {
        return new Asked(turn, slot, star, seconds, right, thief, stolen, cancelled);
    }

    /** With a verdict on the owner. */
    Asked ruled(boolean verdict) {
        return new Asked(turn, slot, star, extraSeconds, verdict, thief, stolen, cancelled);
    }

    Asked calling(int team) {
        return new Asked(turn, slot, star, extraSeconds, right, team, stolen, cancelled);
    }

    /** With a verdict on the team that steals. */
    Asked ruledThief(boolean verdict) {
        return new Asked(turn, slot, star, extraSeconds, right, thief, verdict, cancelled);
    }

    Asked cancel() {
        return new Asked(turn, slot, star, extraSeconds, right, thief, stolen, true);
    }

    /** Another question in its place, with the time its value has. */
    Asked asking(Slot other) {
        return new Asked(turn, other, star, 0, right, thief, stolen, cancelled);
    }
}
