package vn.hoithi.contest.round.obstacle;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Pressed;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.round.Ruling;
import vn.hoithi.question.Answer;
import vn.hoithi.question.QuestionId;

/** What may be asked of an obstacle round. Without another word a command is the host's. */
public sealed interface ObstacleCommand extends RoundCommand {
    /**
     * Mở hàng, by the host or the team whose turn it is.
     *
     * @param row from 1
     */
    record PickRow(int row) implements ObstacleCommand {}

    /** The question in the middle, once all rows were asked. */
    record ShowCentre() implements ObstacleCommand {}

    /** The last hint, after the centre. */
    record ShowHint() implements ObstacleCommand {}

    /** Đọc xong: the clock of the row, the centre or the hint runs. */
    record ReadDone() implements ObstacleCommand {}

    record StopClock() implements ObstacleCommand {}

    record StartClock() implements ObstacleCommand {}

    /** Chốt, or by the machine when the time is over: no answer is taken any more. */
    record CallTime() implements ObstacleCommand {}

    /** What the teams have typed goes on the stage, not yet what is right. */
    record ShowAnswers() implements ObstacleCommand {}

    /** For a team whose phone failed. */
    record EnterAnswer(int turn, int team, Answer answer) implements ObstacleCommand {}

    /** By the host or the jury: the keyword of the team that has the floor, or a typed answer; each has a turn of its own. */
    record Rule(int turn, int team, boolean right) implements ObstacleCommand {}

    /** By the host or the jury: this wording is right for everyone. */
    record AcceptWording(int turn, String wording) implements ObstacleCommand {}

    /** Closes the row or the centre: points, and its piece of the picture opens where anybody was right. */
    record Confirm(int turn) implements ObstacleCommand {}

    /** By the machine: earlier presses have had time to arrive. */
    record Settle() implements ObstacleCommand {}

    /** Giành quyền: the host calls a team by hand to say the keyword, whatever the buzzer says. */
    record GiveFloor(int team) implements ObstacleCommand {}

    /** Bấm nhầm: the press of this team does not count, and it stays in. */
    record DropBuzz(int team) implements ObstacleCommand {}

    /** Nobody has found the keyword; somebody in the audience was asked and gets a gift, or does not. */
    record NoteAudience(boolean right) implements ObstacleCommand {}

    /** The keyword nobody has found is shown. */
    record Reveal() implements ObstacleCommand {}

    /** Another verdict for something that was ruled, with the reason. */
    record Overrule(int turn, int team, boolean right, String reason) implements ObstacleCommand, Ruling {}

    /** A bad question, the present one or an earlier one: it brings nobody points. */
    record CancelQuestion(int turn, String reason) implements ObstacleCommand, Ruling {}

    /** Another question in place of the one shown, before anybody answered; null takes the next reserve. */
    record ReplaceQuestion(@Nullable QuestionId by) implements ObstacleCommand {}

    /** By a contestant: wants to say the keyword. */
    record Buzz(Instant pressed, @Nullable Duration error) implements ObstacleCommand, Pressed {
        @Override
        public Buzz at(Instant taken, Duration margin) {
            return new Buzz(taken, margin);
        }
    }

    /** By a contestant; the last one before the time is over counts. */
    record GiveAnswer(int turn, Answer answer, Instant pressed) implements ObstacleCommand, Pressed {
        @Override
        public GiveAnswer at(Instant taken, Duration error) {
            return new GiveAnswer(turn, answer, taken);
        }
    }
}
