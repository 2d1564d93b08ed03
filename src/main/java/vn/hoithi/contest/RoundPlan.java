package vn.hoithi.contest;

import java.util.List;
import java.util.Map;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.question.Question;

/**
 * One entry of the running order.
 *
 * @param rules figures of the round; their type says which round it is
 * @param questions by the use the round has for them (golden bell: {@code main}, {@code reserve}, {@code bell})
 */
public record RoundPlan(RoundRules rules, Map<String, List<Question>> questions) {
    public RoundPlan {
        questions = Map.copyOf(questions);
    }

    public List<Question> questions(String use) {
        return questions.getOrDefault(use, List.of());
    }
}
