package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Pressed;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.round.Ruling;
import vn.hoithi.question.Answer;
import vn.hoithi.question.QuestionId;

/** What may be asked of a golden bell. Without another word a command is the host's. */
public sealed interface GoldenBellCommand extends RoundCommand {
    record Show() implements GoldenBellCommand {}

    record Open() implements GoldenBellCommand {}

    record StopClock() implements GoldenBellCommand {}

    record StartClock() implements GoldenBellCommand {}

    /** More time: 1–600 seconds. */
    record AddTime(int seconds) implements GoldenBellCommand {}

    /** By the machine at the deadline, or early by the host. */
    record Lock() implements GoldenBellCommand {}

    record Reveal() implements GoldenBellCommand {}

    /** Gives these seats a mark, before the question is confirmed. */
    record Rule(List<Integer> seats, Mark mark) implements GoldenBellCommand {
        public Rule {
            seats = List.copyOf(seats);
        }
    }

    /** Accepts a wording for everyone who wrote it. */
    record AcceptWording(String wording) implements GoldenBellCommand {}

    /**
     * By a referee or the host: the boards of these seats were looked at, and which of them are wrong.
     *
     * @param turn the showing of the question they were looked at for: marks that come late never reach the next one;
     *     null for whatever is asked now
     */
    record MarkBoards(
            List<Integer> seats,
            List<Integer> wrong,
            @Nullable Integer turn) implements GoldenBellCommand {
        public MarkBoards(List<Integer> seats, List<Integer> wrong) {
            this(seats, wrong, null);
        }

        public MarkBoards {
            seats = List.copyOf(seats);
            wrong = List.copyOf(wrong);
        }
    }

    /** Enters an answer for someone whose phone failed. */
    record EnterAnswer(int seat, Answer answer) implements GoldenBellCommand {}

    /** Closes the question: eliminations, points, all in one reversible event. */
    record Confirm() implements GoldenBellCommand {}

    record OfferRescue() implements GoldenBellCommand {}

    /** Points of the helpers' game, 0–1000; at 0 nobody is proposed. A null order is the one of the rules. */
    record ProposeRescue(int points, RescueRules.@Nullable RescueOrder order) implements GoldenBellCommand {}

    record Rescue(List<Integer> seats) implements GoldenBellCommand {
        public Rescue {
            seats = List.copyOf(seats);
        }
    }

    record SkipRescue() implements GoldenBellCommand {}

    record CallLifebuoy() implements GoldenBellCommand {}

    /** By a contestant who is out. */
    record Vote(int turn, int option) implements GoldenBellCommand {}

    record CloseLifebuoy() implements GoldenBellCommand {}

    /** By the host, or by the sole survivor. */
    record ChooseTopic(int topic) implements GoldenBellCommand {}

    record DrawTopic() implements GoldenBellCommand {}

    /** Everybody wrong at once: back to the floor, and a reserve question. */
    record Restore() implements GoldenBellCommand {}

    /** Several left after the last question: one more. */
    record AskReserve() implements GoldenBellCommand {}

    /** Several left: the fastest right answer to the last question wins. */
    record NameFastest() implements GoldenBellCommand {}

    /** Ends the round: with these winners, or with nobody. */
    record End(List<Integer> winners) implements GoldenBellCommand {
        public End {
            winners = List.copyOf(winners);
        }
    }

    /** Another mark for an answer of a confirmed question, with the reason. */
    record Overrule(int turn, int seat, Mark mark, String reason) implements GoldenBellCommand, Ruling {}

    /** A bad question, the present one or an earlier one. */
    record CancelQuestion(int turn, String reason) implements GoldenBellCommand, Ruling {}

    /** Another question in place of the next, or of the one shown whose clock has not started; null takes the next reserve. */
    record ReplaceQuestion(@Nullable QuestionId by) implements GoldenBellCommand {}

    record BringBack(int seat, String reason) implements GoldenBellCommand {}

    record SendOff(int seat, String reason) implements GoldenBellCommand {}

    /** By a contestant; {@code pressed} is when the finger came down, as the fair clock has corrected it. */
    record GiveAnswer(int turn, Answer answer, Instant pressed) implements GoldenBellCommand, Pressed {
        @Override
        public GiveAnswer at(Instant taken, Duration error) {
            return new GiveAnswer(turn, answer, taken);
        }
    }
}
