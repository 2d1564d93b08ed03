package vn.hoithi.contest.round.goldenbell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/**
 * The questions a round may draw on.
 *
 * @param main by number: the first is question 1
 * @param reserve not used yet, in the order they will be
 * @param bell up to three questions of different topics for the last one; may be empty
 * @param chosen stands in for the next question: a reserve one, a topic; null for the one of its number
 */
record QuestionPool(
        List<Question> main,
        List<Question> reserve,
        List<Question> bell,
        @Nullable Question chosen) {
    QuestionPool {
        main = List.copyOf(main);
        reserve = List.copyOf(reserve);
        bell = List.copyOf(bell);
    }

    /** The question that would be shown under this number; null when there is none left. */
    @Nullable
    Question next(int number) {
        if (chosen != null) return chosen;
        if (number <= main.size()) return main.get(number - 1);
        return reserve.isEmpty() ? null : reserve.getFirst();
    }

    /** After a question was shown. */
    QuestionPool used(Question question) {
        return new QuestionPool(main, dropped(question), bell, null);
    }

    /** The next question will be this one. */
    QuestionPool choosing(Question question) {
        return new QuestionPool(main, dropped(question), bell, question);
    }

    QuestionPool choosingReserve() {
        return reserve.isEmpty() ? this : choosing(reserve.getFirst());
    }

    @Nullable
    Question reserve(QuestionId id) {
        return reserve.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private List<Question> dropped(Question question) {
        List<Question> left = new ArrayList<>(reserve);
        left.remove(question);
        return left;
    }
}
