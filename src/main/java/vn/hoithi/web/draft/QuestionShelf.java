package vn.hoithi.web.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoithi.question.ObstacleSet;
import vn.hoithi.question.Question;
import vn.hoithi.web.bank.ShelvedBank;

/** Questions by the reference a draft has to them. */
final class QuestionShelf {
    private final Map<String, Map<String, Question>> banks = new HashMap<>();
    private final Map<Draft.Ref, ObstacleSet> obstacles = new HashMap<>();

    QuestionShelf(List<ShelvedBank> shelved) {
        for (ShelvedBank bank : shelved) {
            banks.put(bank.id(), bank.byId());
            for (ObstacleSet set : bank.usable().obstacles())
                obstacles.put(new Draft.Ref(bank.id(), set.id().value()), set);
        }
    }

    /** Empty for an obstacle set that is no longer in its bank, or cannot be used. */
    Optional<ObstacleSet> obstacle(Draft.Ref ref) {
        return Optional.ofNullable(obstacles.get(ref));
    }

    /** Empty for a question that is no longer in its bank. */
    Optional<Question> find(Draft.Ref ref) {
        return Optional.ofNullable(banks.getOrDefault(ref.bank(), Map.of()).get(ref.id()));
    }
}
