package vn.hoithi.contest.round.judged;

import java.time.Instant;
import java.util.List;
import vn.hoithi.contest.round.RoundEvent;

/** What happened in a round marked by jurors. Records only grow: a field that is stored is never renamed or removed. */
public sealed interface JudgedEvent extends RoundEvent {

    record TurnBegun(int team, String piece, Instant at) implements JudgedEvent {
        @Override
        public String step() {
            return "begin";
        }
    }

    record ClockStarted(Instant at) implements JudgedEvent {}

    record ClockStopped(Instant at) implements JudgedEvent {}

    record TurnEnded(int team, Instant at) implements JudgedEvent {
        @Override
        public String step() {
            return "endTurn";
        }
    }

    record TeamWithdrawn(int team, Instant at) implements JudgedEvent {
        @Override
        public String step() {
            return "withdraw";
        }
    }

    /** {@code name} is the juror's. */
    record Marked(int team, int juror, String name, int criterion, double points) implements JudgedEvent {}

    record Sealed(int team, int juror, String name) implements JudgedEvent {}

    /** {@code without} are the sheets that were not waited for. */
    record Published(List<Integer> teams, List<JudgedCommand.Unsealed> without) implements JudgedEvent {
        public Published {
            teams = List.copyOf(teams);
            without = List.copyOf(without);
        }

        @Override
        public String step() {
            return "publish";
        }
    }

    record Overruled(int team, int juror, int criterion, double points, String reason) implements JudgedEvent {
        @Override
        public String step() {
            return "overrule";
        }
    }
}
