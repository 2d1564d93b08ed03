package vn.hoithi.contest.round.tiebreak;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.RoundEvent;
import vn.hoithi.question.QuestionId;

/** What happened in a tie-break. Records only grow: a field that is stored is never renamed or removed. */
public sealed interface TiebreakEvent extends RoundEvent {

    /** These teams are asked; {@code tie} counts the ties of this round from 1. */
    record TeamsChosen(int tie, List<Integer> teams) implements TiebreakEvent {
        public TeamsChosen {
            teams = List.copyOf(teams);
        }

        @Override
        public String step() {
            return "choose";
        }
    }

    record Passed() implements TiebreakEvent {
        @Override
        public String step() {
            return "pass";
        }
    }

    record QuestionShown(int turn, int tie, QuestionId question, Instant at) implements TiebreakEvent {
        @Override
        public String step() {
            return "show";
        }
    }

    record BuzzerOpened(int turn, Instant at) implements TiebreakEvent {
        @Override
        public String step() {
            return "open";
        }
    }

    record ClockStopped(int turn, Instant at) implements TiebreakEvent {}

    record ClockStarted(int turn, Instant at) implements TiebreakEvent {}

    record TimeCalled(int turn, Instant at) implements TiebreakEvent {}

    /** A team has pressed before the signal: this question is lost to it. */
    record PressedEarly(int turn, int team, int seat, Instant at, Duration error) implements TiebreakEvent {
        @Override
        public String step() {
            return "early";
        }
    }

    /** A team has pressed; until {@code settlesAt} earlier presses are waited for. */
    record Buzzed(int turn, int team, int seat, Instant at, Duration error, Instant settlesAt)
            implements TiebreakEvent {}

    /** The first to press has the floor; the whole order and whom a lot has placed, for an appeal. */
    record FloorTaken(int turn, List<Integer> order, List<Integer> drawn, Instant at) implements TiebreakEvent {
        public FloorTaken {
            order = List.copyOf(order);
            drawn = List.copyOf(drawn);
        }

        @Override
        public String step() {
            return "buzz";
        }
    }

    record FloorGiven(int turn, int team, Instant at) implements TiebreakEvent {
        @Override
        public String step() {
            return "giveFloor";
        }
    }

    record Ruled(int turn, int team, boolean right) implements TiebreakEvent {
        @Override
        public String step() {
            return "rule";
        }
    }

    record QuestionSkipped(int turn) implements TiebreakEvent {
        @Override
        public String step() {
            return "skip";
        }
    }

    /** Lots have put the teams in this order; the first has won. */
    record LotsDrawn(int tie, List<Integer> order) implements TiebreakEvent {
        public LotsDrawn {
            order = List.copyOf(order);
        }

        @Override
        public String step() {
            return "drawLots";
        }
    }

    record Overruled(int turn, int team, boolean right, String reason) implements TiebreakEvent {
        @Override
        public String step() {
            return "overrule";
        }
    }

    record QuestionCancelled(int turn, String reason) implements TiebreakEvent {
        @Override
        public String step() {
            return "cancelQuestion";
        }
    }

    record QuestionReplaced(int turn, QuestionId by) implements TiebreakEvent {
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
