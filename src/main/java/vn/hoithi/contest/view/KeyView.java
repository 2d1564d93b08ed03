package vn.hoithi.contest.view;

import org.jspecify.annotations.Nullable;
import vn.hoithi.question.Form;
import vn.hoithi.question.Question;

/**
 * The right answer and why. Only in views after the reveal; the host has it always.
 *
 * @param right index of the option; null for a written answer
 * @param answer in words; empty for true/false, whose words are the screen's
 */
public record KeyView(@Nullable Integer right, String answer, String explanation, String basis) {
    public static KeyView of(Question question) {
        return switch (question.form()) {
            case Form.Choice choice -> key(choice.right(), choice.options().get(choice.right()), question);
            case Form.TrueFalse statement -> key(statement.right() ? 0 : 1, "", question);
            case Form.Written written -> key(null, written.answer(), question);
        };
    }

    private static KeyView key(@Nullable Integer right, String answer, Question question) {
        return new KeyView(right, answer, question.explanation(), question.basis());
    }
}
