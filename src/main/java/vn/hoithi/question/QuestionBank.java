package vn.hoithi.question;

import java.util.List;

/** Ngân hàng câu hỏi: questions an organiser loads together. Ids are unique inside it. */
public record QuestionBank(String id, String title, List<Question> questions) {
    public QuestionBank {
        questions = List.copyOf(questions);
        long ids = questions.stream().map(Question::id).distinct().count();
        if (ids != questions.size()) throw new IllegalArgumentException("bank " + id + " has an id twice");
    }
}
