package vn.hoithi.contest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.question.ObstacleSet;
import vn.hoithi.question.Question;

/**
 * One entry of the running order.
 *
 * @param rules figures of the round; their type says which round it is
 * @param questions by the use the round has for them: golden bell {@code main}, {@code reserve}, {@code bell}; warm-up
 *     {@code team1} … {@code team8} and {@code together}; acceleration and tie-break {@code main}; finish {@code value20} and
 *     so on; all between teams {@code reserve}
 * @param obstacle of an obstacle round; else null
 */
public record RoundPlan(
        RoundRules rules,
        Map<String, List<Question>> questions,
        @Nullable ObstacleSet obstacle) {
    public RoundPlan {
        questions = Map.copyOf(questions);
    }

    public RoundPlan(RoundRules rules, Map<String, List<Question>> questions) {
        this(rules, questions, null);
    }

    public List<Question> questions(String use) {
        return questions.getOrDefault(use, List.of());
    }
}
