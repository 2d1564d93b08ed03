package vn.hoithi.contest.round.acceleration;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.question.Form;
import vn.hoithi.question.Likeness;
import vn.hoithi.question.Marking;
import vn.hoithi.question.Question;

/**
 * A question, what the teams have answered, and what is right.
 *
 * @param turn the showing of it
 * @param number from 1, as it is called
 * @param given the answer that counts, by team
 * @param rulings verdicts of people; they go before what the machine says
 * @param marking how answers are marked, with the wordings accepted for everyone
 */
record Asked(
        int turn,
        int number,
        Question question,
        SeatMap<Given> given,
        SeatMap<Boolean> rulings,
        Marking marking,
        boolean cancelled) {

    static Asked shown(int turn, int number, Question question) {
        return new Asked(turn, number, question, SeatMap.empty(), SeatMap.empty(), Marking.of(question.form()), false);
    }

    String label() {
        return String.valueOf(number);
    }

    Likeness proposed(int team) {
        Given answer = given.get(team);
        return answer == null ? Likeness.DIFFERENT : marking.mark(answer.answer());
    }

    /**
     * Whether the answer of a team counts; null while somebody has to decide. Where the closest number wins, every number
     * counts: how close it is makes the rank.
     */
    @Nullable
    Boolean verdict(int team) {
        Given answer = given.get(team);
        if (answer == null) return false;
        Boolean ruling = rulings.get(team);
        if (ruling != null) return ruling;
        if (question.rewardsTheClosest())
            return marking.distance(answer.answer()).isPresent();
        return switch (proposed(team)) {
            case SAME -> true;
            case NEAR -> null;
            case DIFFERENT -> false;
        };
    }

    /** How far off a number is, beyond what is right anyway; nothing for all other forms. */
    BigDecimal distance(int team) {
        Given answer = given.get(team);
        if (answer == null || !question.rewardsTheClosest()) return BigDecimal.ZERO;
        Optional<BigDecimal> distance = marking.distance(answer.answer());
        if (distance.isEmpty() || !(question.form() instanceof Form.Numeric number)) return BigDecimal.ZERO;
        return distance.get().compareTo(number.tolerance()) <= 0 ? BigDecimal.ZERO : distance.get();
    }

    SeatSet answered() {
        return SeatSet.copyOf(given.toMap().keySet());
    }

    SeatSet undecided() {
        return answered().where(team -> verdict(team) == null);
    }

    /** With another answer of a team; a verdict on the one before has nothing to say of it. */
    Asked given(int team, Given answer) {
        return with(given.with(team, answer), rulings.without(team), marking, cancelled);
    }

    Asked giving(SeatMap<Given> others) {
        return with(others, rulings, marking, cancelled);
    }

    Asked ruled(int team, boolean right) {
        return with(given, rulings.with(team, right), marking, cancelled);
    }

    Asked accepting(String wording) {
        return with(given, rulings, marking.accepting(wording), cancelled);
    }

    Asked cancel() {
        return with(given, rulings, marking, true);
    }

    private Asked with(SeatMap<Given> given, SeatMap<Boolean> rulings, Marking marking, boolean cancelled) {
        return new Asked(turn, number, question, given, rulings, marking, cancelled);
    }
}
