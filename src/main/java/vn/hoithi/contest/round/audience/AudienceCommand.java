package vn.hoithi.contest.round.audience;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Pressed;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.question.Answer;
import vn.hoithi.question.QuestionId;

/** What may be asked of questions for the audience. Without another word a command is the host's. */
public sealed interface AudienceCommand extends RoundCommand {
    record Show() implements AudienceCommand {}

    /** Bắt đầu: the clock runs, and everybody may answer. */
    record Start() implements AudienceCommand {}

    record StopClock() implements AudienceCommand {}

    record StartClock() implements AudienceCommand {}

    /** By the machine at the deadline, or early by the host. */
    record Lock() implements AudienceCommand {}

    record Reveal() implements AudienceCommand {}

    /** By the host or the jury, before winners are drawn: a wording is right, whoever wrote it. */
    record AcceptWording(int turn, String wording) implements AudienceCommand {}

    /** Draws as many winners as the rules say; again, one more, where somebody does not come for the gift. */
    record DrawWinners() implements AudienceCommand {}

    /** A bad question: nobody wins. */
    record CancelQuestion(int turn, String reason) implements AudienceCommand {}

    /** Another question in place of the one shown, before answers are opened; null takes the next reserve. */
    record ReplaceQuestion(@Nullable QuestionId by) implements AudienceCommand {}

    /**
     * By somebody in the room; changeable until the lock.
     *
     * @param name as it shall be called out, of a person without a seat; null for not said
     */
    record GiveAnswer(int turn, Answer answer, @Nullable String name, Instant pressed)
            implements AudienceCommand, Pressed {
        @Override
        public GiveAnswer at(Instant taken, Duration error) {
            return new GiveAnswer(turn, answer, name, taken);
        }
    }
}
