package vn.hoithi.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ngân hàng câu hỏi: questions an organiser loads together. Ids are unique inside it.
 *
 * @param obstacles sets made of some of the questions
 * @param olympia a complete set for one Olympia-style contest; null where the bank is none
 */
public record QuestionBank(
        String id,
        String title,
        List<Question> questions,
        List<ObstacleSet> obstacles,
        @Nullable OlympiaSet olympia) {
    /** A bank of questions alone. */
    public QuestionBank(String id, String title, List<Question> questions) {
        this(id, title, questions, List.of(), null);
    }

    public QuestionBank {
        questions = List.copyOf(questions);
        obstacles = List.copyOf(obstacles);
        long ids = questions.stream().map(Question::id).distinct().count();
        if (ids != questions.size()) throw new IllegalArgumentException("bank " + id + " has an id twice");
    }
}
