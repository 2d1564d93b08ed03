package vn.hoithi.question;

import java.util.Collection;
import java.util.List;

/** Marks an answer against its question. */
public final class Marking {
    private Marking() {}

    /** Marks an answer; one of the wrong kind (a text for a choice, an option that is not there) is different. */
    public static Likeness mark(Form form, Answer answer) {
        return mark(form, answer, List.of());
    }

    /**
     * Marks an answer.
     *
     * @param alsoAccepted wordings the host or jury accepted for everyone during the contest
     */
    public static Likeness mark(Form form, Answer answer, Collection<String> alsoAccepted) {
        return switch (form) {
            case Form.Choice choice ->
                same(answer instanceof Answer.Picked picked && picked.option() == choice.right());
            case Form.TrueFalse statement ->
                same(answer instanceof Answer.Picked picked && picked.option() == (statement.right() ? 0 : 1));
            case Form.Written written ->
                answer instanceof Answer.Typed typed
                        ? markText(written, typed.text(), alsoAccepted)
                        : Likeness.DIFFERENT;
        };
    }

    private static Likeness markText(Form.Written written, String typed, Collection<String> alsoAccepted) {
        Likeness best = WrittenText.compare(written.answer(), typed);
        for (String wording : written.accepted()) best = better(best, WrittenText.compare(wording, typed));
        for (String wording : alsoAccepted) best = better(best, WrittenText.compare(wording, typed));
        return best;
    }

    private static Likeness better(Likeness one, Likeness other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Likeness same(boolean right) {
        return right ? Likeness.SAME : Likeness.DIFFERENT;
    }
}
