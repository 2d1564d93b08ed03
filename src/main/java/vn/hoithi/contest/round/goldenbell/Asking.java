package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Marking;
import vn.hoithi.question.Question;

/**
 * The question that is being asked, with all that is known of it.
 *
 * @param asked who stood on the floor when it was shown
 * @param paper those of them who answer on paper boards
 * @param given the answer that counts, by seat
 * @param late answers pressed after time: shown to the host, never counted
 * @param along answers of people who are out and play along: shown to themselves, never counted
 * @param boards what a referee saw: true for right, by seat
 * @param away phones that were gone at the lock and had given no answer, and since when
 * @param rulings marks given by a person; they go before everything else
 * @param marking how answers are marked, with the wordings accepted for everyone
 * @param lifebuoy null while it was not called at this question
 */
record Asking(
        int turn,
        int number,
        String label,
        Question question,
        SeatSet asked,
        SeatSet paper,
        Stage stage,
        Clock clock,
        SeatMap<Given> given,
        SeatMap<Given> late,
        SeatMap<Given> along,
        SeatMap<Boolean> boards,
        SeatMap<Instant> away,
        SeatMap<Mark> rulings,
        Marking marking,
        @Nullable Lifebuoy lifebuoy)
        implements Phase {

    /** The steps of one question, in order. */
    enum Stage {
        /** Read aloud; no clock. */
        SHOWN,
        OPEN,
        LOCKED,
        REVEALED
    }

    static Asking shown(
            int turn, int number, String label, Question question, SeatSet asked, SeatSet paper, Duration time) {
        return new Asking(
                turn,
                number,
                label,
                question,
                asked,
                paper,
                Stage.SHOWN,
                Clock.stopped(time),
                SeatMap.empty(),
                SeatMap.empty(),
                SeatMap.empty(),
                SeatMap.empty(),
                SeatMap.empty(),
                SeatMap.empty(),
                Marking.of(question.form()),
                null);
    }

    static SeatSet onPaper(SeatSet asked, Cast cast) {
        return asked.where(seat -> {
            Contestant contestant = cast.at(seat);
            return contestant != null && contestant.means() == Means.BOARD;
        });
    }

    /** What would become of this seat if the question were confirmed now. */
    Mark mark(int seat) {
        Mark ruling = rulings.get(seat);
        if (ruling != null) return ruling;
        Given answer = given.get(seat);
        if (answer != null) return markOf(answer.answer());
        if (paper.has(seat)) {
            Boolean board = boards.get(seat);
            return board == null ? Mark.UNMARKED : board ? Mark.RIGHT : Mark.WRONG;
        }
        return away.has(seat) ? Mark.DROPPED : Mark.NO_ANSWER;
    }

    private Mark markOf(Answer answer) {
        return switch (marking.mark(answer)) {
            case SAME -> Mark.RIGHT;
            case NEAR -> Mark.NEAR;
            case DIFFERENT -> Mark.WRONG;
        };
    }

    SeatMap<Outcome> outcomes() {
        SeatMap<Outcome> outcomes = SeatMap.empty();
        for (int seat : asked.toList()) {
            Given answer = given.get(seat);
            outcomes = outcomes.with(seat, new Outcome(mark(seat), answer == null ? clock.total() : answer.took()));
        }
        return outcomes;
    }

    /** Seats a person still has to decide on. */
    SeatSet undecided() {
        return asked.where(seat -> mark(seat).undecided());
    }

    int options() {
        return question.form().picks();
    }

    /** An answer as it is kept; null where it is not of the kind this question asks for. */
    @Nullable
    Answer kept(Answer answer) {
        return answer.keptFor(question.form()).orElse(null);
    }

    Chapter.Asked confirmed() {
        return new Chapter.Asked(turn, number, label, question, asked, outcomes(), given, false);
    }

    Asking at(Stage other) {
        return with(other, clock, given, late, lifebuoy);
    }

    Asking timed(Clock other) {
        return with(stage, other, given, late, lifebuoy);
    }

    Asking given(int seat, Given answer) {
        return with(stage, clock, given.with(seat, answer), late, lifebuoy);
    }

    Asking late(int seat, Given answer) {
        return with(stage, clock, given, late.with(seat, answer), lifebuoy);
    }

    Asking along(int seat, Given answer) {
        return new Asking(
                turn,
                number,
                label,
                question,
                asked,
                paper,
                stage,
                clock,
                given,
                late,
                along.with(seat, answer),
                boards,
                away,
                rulings,
                marking,
                lifebuoy);
    }

    /** How an answer given along would have been marked; null where none was given. */
    @Nullable
    Mark markAlong(int seat) {
        Given answer = along.get(seat);
        return answer == null ? null : markOf(answer.answer());
    }

    Asking asking(@Nullable Lifebuoy other) {
        return with(stage, clock, given, late, other);
    }

    private Asking with(
            Stage stage, Clock clock, SeatMap<Given> given, SeatMap<Given> late, @Nullable Lifebuoy lifebuoy) {
        return new Asking(
                turn, number, label, question, asked, paper, stage, clock, given, late, along, boards, away, rulings,
                marking, lifebuoy);
    }

    Asking locked(Instant at, SeatMap<Instant> gone) {
        return judged(boards, gone, rulings, marking).timed(clock.stop(at)).at(Stage.LOCKED);
    }

    Asking marked(int seat, boolean right) {
        return judged(boards.with(seat, right), away, rulings, marking);
    }

    Asking ruled(int seat, Mark mark) {
        return judged(boards, away, rulings.with(seat, mark), marking);
    }

    Asking accepting(String wording) {
        return judged(boards, away, rulings, marking.accepting(wording));
    }

    /** The same step with everything that has been learnt since: nothing acknowledged is lost by an undo. */
    Asking withFactsOf(Asking later) {
        return new Asking(
                turn,
                number,
                label,
                question,
                asked,
                paper,
                stage,
                later.clock,
                later.given,
                later.late,
                later.along,
                later.boards,
                stage == Stage.OPEN ? SeatMap.empty() : later.away,
                later.rulings,
                later.marking,
                later.lifebuoy);
    }

    private Asking judged(SeatMap<Boolean> boards, SeatMap<Instant> away, SeatMap<Mark> rulings, Marking marking) {
        return new Asking(
                turn, number, label, question, asked, paper, stage, clock, given, late, along, boards, away, rulings,
                marking, lifebuoy);
    }
}
