package vn.hoithi.contest.round.tiebreak;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.question.Question;

/**
 * A question of a tie-break, from the moment it is shown to the end.
 *
 * @param turn from 1; names it in commands
 * @param tie which tie of the round it is for, from 1
 * @param number within the tie, cancelled ones left out; from 1
 * @param clock of the time to buzz
 * @param since when it was shown; from the signal on, when that was
 * @param buzzer who has pressed; barred are those who pressed before the signal
 * @param floor who answers; 0 while nobody does
 * @param right the verdict; null before it, and where nobody answered
 */
record Asking(
        int turn,
        int tie,
        int number,
        Question question,
        Stage stage,
        Clock clock,
        Instant since,
        Buzzer buzzer,
        Buzzer.@Nullable Ranked ranked,
        int floor,
        @Nullable Boolean right,
        boolean cancelled) {

    enum Stage {
        /** Being read aloud; a press is a foul. */
        READ,
        /** The host has given the signal. */
        OPEN,
        /** A team has the floor. */
        FLOOR,
        OVER
    }

    boolean isOver() {
        return stage == Stage.OVER;
    }

    Asking at(Stage other) {
        return new Asking(turn, tie, number, question, other, clock, since, buzzer, ranked, floor, right, cancelled);
    }

    Asking timed(Clock other) {
        return new Asking(turn, tie, number, question, stage, other, since, buzzer, ranked, floor, right, cancelled);
    }

    Asking opened(Instant at) {
        return new Asking(
                turn, tie, number, question, Stage.OPEN, clock.start(at), at, buzzer, ranked, floor, right, cancelled);
    }

    Asking pressed(Buzzer other) {
        return new Asking(turn, tie, number, question, stage, clock, since, other, ranked, floor, right, cancelled);
    }

    Asking taken(Buzzer.@Nullable Ranked order, int team) {
        return new Asking(
                turn, tie, number, question, Stage.FLOOR, clock, since, buzzer, order, team, right, cancelled);
    }

    Asking ruled(@Nullable Boolean verdict) {
        return new Asking(
                turn, tie, number, question, Stage.OVER, still(), since, buzzer, ranked, floor, verdict, cancelled);
    }

    Asking cancel() {
        return new Asking(turn, tie, number, question, Stage.OVER, still(), since, buzzer, ranked, floor, right, true);
    }

    Asking asking(Question other) {
        return new Asking(turn, tie, number, other, stage, clock, since, buzzer, ranked, floor, right, cancelled);
    }

    /** The clock, not running. */
    Clock still() {
        return clock.running() ? Clock.stopped(clock.total()) : clock;
    }

    /** The last moment to press. The first press stops the clock, and the others still have as long as it had left. */
    Instant windowEnd() {
        Instant deadline = clock.deadline();
        if (deadline != null) return deadline;
        if (!buzzer.pressed()) return Instant.MAX;
        return buzzer.presses().getFirst().at().plus(clock.total()).minus(clock.spent());
    }

    /** Whether this team has lost the question by pressing too early. */
    boolean hasFouled(int team) {
        return buzzer.barred().has(team);
    }

    SeatSet fouled() {
        return buzzer.barred();
    }
}
