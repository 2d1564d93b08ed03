package vn.hoithi.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.WrittenText;

/**
 * One question while a reader gathers it. What marks the right answer is kept with where and how it stood, so that two
 * marks that contradict each other are told and neither is believed.
 */
public final class Sketch {
    /** @param how in Vietnamese, for a sentence: {@code chữ đậm}, {@code dòng “Đáp án: B”} */
    private record Claim(Key key, int line, String how) {}

    private final String number;
    private final int from;
    private final String section;
    private final List<String> original = new ArrayList<>();
    private final StringBuilder ask = new StringBuilder();
    private final List<StringBuilder> options = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<BankProblem> problems = new ArrayList<>();
    private String id = "";
    private @Nullable FormName form;
    private @Nullable Set<Integer> pinned;
    private List<String> matches = List.of();
    private Shown shown = Shown.NOTHING;
    private About about = About.NOTHING;

    /**
     * Begins a question.
     *
     * @param from its first line, row or paragraph, from 1
     * @param number as the file counts it; may be empty
     * @param section heading it stands under; may be empty
     */
    public Sketch(int from, String number, String section) {
        this.from = from;
        this.number = number;
        this.section = section;
    }

    public int from() {
        return from;
    }

    public String number() {
        return number;
    }

    public String section() {
        return section;
    }

    /** A line of the file, as it stands there. */
    public void original(String line) {
        original.add(line);
    }

    public void id(String given) {
        id = given;
    }

    public void form(FormName given) {
        form = given;
    }

    /** What is asked, or more of it. */
    public void ask(String text) {
        add(ask, text);
    }

    public String ask() {
        return ask.toString();
    }

    public void option(String text) {
        options.add(new StringBuilder(text.strip()));
    }

    /** More of the last option. */
    public void optionGoesOn(String text) {
        add(options.getLast(), text);
    }

    public List<String> options() {
        return options.stream().map(StringBuilder::toString).toList();
    }

    /** What is to be put to the options of a matching, in the order 1, 2, 3, …. */
    public void matches(List<String> texts) {
        matches = List.copyOf(texts);
    }

    public boolean hasMatches() {
        return !matches.isEmpty();
    }

    public void shown(Shown media) {
        shown = media;
    }

    /** Which options keep their place, where the file says so; otherwise their own words tell. */
    public void pinned(Set<Integer> indexes) {
        pinned = Set.copyOf(indexes);
    }

    private static void add(StringBuilder to, String text) {
        String more = text.strip();
        if (more.isEmpty()) return;
        if (!to.isEmpty()) to.append(' ');
        to.append(more);
    }

    /**
     * Something marks the right answer.
     *
     * @param line where
     * @param how in Vietnamese, for the middle of a sentence
     */
    public void key(Key key, int line, String how) {
        claims.add(new Claim(key, line, how));
    }

    public boolean hasKey() {
        return !claims.isEmpty();
    }

    public void about(UnaryOperator<About> change) {
        about = change.apply(about);
    }

    public About about() {
        return about;
    }

    public void problem(int line, BankProblem.Code code, String message) {
        problems.add(new BankProblem(line, number.isEmpty() ? id : number, code, message));
    }

    /** Hands over what was gathered; what is wrong with it in itself goes to the problems. */
    WrittenQuestion finish(String givenId, List<BankProblem> all) {
        if (id.isEmpty()) id = givenId;
        @Nullable Key key = agreed();
        if (trueFalse()
                && key instanceof Key.Options one
                && one.right().size() == 1
                && one.right().first() < options.size()) {
            key = new Key.Truth(
                    WrittenText.bare(options().get(one.right().first())).startsWith("dung"));
            options.clear();
        }
        Set<Integer> keep = pinned == null ? PinnedOptions.of(options()) : pinned;
        if (pinned == null && !keep.isEmpty())
            problem(
                    from,
                    BankProblem.Code.PINNED,
                    "Có phương án nói về các phương án khác: những phương án ấy được giữ nguyên vị trí khi xáo trộn.");
        all.addAll(problems);
        return new WrittenQuestion(
                id,
                number,
                section,
                form == null ? guessless(key) : form,
                ask.toString(),
                options(),
                keep,
                matches,
                key,
                shown,
                about,
                from,
                original);
    }

    /** Whether there are two options that only say Đúng and Sai: that is no choice. */
    private boolean trueFalse() {
        return options().stream()
                .map(option -> WrittenText.bare(option).replaceAll("[^a-z]", ""))
                .sorted()
                .toList()
                .equals(List.of("dung", "sai"));
    }

    /** The form as its own parts show it. Several marks make no question of several right answers: one may be a slip. */
    private FormName guessless(@Nullable Key key) {
        if (key instanceof Key.Truth) return FormName.TRUE_FALSE;
        return options.isEmpty() ? FormName.SHORT : FormName.CHOICE;
    }

    private @Nullable Key agreed() {
        if (claims.isEmpty()) return null;
        Claim first = claims.getFirst();
        for (Claim other : claims)
            if (!other.key().equals(first.key())) {
                problem(
                        other.line(),
                        BankProblem.Code.ANSWERS_CONTRADICT,
                        "Hai chỗ đánh dấu đáp án khác nhau: " + first.how() + " là " + told(first.key()) + ", "
                                + other.how() + " là " + told(other.key()) + ". Hãy chọn lại đáp án đúng.");
                return null;
            }
        return first.key();
    }

    private static String told(Key key) {
        return switch (key) {
            case Key.Options some -> letters(some);
            case Key.Truth truth -> truth.right() ? "Đúng" : "Sai";
            case Key.Wordings words -> "“" + String.join("”, “", words.wordings()) + "”";
            case Key.Figure number -> number.value().toPlainString();
            case Key.Day day -> day.day().toString();
            case Key.Places places -> places.indexes().toString();
        };
    }

    private static String letters(Key.Options some) {
        return String.join(
                ", ",
                some.right().stream()
                        .map(index -> Objects.toString((char) ('A' + index)))
                        .toList());
    }
}
