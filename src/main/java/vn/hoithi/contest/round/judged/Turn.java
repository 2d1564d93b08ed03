package vn.hoithi.contest.round.judged;

import java.time.Duration;
import java.time.Instant;
import vn.hoithi.contest.Clock;

/**
 * A team's presentation.
 *
 * @param place in the order in which teams came up, from 1
 * @param piece what it presents; may be empty
 * @param over how long it took beyond its time
 */
record Turn(int place, String piece, Stage stage, Clock clock, Duration over) {

    enum Stage {
        PRESENTING,
        /** Is marked; nobody but the juror knows how. */
        ENDED,
        PUBLISHED,
        /** Does not present, or gets no marks. */
        WITHDRAWN
    }

    static Turn begun(int place, String piece, Duration time) {
        return new Turn(place, piece, Stage.PRESENTING, Clock.stopped(time), Duration.ZERO);
    }

    /** Time it has had while its clock stands still. */
    Duration used() {
        return clock.spent().plus(over);
    }

    Turn at(Stage other) {
        return new Turn(place, piece, other, clock, over);
    }

    Turn started(Instant at) {
        return new Turn(place, piece, stage, clock.start(at), over);
    }

    Turn stopped(Instant at) {
        Instant deadline = clock.deadline();
        if (deadline == null) return this;
        Duration beyond = at.isAfter(deadline) ? Duration.between(deadline, at) : Duration.ZERO;
        return new Turn(place, piece, stage, clock.stop(at), over.plus(beyond));
    }
}
