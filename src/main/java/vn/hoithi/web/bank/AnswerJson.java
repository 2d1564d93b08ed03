package vn.hoithi.web.bank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.WrittenQuestion.FormName;

/** What of a {@link WrittenJson} says which answer is right. */
record AnswerJson(
        List<Integer> right,
        @Nullable Boolean truth,
        List<String> wordings,
        String value,
        String tolerance,
        boolean closest,
        String unit,
        String day,
        List<Integer> places) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:[.,][0-9]{1,9})?");
    private static final AnswerJson NONE = new AnswerJson(List.of(), null, List.of(), "", "", false, "", "", List.of());

    static AnswerJson of(@Nullable Key key) {
        return switch (key) {
            case null -> NONE;
            case Key.Options some ->
                new AnswerJson(List.copyOf(some.right()), null, List.of(), "", "", false, "", "", List.of());
            case Key.Truth truth ->
                new AnswerJson(List.of(), truth.right(), List.of(), "", "", false, "", "", List.of());
            case Key.Wordings words ->
                new AnswerJson(List.of(), null, words.wordings(), "", "", false, "", "", List.of());
            case Key.Figure number ->
                new AnswerJson(
                        List.of(),
                        null,
                        List.of(),
                        figures(number.value()),
                        number.tolerance().signum() == 0 ? "" : figures(number.tolerance()),
                        number.closest(),
                        number.unit(),
                        "",
                        List.of());
            case Key.Day day ->
                new AnswerJson(
                        List.of(), null, List.of(), "", "", false, "", day.day().toString(), List.of());
            case Key.Places places ->
                new AnswerJson(List.of(), null, List.of(), "", "", false, "", "", places.indexes());
        };
    }

    private static String figures(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** What is right; null where nothing says it, or nothing of this form. */
    @Nullable
    Key key(FormName form) {
        return switch (form) {
            case CHOICE, MULTIPLE -> {
                if (right.stream().anyMatch(index -> index < 0)) throw new IllegalArgumentException("right");
                yield right.isEmpty() ? null : new Key.Options(new TreeSet<>(right));
            }
            case TRUE_FALSE -> truth == null ? null : new Key.Truth(truth);
            case NUMBER -> {
                BigDecimal number = number(value);
                BigDecimal off = tolerance.isBlank() ? BigDecimal.ZERO : number(tolerance);
                yield number == null || off == null ? null : new Key.Figure(number, off, closest, unit.strip());
            }
            case DATE -> parsedDay();
            case ORDERING, MATCHING -> places.isEmpty() ? null : new Key.Places(places);
            case SHORT, ESSAY, OTHER -> {
                List<String> said = wordings.stream()
                        .map(String::strip)
                        .filter(wording -> !wording.isEmpty())
                        .toList();
                yield said.isEmpty() ? null : new Key.Wordings(said);
            }
        };
    }

    private static @Nullable BigDecimal number(String figures) {
        String plain = figures.strip();
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain.replace(',', '.')) : null;
    }

    private @Nullable Key parsedDay() {
        try {
            return day.isBlank() ? null : new Key.Day(LocalDate.parse(day.strip()));
        } catch (DateTimeException other) {
            return null;
        }
    }
}
