package vn.hoithi.contest.round.finish;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.round.match.Buzzer;

/** Where a finish is at. */
sealed interface Phase {

    /** Before the first team comes forward. */
    record Ready() implements Phase {}

    /** A team chooses its values. */
    record Choosing() implements Phase {}

    /** The value of the next question stands there, the question does not yet: the star of hope may be placed. */
    record Placing(boolean star) implements Phase {}

    /** The steps of one question. */
    enum Stage {
        /** Being read aloud. */
        READ,
        /** The owner's time. */
        RUNNING,
        /** The owner's time is over, the answer was begun before: a verdict is awaited. */
        TIME,
        /** The owner was wrong; the others may buzz. */
        STEAL,
        /** A team is to steal; its time does not run yet. */
        FLOOR,
        /** Its time runs. */
        STEALING,
        /** Its time is over; a verdict is awaited. */
        STEAL_TIME,
        /** All is ruled and the answer is shown. */
        OVER;

        boolean ofOwner() {
            return this == READ || this == RUNNING || this == TIME;
        }

        /** Whether a clock runs here, or stands still for a while. */
        boolean hasClock() {
            return this == RUNNING || this == STEAL || this == STEALING;
        }

        /** Whether a team is called to steal. */
        boolean ofThief() {
            return this == FLOOR || this == STEALING || this == STEAL_TIME;
        }
    }

    /**
     * The last question shown, see {@link FinishState#present}.
     *
     * @param since when it was shown; from the owner's verdict on, since when the others may buzz
     */
    record Asking(Stage stage, Clock clock, Instant since, Buzzer buzzer, Buzzer.@Nullable Ranked ranked)
            implements Phase {

        Asking at(Stage other) {
            return new Asking(other, clock, since, buzzer, ranked);
        }

        Asking timed(Clock other) {
            return new Asking(stage, other, since, buzzer, ranked);
        }

        Asking pressed(Buzzer other) {
            return new Asking(stage, clock, since, other, ranked);
        }

        Asking settled(Buzzer.@Nullable Ranked order) {
            return new Asking(stage, clock, since, buzzer, order);
        }

        /** The others may buzz. */
        Asking stealing(Clock window, Instant from) {
            return new Asking(Stage.STEAL, window, from, Buzzer.OPEN, null);
        }

        /** The last moment to steal. The first press stops the clock, and the others still have as long as it had left. */
        Instant windowEnd() {
            Instant deadline = clock.deadline();
            if (deadline != null) return deadline;
            if (!buzzer.pressed()) return Instant.MAX;
            return buzzer.presses().getFirst().at().plus(clock.total()).minus(clock.spent());
        }

        /** Nothing runs any more. */
        Asking over() {
            Clock still = clock.running() ? Clock.stopped(clock.total()) : clock;
            return new Asking(Stage.OVER, still, since, buzzer, ranked);
        }
    }
}
