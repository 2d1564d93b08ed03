package vn.hoithi.contest.round.acceleration;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Pressed;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.round.Ruling;
import vn.hoithi.question.Answer;
import vn.hoithi.question.QuestionId;

/** What may be asked of an acceleration. Without another word a command is the host's. */
public sealed interface AccelerationCommand extends RoundCommand {
    record Show() implements AccelerationCommand {}

    /** Bắt đầu: the clock runs, and everybody may type. */
    record Start() implements AccelerationCommand {}

    record StopClock() implements AccelerationCommand {}

    record StartClock() implements AccelerationCommand {}

    /** By the machine at the deadline, or early by the host. */
    record Lock() implements AccelerationCommand {}

    /** The stage shows what everybody wrote, by time, without verdicts. */
    record ShowAnswers() implements AccelerationCommand {}

    /** By the host or the jury, once answers are locked. */
    record Rule(int turn, int team, boolean right) implements AccelerationCommand {}

    /** By the host or the jury: a wording is right, whoever wrote it. */
    record AcceptWording(int turn, String wording) implements AccelerationCommand {}

    /** Chốt: verdicts and points as proposed. */
    record Confirm() implements AccelerationCommand {}

    /**
     * An answer for a team whose phone failed.
     *
     * @param tookMs time that counts, up to the time of the question; null for the present moment of the clock
     */
    record EnterAnswer(
            int turn, int team, Answer answer, @Nullable Integer tookMs) implements AccelerationCommand {}

    /** By the host or the jury: another verdict for a question that was confirmed, with the reason. */
    record Overrule(int turn, int team, boolean right, String reason) implements AccelerationCommand, Ruling {}

    /** A bad question, the present one or an earlier one: it counts for nobody. */
    record CancelQuestion(int turn, String reason) implements AccelerationCommand, Ruling {}

    /** Another question in place of the one shown, before anybody answered; null takes the next reserve. */
    record ReplaceQuestion(@Nullable QuestionId by) implements AccelerationCommand {}

    /** By a contestant; the last one before time counts, with its own time. */
    record GiveAnswer(int turn, Answer answer, Instant pressed) implements AccelerationCommand, Pressed {
        @Override
        public GiveAnswer at(Instant taken, Duration error) {
            return new GiveAnswer(turn, answer, taken);
        }
    }
}
