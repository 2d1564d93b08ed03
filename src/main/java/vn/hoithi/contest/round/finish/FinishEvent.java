package vn.hoithi.contest.round.finish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.RoundEvent;
import vn.hoithi.question.QuestionId;

/** What happened in a finish. Records only grow: a field that is stored is never renamed or removed. */
public sealed interface FinishEvent extends RoundEvent {

    /** A team has come forward. */
    record TurnStarted(int team) implements FinishEvent {
        @Override
        public String step() {
            return "startTurn";
        }
    }

    record ValuesChosen(int team, List<Integer> values) implements FinishEvent {
        public ValuesChosen {
            values = List.copyOf(values);
        }

        @Override
        public String step() {
            return "choose";
        }
    }

    record StarPlaced(int turn, int team) implements FinishEvent {
        @Override
        public String step() {
            return "star";
        }
    }

    record NextCalled(int turn) implements FinishEvent {
        @Override
        public String step() {
            return "next";
        }
    }

    record QuestionShown(int turn, int team, String label, int value, boolean star, QuestionId question, Instant at)
            implements FinishEvent {
        @Override
        public String step() {
            return "show";
        }
    }

    record ReadingDone(int turn, Instant at) implements FinishEvent {
        @Override
        public String step() {
            return "readDone";
        }
    }

    record ClockStopped(int turn, Instant at) implements FinishEvent {}

    record ClockStarted(int turn, Instant at) implements FinishEvent {}

    record TimeAdded(int turn, int seconds) implements FinishEvent {
        @Override
        public String step() {
            return "addTime";
        }
    }

    record TimeCalled(int turn, Instant at) implements FinishEvent {}

    /** A team wants to steal; until {@code settlesAt} earlier presses are waited for. */
    record Buzzed(int turn, int team, int seat, Instant at, Duration error, Instant settlesAt) implements FinishEvent {}

    /** The first to press may steal; the whole order and whom a lot has placed, for an appeal. */
    record FloorTaken(int turn, List<Integer> order, List<Integer> drawn, Instant at) implements FinishEvent {
        public FloorTaken {
            order = List.copyOf(order);
            drawn = List.copyOf(drawn);
        }

        @Override
        public String step() {
            return "buzz";
        }
    }

    record FloorGiven(int turn, int team, Instant at) implements FinishEvent {
        @Override
        public String step() {
            return "giveFloor";
        }
    }

    record AnswerStarted(int turn, Instant at) implements FinishEvent {
        @Override
        public String step() {
            return "startAnswer";
        }
    }

    /** A verdict on the owner, or on the team that steals. */
    record Ruled(int turn, int team, boolean right, Instant at) implements FinishEvent {
        @Override
        public String step() {
            return "rule";
        }
    }

    /** Nobody steals. */
    record StealSkipped(int turn) implements FinishEvent {
        @Override
        public String step() {
            return "skip";
        }
    }

    record Overruled(int turn, int team, boolean right, String reason) implements FinishEvent {
        @Override
        public String step() {
            return "overrule";
        }
    }

    record QuestionCancelled(int turn, String reason) implements FinishEvent {
        @Override
        public String step() {
            return "cancelQuestion";
        }
    }

    record QuestionReplaced(int turn, QuestionId by) implements FinishEvent {
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
