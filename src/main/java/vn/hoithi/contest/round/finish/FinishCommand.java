package vn.hoithi.contest.round.finish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Pressed;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.round.Ruling;
import vn.hoithi.question.QuestionId;

/** What may be asked of a finish. Without another word a command is the host's. */
public sealed interface FinishCommand extends RoundCommand {
    /** The next team comes forward: this one, or for null the one the rules say. */
    record StartTurn(@Nullable Integer team) implements FinishCommand {}

    /** By the team whose turn it is, or by the host for it: what its questions are worth, in the order asked. */
    record Choose(List<Integer> values) implements FinishCommand {
        public Choose {
            values = List.copyOf(values);
        }
    }

    /**
     * Ngôi sao hy vọng, by the team whose turn it is, or by the host for it.
     *
     * @param turn of the question it is meant for, which has not been shown yet
     */
    record PlaceStar(int turn) implements FinishCommand {}

    /** On to the team's next question: its value is shown, the star may be placed. */
    record Next() implements FinishCommand {}

    record Show() implements FinishCommand {}

    /** Đọc xong: the clock runs. */
    record ReadDone() implements FinishCommand {}

    record StopClock() implements FinishCommand {}

    record StartClock() implements FinishCommand {}

    /** A practical question: so many seconds more. */
    record AddTime(int seconds) implements FinishCommand {}

    /** By the machine: the time is over. */
    record CallTime() implements FinishCommand {}

    /** By the machine: earlier presses have had time to arrive. */
    record Settle() implements FinishCommand {}

    /** The host calls a team to steal by hand, whatever the buzzer says. */
    record GiveFloor(int team) implements FinishCommand {}

    /** Bắt đầu: the time of the team that steals runs. */
    record StartAnswer() implements FinishCommand {}

    /** By the host or the jury: the answer of the owner, or of the team that steals; silence is wrong. */
    record Rule(int turn, int team, boolean right) implements FinishCommand {}

    /** Nobody wants to steal. */
    record Skip() implements FinishCommand {}

    /** Another verdict on the owner or on the team that stole, with the reason. */
    record Overrule(int turn, int team, boolean right, String reason) implements FinishCommand, Ruling {}

    /** A bad question, the present one or an earlier one: it counts for nobody, and a star on it is free again. */
    record CancelQuestion(int turn, String reason) implements FinishCommand, Ruling {}

    /** Another question in place of the one shown, before its verdict; null takes the next reserve. */
    record ReplaceQuestion(@Nullable QuestionId by) implements FinishCommand {}

    /** By a contestant who wants to steal. */
    record Buzz(int turn, Instant pressed, @Nullable Duration error) implements FinishCommand, Pressed {
        @Override
        public Buzz at(Instant taken, Duration margin) {
            return new Buzz(turn, taken, margin);
        }
    }
}
