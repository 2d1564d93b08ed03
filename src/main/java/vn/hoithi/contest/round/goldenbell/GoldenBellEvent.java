package vn.hoithi.contest.round.goldenbell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.RoundEvent;
import vn.hoithi.question.Answer;
import vn.hoithi.question.QuestionId;

/** What happened in a golden bell. Records only grow: a field that is stored is never renamed or removed. */
public sealed interface GoldenBellEvent extends RoundEvent {

    record QuestionShown(int turn, int number, String label, QuestionId question, List<Integer> onPaper)
            implements GoldenBellEvent {
        public QuestionShown {
            onPaper = List.copyOf(onPaper);
        }

        @Override
        public String step() {
            return "show";
        }
    }

    record AnswersOpened(Instant at) implements GoldenBellEvent {
        @Override
        public String step() {
            return "open";
        }
    }

    record ClockStopped(Instant at) implements GoldenBellEvent {}

    record ClockStarted(Instant at) implements GoldenBellEvent {}

    record TimeAdded(int seconds) implements GoldenBellEvent {}

    record Answered(int seat, Answer answer, Instant pressed) implements GoldenBellEvent {}

    /** Somebody who is out plays along: for his own eyes, never counted. */
    record AnsweredAlong(int seat, Answer answer, Instant pressed) implements GoldenBellEvent {}

    /** Somebody in the room without a seat has voted for the lifebuoy. */
    record SpectatorVoted(String spectator, int option) implements GoldenBellEvent {}

    /** Evidence only: it came after time and counts for nothing. */
    record LateAnswerKept(int seat, Answer answer, Instant pressed) implements GoldenBellEvent {}

    /** Time is up; {@code away} are phones gone without an answer, and since when. */
    record AnswersLocked(Instant at, Map<Integer, Instant> away) implements GoldenBellEvent {
        public AnswersLocked {
            away = Map.copyOf(away);
        }

        @Override
        public String step() {
            return "lock";
        }
    }

    record AnswerRevealed() implements GoldenBellEvent {
        @Override
        public String step() {
            return "reveal";
        }
    }

    record Ruled(List<Integer> seats, Mark mark) implements GoldenBellEvent {
        public Ruled {
            seats = List.copyOf(seats);
        }
    }

    record WordingAccepted(String wording) implements GoldenBellEvent {}

    record BoardsMarked(List<Integer> seats, List<Integer> wrong) implements GoldenBellEvent {
        public BoardsMarked {
            seats = List.copyOf(seats);
            wrong = List.copyOf(wrong);
        }
    }

    record AnswerEntered(int seat, Answer answer, Instant at) implements GoldenBellEvent {}

    /** The question is closed; {@code out}, who leaves by it, is said for readers of the journal: the fold finds it again. */
    record QuestionConfirmed(int turn, List<Integer> out) implements GoldenBellEvent {
        public QuestionConfirmed {
            out = List.copyOf(out);
        }

        @Override
        public String step() {
            return "confirm";
        }
    }

    record RescueOffered() implements GoldenBellEvent {
        @Override
        public String step() {
            return "offerRescue";
        }
    }

    record RescueProposed(int points, List<Integer> seats) implements GoldenBellEvent {
        public RescueProposed {
            seats = List.copyOf(seats);
        }

        @Override
        public String step() {
            return "proposeRescue";
        }
    }

    record Rescued(List<Integer> seats) implements GoldenBellEvent {
        public Rescued {
            seats = List.copyOf(seats);
        }

        @Override
        public String step() {
            return "rescue";
        }
    }

    record RescueSkipped() implements GoldenBellEvent {
        @Override
        public String step() {
            return "skipRescue";
        }
    }

    record LifebuoyCalled(Instant at) implements GoldenBellEvent {
        @Override
        public String step() {
            return "callLifebuoy";
        }
    }

    record Voted(int seat, int option) implements GoldenBellEvent {}

    record LifebuoyClosed(Instant at) implements GoldenBellEvent {
        @Override
        public String step() {
            return "closeLifebuoy";
        }
    }

    record TopicChosen(QuestionId question, boolean drawn) implements GoldenBellEvent {
        @Override
        public String step() {
            return "chooseTopic";
        }
    }

    record FallenRestored(List<Integer> seats) implements GoldenBellEvent {
        public FallenRestored {
            seats = List.copyOf(seats);
        }

        @Override
        public String step() {
            return "restore";
        }
    }

    record ReserveCalled() implements GoldenBellEvent {
        @Override
        public String step() {
            return "askReserve";
        }
    }

    record RoundEnded(Ending ending, List<Integer> winners) implements GoldenBellEvent {
        public RoundEnded {
            winners = List.copyOf(winners);
        }

        @Override
        public String step() {
            return "end";
        }
    }

    record Overruled(int turn, int seat, Mark mark, String reason) implements GoldenBellEvent {
        @Override
        public String step() {
            return "overrule";
        }
    }

    record QuestionCancelled(int turn, String reason) implements GoldenBellEvent {
        @Override
        public String step() {
            return "cancelQuestion";
        }
    }

    record QuestionReplaced(QuestionId by) implements GoldenBellEvent {
        @Override
        public String step() {
            return "replaceQuestion";
        }
    }

    record BroughtBack(int seat, String reason) implements GoldenBellEvent {
        @Override
        public String step() {
            return "bringBack";
        }
    }

    record SentOff(int seat, String reason) implements GoldenBellEvent {
        @Override
        public String step() {
            return "sendOff";
        }
    }

    @Override
    default @Nullable String step() {
        return null;
    }
}
