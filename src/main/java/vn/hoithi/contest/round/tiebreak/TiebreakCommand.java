package vn.hoithi.contest.round.tiebreak;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Pressed;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.round.Ruling;
import vn.hoithi.question.QuestionId;

/** What may be asked of a tie-break. Without another word a command is the host's. */
public sealed interface TiebreakCommand extends RoundCommand {
    /** These teams with as many points are asked; null for the best of those that are tied. */
    record Choose(@Nullable List<Integer> teams) implements TiebreakCommand {
        public Choose {
            teams = teams == null ? null : List.copyOf(teams);
        }
    }

    /** No tie is to be broken: the contest goes on. */
    record Pass() implements TiebreakCommand {}

    record Show() implements TiebreakCommand {}

    /** Bắt đầu: the signal; the buzzer is open and the clock runs. */
    record Open() implements TiebreakCommand {}

    record StopClock() implements TiebreakCommand {}

    record StartClock() implements TiebreakCommand {}

    /** By the machine: the time is over. */
    record CallTime() implements TiebreakCommand {}

    /** By the machine: earlier presses have had time to arrive. */
    record Settle() implements TiebreakCommand {}

    /** The host calls a team by hand, whatever the buzzer says. */
    record GiveFloor(int team) implements TiebreakCommand {}

    /** By the host or the jury: the answer of the team that holds the floor. */
    record Rule(int turn, int team, boolean right) implements TiebreakCommand {}

    /** Nobody answers; on to the next question. */
    record Skip() implements TiebreakCommand {}

    /** Bốc thăm: no question is left, a recorded lot decides. */
    record DrawLots() implements TiebreakCommand {}

    /** Another verdict for a question that was ruled, with the reason. */
    record Overrule(int turn, int team, boolean right, String reason) implements TiebreakCommand, Ruling {}

    /** A bad question, the present one or an earlier one: it decides nothing, and another may be asked in its place. */
    record CancelQuestion(int turn, String reason) implements TiebreakCommand, Ruling {}

    /** Another question in place of the one shown, before the signal; null takes the next reserve. */
    record ReplaceQuestion(@Nullable QuestionId by) implements TiebreakCommand {}

    /** By a contestant; before the signal it is a foul. */
    record Buzz(int turn, Instant pressed, @Nullable Duration error) implements TiebreakCommand, Pressed {
        @Override
        public Buzz at(Instant taken, Duration margin) {
            return new Buzz(turn, taken, margin);
        }
    }
}
