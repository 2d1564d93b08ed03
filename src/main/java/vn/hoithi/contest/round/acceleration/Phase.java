package vn.hoithi.contest.round.acceleration;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.SeatMap;

/** Where an acceleration is at. */
sealed interface Phase {

    /** Before the first question. */
    record Ready() implements Phase {}

    /** The steps of one question, in order. */
    enum Stage {
        /** Read aloud; no clock. */
        READ,
        RUNNING,
        LOCKED,
        /** What everybody wrote is on the stage, without verdicts. */
        ANSWERS,
        OVER
    }

    /**
     * A question.
     *
     * @param startedAt when answers were opened; null before
     * @param stoppedAt since when the clock stands still; null while it runs or was never started
     * @param late answers pressed after time, by team: shown to the host, never counted
     */
    record Asking(
            Asked asked,
            Stage stage,
            Clock clock,
            @Nullable Instant startedAt,
            @Nullable Instant stoppedAt,
            SeatMap<Given> late)
            implements Phase {

        static Asking shown(Asked asked, Duration time) {
            return new Asking(asked, Stage.READ, Clock.stopped(time), null, null, SeatMap.empty());
        }

        int turn() {
            return asked.turn();
        }

        /** Time on the clock when the finger came down. */
        Duration took(Instant pressed) {
            Duration ran = clock.elapsed(pressed);
            if (clock.running() || stoppedAt == null || !pressed.isBefore(stoppedAt)) return ran;
            Duration then = ran.minus(Duration.between(pressed, stoppedAt));
            return then.isNegative() ? Duration.ZERO : then;
        }

        Asking at(Stage other) {
            return new Asking(asked, other, clock, startedAt, stoppedAt, late);
        }

        Asking asking(Asked other) {
            return new Asking(other, stage, clock, startedAt, stoppedAt, late);
        }

        Asking late(int team, Given answer) {
            return new Asking(asked, stage, clock, startedAt, stoppedAt, late.with(team, answer));
        }

        Asking started(Instant at) {
            return new Asking(asked, stage, clock.start(at), startedAt == null ? at : startedAt, null, late);
        }

        Asking stopped(Instant at) {
            return clock.running() ? new Asking(asked, stage, clock.stop(at), startedAt, at, late) : this;
        }

        /**
         * The same step with what phones have sent since: nothing acknowledged is lost by an undo. What was entered by hand
         * since is a step of its own and stays undone.
         */
        Asking withFactsOf(Asking later) {
            SeatMap<Given> all = asked.given();
            for (int team : later.asked.answered().toList()) {
                Given answer = later.asked.given().get(team);
                if (answer != null && !answer.byHand()) all = all.with(team, answer);
            }
            boolean ran = stage == Stage.RUNNING;
            return new Asking(
                    asked.giving(all),
                    stage,
                    ran ? later.clock : clock,
                    ran ? later.startedAt : startedAt,
                    ran ? later.stoppedAt : stoppedAt,
                    later.late);
        }
    }
}
