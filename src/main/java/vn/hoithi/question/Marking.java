package vn.hoithi.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
        for (String wording : wordings(form)) right.add(WrittenText.of(wording));
        if (!ofLetters(form)) for (String wording : alsoAccepted) right.add(WrittenText.of(wording));
    }

    private static List<String> wordings(Form form) {
        return switch (form) {
            case Form.Written written ->
                Stream.concat(Stream.of(written.answer()), written.accepted().stream())
                        .toList();
            case Form.Day day -> List.of(day.answer());
            default -> List.of();
        };
    }

    /** Letters are no words: "C A B D" is not nearly "C A D B", also once that has been accepted. */
    private static boolean ofLetters(Form form) {
        return form instanceof Form.Multiple || form instanceof Form.Ordering || form instanceof Form.Matching;
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
            default -> answer instanceof Answer.Typed typed ? markOnce(typed.text()) : Likeness.DIFFERENT;
        };
    }

    /**
     * How far a number is off; empty for what is no number, and where no number is asked for. What ranks answers to a
     * question that whoever is closest wins.
     */
    public Optional<BigDecimal> distance(Answer answer) {
        return form instanceof Form.Numeric number && answer instanceof Answer.Typed typed
                ? NumberMark.distance(number, typed.text())
                : Optional.empty();
    }

    private Likeness markOnce(String typed) {
        Likeness known = marked.get(typed);
        if (known != null) return known;
        Likeness mark = better(
                markText(typed),
                switch (form) {
                    case Form.Numeric number -> NumberMark.of(number, typed);
                    case Form.Multiple several ->
                        same(Letters.named(typed)
                                .filter(named -> several.right().equals(Set.copyOf(named)))
                                .isPresent());
                    case Form.Ordering ordering -> same(Letters.named(typed).equals(Optional.of(ordering.order())));
                    case Form.Matching matching ->
                        same(Letters.paired(typed, matching.left().size()).equals(Optional.of(matching.pairs())));
                    default -> Likeness.DIFFERENT;
                });
        if (marked.size() < MOST_REMEMBERED) marked.put(typed, mark);
        return mark;
    }

    private Likeness markText(String typed) {
        if (ofLetters(form)) return same(alsoAccepted.contains(typed));
        if (right.isEmpty()) return Likeness.DIFFERENT;
        WrittenText text = WrittenText.of(typed);
        Likeness best = Likeness.DIFFERENT;
        for (WrittenText wording : right) best = better(best, wording.likeness(text));
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
