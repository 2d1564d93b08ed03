package vn.hoithi.contest.round.audience;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.RoundState;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/**
 * Where questions for the audience stand.
 *
 * @param reserve questions that have not been used in place of another
 * @param turn how many questions have been shown, undone ones among them; also names the showing an answer belongs to
 */
public record AudienceState(
        AudienceRules rules, List<Question> questions, List<Question> reserve, int turn, Phase phase)
        implements RoundState {
    public AudienceState {
        questions = List.copyOf(questions);
        reserve = List.copyOf(reserve);
    }

    Phase.@Nullable Asking asking() {
        return phase instanceof Phase.Asking asking ? asking : null;
    }

    int nextNumber() {
        Phase.Asking asking = asking();
        return asking == null ? 1 : asking.number() + 1;
    }

    /** Null after the last. */
    @Nullable
    Question upNext() {
        return nextNumber() <= questions.size() ? questions.get(nextNumber() - 1) : null;
    }

    boolean over() {
        Phase.Asking asking = asking();
        return upNext() == null && (asking == null || asking.done());
    }

    @Nullable
    Question reserve(QuestionId id) {
        return reserve.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    AudienceState at(Phase other) {
        return new AudienceState(rules, questions, reserve, turn, other);
    }

    /** With as many showings: a turn that was undone is never called again. */
    AudienceState turned(int shown) {
        return new AudienceState(rules, questions, reserve, shown, phase);
    }

    AudienceState replacing(int number, Question by) {
        List<Question> others = new ArrayList<>(questions);
        others.set(number - 1, by);
        List<Question> left = new ArrayList<>(reserve);
        left.remove(by);
        return new AudienceState(rules, others, left, turn, phase);
    }
}
