package vn.hoithi.contest.view;

import java.util.List;
import vn.hoithi.question.Form;
import vn.hoithi.question.Level;
import vn.hoithi.question.Media;
import vn.hoithi.question.Question;

/**
 * A question without its answer: built from the question's open parts alone.
 *
 * @param options under A, B, C, …; empty for true/false, words, numbers and days
 * @param matches of a matching, what is put to the options, under 1, 2, 3, …
 * @param unit of a number, what is counted; may be empty
 * @param inTurn whether the pictures come one after another while the clock runs
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
        List<String> matches,
        String unit,
        List<MediaView> media,
        boolean inTurn) {
    public enum Kind {
        CHOICE,
        MULTIPLE,
        TRUE_FALSE,
        WRITTEN,
        NUMBER,
        DATE,
        ORDERING,
        MATCHING
    }

    /** A picture, sound or clip, and where it is to be had. */
    public record MediaView(Media.Kind kind, String url, String description) {
        static List<MediaView> of(List<Media> media) {
            return media.stream()
                    .map(one -> new MediaView(one.kind(), "/media/" + one.name(), one.description()))
                    .toList();
        }
    }

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
                matches(question.form()),
                unit(question.form()),
                MediaView.of(question.media()),
                question.inTurn());
    }

    private static Kind kind(Form form) {
        return switch (form) {
            case Form.Choice choice -> Kind.CHOICE;
            case Form.Multiple several -> Kind.MULTIPLE;
            case Form.TrueFalse statement -> Kind.TRUE_FALSE;
            case Form.Written written -> Kind.WRITTEN;
            case Form.Numeric number -> Kind.NUMBER;
            case Form.Day day -> Kind.DATE;
            case Form.Ordering ordering -> Kind.ORDERING;
            case Form.Matching matching -> Kind.MATCHING;
        };
    }

    private static List<String> options(Form form) {
        return switch (form) {
            case Form.Choice choice -> choice.options();
            case Form.Multiple several -> several.options();
            case Form.Ordering ordering -> ordering.items();
            case Form.Matching matching -> matching.left();
            default -> List.of();
        };
    }

    private static List<String> matches(Form form) {
        return form instanceof Form.Matching matching ? matching.right() : List.of();
    }

    private static String unit(Form form) {
        return form instanceof Form.Numeric number ? number.unit() : "";
    }
}
