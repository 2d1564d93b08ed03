package vn.hoithi.contest.round.obstacle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Form;
import vn.hoithi.question.Letters;
import vn.hoithi.question.Likeness;
import vn.hoithi.question.Marking;
import vn.hoithi.question.Question;

/**
 * A row, or the centre, with all that is known of it.
 *
 * @param picker whose turn it is; 0 at the centre
 * @param given the answer that counts, by team; also of teams that have gone out since, whose answer is struck
 * @param late answers pressed after time: shown to the host, never counted
 * @param rulings verdicts by a person; they go before what the machine says
 * @param marking how answers are marked, with the wordings accepted for everyone
 * @param shown whether the stage shows what was typed
 */
record Asking(
        int turn,
        int place,
        int picker,
        Question question,
        Stage stage,
        Clock clock,
        Instant shownAt,
        SeatMap<Given> given,
        SeatMap<Given> late,
        SeatMap<Boolean> rulings,
        Marking marking,
        boolean shown)
        implements Phase {

    /** The steps of a row, in order. */
    enum Stage {
        /** Read aloud; no clock. */
        READ,
        RUNNING,
        /** Nobody types any more; verdicts are awaited. */
        LOCKED,
        OVER
    }

    static Asking of(int turn, int place, int picker, Question question, Clock clock, Instant at) {
        return new Asking(
                turn,
                place,
                picker,
                question,
                Stage.READ,
                clock,
                at,
                SeatMap.empty(),
                SeatMap.empty(),
                SeatMap.empty(),
                Marking.of(question.form()),
                false);
    }

    /** What the machine says of the answer of this team. */
    Likeness proposed(int team) {
        Given answer = given.get(team);
        return answer == null ? Likeness.DIFFERENT : marking.mark(answer.answer());
    }

    /** The verdict as things stand; null while a person has to say. */
    @Nullable
    Boolean verdict(int team) {
        Boolean ruling = rulings.get(team);
        if (ruling != null) return ruling;
        return switch (proposed(team)) {
            case SAME -> (Boolean) true;
            case NEAR -> null;
            case DIFFERENT -> (Boolean) false;
        };
    }

    /** Whether answers are taken, if pressed in time. */
    boolean open() {
        return stage == Stage.RUNNING;
    }

    /** How many options there are to pick one from; 0 where the answer is a text. */
    private int options() {
        return switch (question.form()) {
            case Form.Choice choice -> choice.options().size();
            case Form.TrueFalse statement -> 2;
            default -> 0;
        };
    }

    /** An answer as it is kept; null where it is not of the kind this question asks for. */
    @Nullable
    Answer kept(Answer answer) {
        return switch (answer) {
            case Answer.Picked picked -> picked.option() >= 0 && picked.option() < options() ? picked : null;
            case Answer.Typed typed -> {
                String text = typed.text().strip();
                if (options() > 0 || text.isEmpty() || text.length() > Answer.LONGEST) yield null;
                yield Letters.kept(question.form(), text).map(Answer.Typed::new).orElse(null);
            }
        };
    }

    Asking at(Stage other) {
        return with(question, other, clock, given, late, rulings, marking, shown);
    }

    Asking timed(Clock other) {
        return with(question, stage, other, given, late, rulings, marking, shown);
    }

    /** The answer of a team; a verdict on an earlier one falls away. */
    Asking given(int team, Given answer) {
        return with(question, stage, clock, given.with(team, answer), late, rulings.without(team), marking, shown);
    }

    Asking late(int team, Given answer) {
        return with(question, stage, clock, given, late.with(team, answer), rulings, marking, shown);
    }

    /** With answers that were given since. */
    Asking keeping(SeatMap<Given> answers, SeatMap<Given> lateOnes) {
        return with(question, stage, clock, answers, lateOnes, rulings, marking, shown);
    }

    Asking ruled(int team, boolean right) {
        return with(question, stage, clock, given, late, rulings.with(team, right), marking, shown);
    }

    Asking accepting(String wording) {
        return with(question, stage, clock, given, late, rulings, marking.accepting(wording), shown);
    }

    Asking showing() {
        return with(question, stage, clock, given, late, rulings, marking, true);
    }

    /** Another question in its place, to be read anew. */
    Asking asking(Question other) {
        return of(turn, place, picker, other, Clock.stopped(clock.total()), shownAt);
    }

    private Asking with(
            Question question,
            Stage stage,
            Clock clock,
            SeatMap<Given> given,
            SeatMap<Given> late,
            SeatMap<Boolean> rulings,
            Marking marking,
            boolean shown) {
        return new Asking(turn, place, picker, question, stage, clock, shownAt, given, late, rulings, marking, shown);
    }
}
