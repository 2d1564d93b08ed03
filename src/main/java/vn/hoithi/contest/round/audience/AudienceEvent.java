package vn.hoithi.contest.round.audience;

import java.time.Instant;
import java.util.List;
import vn.hoithi.contest.round.RoundEvent;
import vn.hoithi.question.Answer;
import vn.hoithi.question.QuestionId;

/** What happened at questions for the audience. Records only grow: a field that is stored is never renamed or removed. */
public sealed interface AudienceEvent extends RoundEvent {

    record QuestionShown(int turn, int number, QuestionId question, Instant at) implements AudienceEvent {
        @Override
        public String step() {
            return "show";
        }
    }

    record AnswersOpened(int turn, Instant at) implements AudienceEvent {
        @Override
        public String step() {
            return "start";
        }
    }

    record ClockStopped(Instant at) implements AudienceEvent {}

    record ClockStarted(Instant at) implements AudienceEvent {}

    /** {@code who} as {@link vn.hoithi.contest.Actor#label()} says it; {@code at} is when the finger came down. */
    record Answered(int turn, String who, String name, Answer answer, Instant at) implements AudienceEvent {}

    record AnswersLocked(int turn, Instant at) implements AudienceEvent {
        @Override
        public String step() {
            return "lock";
        }
    }

    record AnswerRevealed(int turn) implements AudienceEvent {
        @Override
        public String step() {
            return "reveal";
        }
    }

    record WordingAccepted(int turn, String wording) implements AudienceEvent {
        @Override
        public String step() {
            return "acceptWording";
        }
    }

    /** {@code drawn} are those of the winners whom a lot has placed. */
    record WinnersDrawn(int turn, List<String> winners, List<String> drawn) implements AudienceEvent {
        public WinnersDrawn {
            winners = List.copyOf(winners);
            drawn = List.copyOf(drawn);
        }

        @Override
        public String step() {
            return "drawWinners";
        }
    }

    record QuestionCancelled(int turn, String reason, Instant at) implements AudienceEvent {
        @Override
        public String step() {
            return "cancelQuestion";
        }
    }

    record QuestionReplaced(int turn, QuestionId by) implements AudienceEvent {
        @Override
        public String step() {
            return "replaceQuestion";
        }
    }
}
