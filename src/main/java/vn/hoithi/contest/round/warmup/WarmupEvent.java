package vn.hoithi.contest.round.warmup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.RoundEvent;
import vn.hoithi.question.QuestionId;

/** What happened in a warm-up. Records only grow: a field that is stored is never renamed or removed. */
public sealed interface WarmupEvent extends RoundEvent {

    /** The next question is on the stage; {@code team} is whose it is, 0 for one on the buzzer. */
    record QuestionShown(int turn, int team, String label, QuestionId question, Instant at) implements WarmupEvent {
        @Override
        public String step() {
            return "show";
        }
    }

    record ReadingDone(Instant at) implements WarmupEvent {
        @Override
        public String step() {
            return "readDone";
        }
    }

    record ClockStopped(Instant at) implements WarmupEvent {}

    record ClockStarted(Instant at) implements WarmupEvent {}

    record TimeCalled(int turn, Instant at) implements WarmupEvent {}

    /** A team has pressed; until {@code settlesAt} earlier presses are waited for. */
    record Buzzed(int turn, int team, int seat, Instant at, Duration error, Instant settlesAt) implements WarmupEvent {}

    /** The first to press has the floor; the whole order and whom a lot has placed, for an appeal. */
    record FloorTaken(int turn, List<Integer> order, List<Integer> drawn, Instant at) implements WarmupEvent {
        public FloorTaken {
            order = List.copyOf(order);
            drawn = List.copyOf(drawn);
        }

        @Override
        public String step() {
            return "buzz";
        }
    }

    record FloorGiven(int turn, int team, Instant at) implements WarmupEvent {
        @Override
        public String step() {
            return "giveFloor";
        }
    }

    record Ruled(int turn, int team, boolean right) implements WarmupEvent {
        @Override
        public String step() {
            return "rule";
        }
    }

    record QuestionSkipped(int turn) implements WarmupEvent {
        @Override
        public String step() {
            return "skip";
        }
    }

    record Overruled(int turn, int team, boolean right, String reason) implements WarmupEvent {
        @Override
        public String step() {
            return "overrule";
        }
    }

    record QuestionCancelled(int turn, String reason) implements WarmupEvent {
        @Override
        public String step() {
            return "cancelQuestion";
        }
    }

    record QuestionReplaced(int turn, QuestionId by) implements WarmupEvent {
        @Override
        public String step() {
            return "replaceQuestion";
        }
    }

    @Override
    default @Nullable String step() {
        return null;
    }
}
