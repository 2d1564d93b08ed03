package vn.hoithi.contest.round.obstacle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.RoundEvent;
import vn.hoithi.question.Answer;
import vn.hoithi.question.QuestionId;

/** What happened in an obstacle round. Records only grow: a field that is stored is never renamed or removed. */
public sealed interface ObstacleEvent extends RoundEvent {

    /**
     * A row, or the centre, is on the stage.
     *
     * @param place 1 to 4, or 5 for the centre
     * @param team who picked; 0 for the centre
     */
    record QuestionShown(int turn, int place, int team, QuestionId question, Instant at) implements ObstacleEvent {
        @Override
        public String step() {
            return place == Place.CENTRE ? "showCentre" : "pickRow";
        }
    }

    record HintShown(Instant at) implements ObstacleEvent {
        @Override
        public String step() {
            return "showHint";
        }
    }

    record ReadingDone(Instant at) implements ObstacleEvent {
        @Override
        public String step() {
            return "readDone";
        }
    }

    record ClockStopped(Instant at) implements ObstacleEvent {}

    record ClockStarted(Instant at) implements ObstacleEvent {}

    record Answered(int turn, int team, int seat, Answer answer, Instant pressed) implements ObstacleEvent {}

    /** Pressed after time: shown to the host, never counted. */
    record LateAnswerKept(int turn, int team, int seat, Answer answer, Instant pressed) implements ObstacleEvent {}

    /** By hand, for a team whose phone failed. */
    record AnswerEntered(int turn, int team, Answer answer, Instant at) implements ObstacleEvent {}

    record TimeCalled(Instant at) implements ObstacleEvent {}

    record AnswersShown(int turn) implements ObstacleEvent {
        @Override
        public String step() {
            return "showAnswers";
        }
    }

    /** A team has pressed; until {@code settlesAt} earlier presses are waited for. */
    record Buzzed(int team, int seat, Instant at, Duration error, Instant settlesAt) implements ObstacleEvent {}

    /**
     * The first to press has the floor; the whole order and whom a lot has placed, for an appeal.
     *
     * @param draw the random number the lots come from, also for those who press later
     */
    record FloorTaken(int turn, List<Integer> order, List<Integer> drawn, long draw, Instant at)
            implements ObstacleEvent {
        public FloorTaken {
            order = List.copyOf(order);
            drawn = List.copyOf(drawn);
        }

        @Override
        public String step() {
            return "buzz";
        }
    }

    record FloorGiven(int turn, int team, long draw, Instant at) implements ObstacleEvent {
        @Override
        public String step() {
            return "giveFloor";
        }
    }

    record BuzzDropped(int team, Instant at) implements ObstacleEvent {
        @Override
        public String step() {
            return "dropBuzz";
        }
    }

    /** A verdict on the keyword or on a typed answer; {@code turn} says which. */
    record Ruled(int turn, int team, boolean right, Instant at) implements ObstacleEvent {
        @Override
        public String step() {
            return "rule";
        }
    }

    record WordingAccepted(int turn, String wording) implements ObstacleEvent {
        @Override
        public String step() {
            return "acceptWording";
        }
    }

    /** The row is closed; {@code right}, who gets points, is said for readers of the journal: the fold finds it again. */
    record RowConfirmed(int turn, List<Integer> right) implements ObstacleEvent {
        public RowConfirmed {
            right = List.copyOf(right);
        }

        @Override
        public String step() {
            return "confirm";
        }
    }

    record AudienceNoted(boolean right) implements ObstacleEvent {
        @Override
        public String step() {
            return "noteAudience";
        }
    }

    record KeywordRevealed() implements ObstacleEvent {
        @Override
        public String step() {
            return "reveal";
        }
    }

    record Overruled(int turn, int team, boolean right, String reason, Instant at) implements ObstacleEvent {
        @Override
        public String step() {
            return "overrule";
        }
    }

    record QuestionCancelled(int turn, String reason, Instant at) implements ObstacleEvent {
        @Override
        public String step() {
            return "cancelQuestion";
        }
    }

    record QuestionReplaced(int turn, QuestionId by) implements ObstacleEvent {
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
