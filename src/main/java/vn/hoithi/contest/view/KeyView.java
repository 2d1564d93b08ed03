package vn.hoithi.contest.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.Form;
import vn.hoithi.question.Question;

/**
 * The right answer and why. Only in views after the reveal; the host has it always.
 *
 * @param right index of the one right option; null for every other form
 * @param answer in words; empty for true/false, whose words are the screen's
 * @param media shown or played with the answer
 */
public record KeyView(
        @Nullable Integer right, String answer, String explanation, String basis, List<AskedView.MediaView> media) {
    public static KeyView of(Question question) {
        return new KeyView(
                right(question.form()),
                question.form().answer(),
                question.explanation(),
                question.basis(),
                AskedView.MediaView.of(question.reveal()));
    }

    private static @Nullable Integer right(Form form) {
        return switch (form) {
            case Form.Choice choice -> (Integer) choice.right();
            case Form.TrueFalse statement -> statement.right() ? 0 : 1;
            default -> null;
        };
    }
}
