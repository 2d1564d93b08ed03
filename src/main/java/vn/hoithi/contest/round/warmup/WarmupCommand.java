package vn.hoithi.contest.round.warmup;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Pressed;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.round.Ruling;
import vn.hoithi.question.QuestionId;

/** What may be asked of a warm-up. Without another word a command is the host's. */
public sealed interface WarmupCommand extends RoundCommand {
    /** The next question; where one clock runs for a turn, it runs on. */
    record Show() implements WarmupCommand {}

    /** Đọc xong: the clock runs. */
    record ReadDone() implements WarmupCommand {}

    record StopClock() implements WarmupCommand {}

    record StartClock() implements WarmupCommand {}

    /** By the machine: the time is over. */
    record CallTime() implements WarmupCommand {}

    /** By the machine: earlier presses have had time to arrive. */
    record Settle() implements WarmupCommand {}

    /** The host calls a team by hand, whatever the buzzer says. */
    record GiveFloor(int team) implements WarmupCommand {}

    /** By the host or the jury: the answer of the team whose turn it is, or that holds the floor. */
    record Rule(int turn, boolean right) implements WarmupCommand {}

    /** Nobody answers; the question is over. */
    record Skip() implements WarmupCommand {}

    /** Another verdict for a question that was ruled, with the reason. */
    record Overrule(int turn, int team, boolean right, String reason) implements WarmupCommand, Ruling {}

    /** A bad question, the present one or an earlier one: it counts for nobody. */
    record CancelQuestion(int turn, String reason) implements WarmupCommand, Ruling {}

    /** Another question in place of the one shown, before anybody answered; null takes the next reserve. */
    record ReplaceQuestion(@Nullable QuestionId by) implements WarmupCommand {}

    /** By a contestant. */
    record Buzz(int turn, Instant pressed, @Nullable Duration error) implements WarmupCommand, Pressed {
        @Override
        public Buzz at(Instant taken, Duration margin) {
            return new Buzz(turn, taken, margin);
        }
    }
}
