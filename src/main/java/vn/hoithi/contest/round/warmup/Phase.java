package vn.hoithi.contest.round.warmup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.round.match.Buzzer;

/** Where a warm-up is at. */
sealed interface Phase {

    /** Before the first question. */
    record Ready() implements Phase {}

    /** The steps of one question. */
    enum Stage {
        /** Being read aloud; on the buzzer it may be pressed already. */
        READ,
        RUNNING,
        /** The time is over, the answer was begun before: a verdict is awaited. */
        TIME,
        /** A team has the floor. */
        FLOOR,
        OVER
    }

    /**
     * A question.
     *
     * @param shownAt since when the buzzer may be pressed
     * @param floor who answers; 0 while nobody does
     * @param right the verdict; null before it, and where nobody answered
     */
    record Asking(
            int turn,
            Slot slot,
            Stage stage,
            Clock clock,
            Instant shownAt,
            Buzzer buzzer,
            Buzzer.@Nullable Ranked ranked,
            int floor,
            @Nullable Boolean right)
            implements Phase {

        boolean together() {
            return slot.team() == 0;
        }

        Asking at(Stage other) {
            return new Asking(turn, slot, other, clock, shownAt, buzzer, ranked, floor, right);
        }

        Asking timed(Clock other) {
            return new Asking(turn, slot, stage, other, shownAt, buzzer, ranked, floor, right);
        }

        Asking pressed(Buzzer other) {
            return new Asking(turn, slot, stage, clock, shownAt, other, ranked, floor, right);
        }

        Asking taken(Buzzer.@Nullable Ranked order, int team) {
            return new Asking(turn, slot, Stage.FLOOR, clock, shownAt, buzzer, order, team, right);
        }

        Asking ruled(@Nullable Boolean verdict) {
            return new Asking(turn, slot, Stage.OVER, clock, shownAt, buzzer, ranked, floor, verdict);
        }

        Asking asking(Slot other) {
            return new Asking(turn, other, stage, clock, shownAt, buzzer, ranked, floor, right);
        }
    }
}
