package vn.hoithi.contest.round.acceleration;

import java.time.Duration;
import java.time.Instant;
import vn.hoithi.contest.round.RoundEvent;
import vn.hoithi.question.Answer;
import vn.hoithi.question.QuestionId;

/** What happened in an acceleration. Records only grow: a field that is stored is never renamed or removed. */
public sealed interface AccelerationEvent extends RoundEvent {

    record QuestionShown(int turn, int number, QuestionId question, Instant at) implements AccelerationEvent {
        @Override
        public String step() {
            return "show";
        }
    }

    record AnswersOpened(int turn, Instant at) implements AccelerationEvent {
        @Override
        public String step() {
            return "start";
        }
    }

    record ClockStopped(Instant at) implements AccelerationEvent {}

    record ClockStarted(Instant at) implements AccelerationEvent {}

    /** {@code at} is when the finger came down. */
    record Answered(int turn, int team, int seat, Answer answer, Instant at) implements AccelerationEvent {}

    /** Pressed after time: evidence for an appeal, nothing else. */
    record LateAnswerKept(int turn, int team, int seat, Answer answer, Instant at) implements AccelerationEvent {}

    record AnswerEntered(int turn, int team, Answer answer, Duration took, Instant at) implements AccelerationEvent {
        @Override
        public String step() {
            return "enterAnswer";
        }
    }

    record AnswersLocked(int turn, Instant at) implements AccelerationEvent {
        @Override
        public String step() {
            return "lock";
        }
    }

    record AnswersShown(int turn) implements AccelerationEvent {
        @Override
        public String step() {
            return "showAnswers";
        }
    }

    record Ruled(int turn, int team, boolean right) implements AccelerationEvent {
        @Override
        public String step() {
            return "rule";
        }
    }

    record WordingAccepted(int turn, String wording) implements AccelerationEvent {
        @Override
        public String step() {
            return "acceptWording";
        }
    }

    record QuestionConfirmed(int turn) implements AccelerationEvent {
        @Override
        public String step() {
            return "confirm";
        }
    }

    record Overruled(int turn, int team, boolean right, String reason) implements AccelerationEvent {
        @Override
        public String step() {
            return "overrule";
        }
    }

    record QuestionCancelled(int turn, String reason, Instant at) implements AccelerationEvent {
        @Override
        public String step() {
            return "cancelQuestion";
        }
    }

    record QuestionReplaced(int turn, QuestionId by) implements AccelerationEvent {
        @Override
        public String step() {
            return "replaceQuestion";
        }
    }
}
