package vn.hoithi.contest.view;

import java.util.List;
import vn.hoithi.question.Form;
import vn.hoithi.question.Level;
import vn.hoithi.question.Media;
import vn.hoithi.question.Question;

/**
 * A question without its answer: built from the question's open parts alone.
 *
 * @param options empty for written answers and for true/false
 * @param of how many questions the round has
 * @param extra a reserve question after the last one
 * @param last the one that rings the bell
 */
public record AskedView(
        int turn,
        int number,
        String label,
        int of,
        boolean extra,
        boolean last,
        Level level,
        String theme,
        Kind form,
        String text,
        List<String> options,
        List<MediaView> media) {
    public enum Kind {
        CHOICE,
        TRUE_FALSE,
        WRITTEN
    }

    public record MediaView(Media.Kind kind, String url, String description) {}

    /**
     * Shows a question.
     *
     * @param bell whether the last question of the round rings the bell
     */
    public static AskedView of(Question question, int turn, int number, String label, int of, boolean bell) {
        return new AskedView(
                turn,
                number,
                label,
                of,
                number > of,
                bell && number == of,
                question.level(),
                question.theme(),
                kind(question.form()),
                question.text(),
                options(question.form()),
                question.media().stream()
                        .map(media -> new MediaView(media.kind(), "/media/" + media.name(), media.description()))
                        .toList());
    }

    private static Kind kind(Form form) {
        return switch (form) {
            case Form.Choice choice -> Kind.CHOICE;
            case Form.TrueFalse statement -> Kind.TRUE_FALSE;
            case Form.Written written -> Kind.WRITTEN;
        };
    }

    private static List<String> options(Form form) {
        return form instanceof Form.Choice choice ? choice.options() : List.of();
    }
}
