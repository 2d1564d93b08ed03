package vn.hoithi.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Marks the answers to one question.
 *
 * <p>Two are equal when they mark alike. A text is compared once, however often its mark is asked for: a console shows a
 * thousand marks several times a second.
 */
public final class Marking {
    /** More texts than a room types; what comes after is marked anew each time. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Form form;
    private final List<String> alsoAccepted;
    private final List<WrittenText> right = new ArrayList<>();
    private final Map<String, Likeness> marked = new ConcurrentHashMap<>();

    private Marking(Form form, List<String> alsoAccepted) {
        this.form = form;
        this.alsoAccepted = alsoAccepted;
        if (form instanceof Form.Written written) {
            right.add(WrittenText.of(written.answer()));
            for (String wording : written.accepted()) right.add(WrittenText.of(wording));
            for (String wording : alsoAccepted) right.add(WrittenText.of(wording));
        }
    }

    /** Marks by the question's own key. */
    public static Marking of(Form form) {
        return new Marking(form, List.of());
    }

    /** The same, with one more wording that the host or jury accepted for everyone during the contest. */
    public Marking accepting(String wording) {
        List<String> more = new ArrayList<>(alsoAccepted);
        more.add(wording);
        return new Marking(form, List.copyOf(more));
    }

    /** The wordings accepted during the contest, in the order in which they were. */
    public List<String> alsoAccepted() {
        return alsoAccepted;
    }

    /** Marks an answer; one of the wrong kind (a text for a choice, an option that is not there) is different. */
    public Likeness mark(Answer answer) {
        return switch (form) {
            case Form.Choice choice ->
                same(answer instanceof Answer.Picked picked && picked.option() == choice.right());
            case Form.TrueFalse statement ->
                same(answer instanceof Answer.Picked picked && picked.option() == (statement.right() ? 0 : 1));
            case Form.Written written ->
                answer instanceof Answer.Typed typed ? markText(typed.text()) : Likeness.DIFFERENT;
        };
    }

    private Likeness markText(String typed) {
        Likeness known = marked.get(typed);
        if (known != null) return known;
        WrittenText text = WrittenText.of(typed);
        Likeness best = Likeness.DIFFERENT;
        for (WrittenText wording : right) best = better(best, wording.likeness(text));
        if (marked.size() < MOST_REMEMBERED) marked.put(typed, best);
        return best;
    }

    private static Likeness better(Likeness one, Likeness other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Likeness same(boolean right) {
        return right ? Likeness.SAME : Likeness.DIFFERENT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Marking marking
                && form.equals(marking.form)
                && alsoAccepted.equals(marking.alsoAccepted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, alsoAccepted);
    }

    @Override
    public String toString() {
        return "marking of " + form + (alsoAccepted.isEmpty() ? "" : ", also " + alsoAccepted);
    }
}
