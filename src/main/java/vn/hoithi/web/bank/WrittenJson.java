package vn.hoithi.web.bank;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Level;
import vn.hoithi.question.Validity;

/**
 * A question on its way from a file to a bank, as the page has it and sends it back mended: {@code
 * web/src/organise/import/reading.ts}. Texts are empty and lists are without items where the file says nothing.
 *
 * @param right indexes of right options
 * @param truth what is right of a true-or-false question; null for others and where nothing says it
 * @param wordings of a short answer, the one to be shown first
 * @param seconds to answer; null leaves it to the rules
 * @param validFrom days like 2018-09-24
 */
public record WrittenJson(
        String id,
        String number,
        String section,
        FormName form,
        String ask,
        List<String> options,
        List<Integer> pinned,
        List<Integer> right,
        @Nullable Boolean truth,
        List<String> wordings,
        String theme,
        Level level,
        @Nullable Long seconds,
        String explanation,
        String basis,
        String source,
        String notes,
        String validFrom,
        String validUntil,
        String replacedBy,
        String review,
        int from,
        List<String> original) {

    static WrittenJson of(WrittenQuestion question) {
        About about = question.about();
        Validity validity = about.validity();
        @Nullable Key key = question.key();
        return new WrittenJson(
                question.id(),
                question.number(),
                question.section(),
                question.form(),
                question.ask(),
                question.options(),
                List.copyOf(new TreeSet<>(question.pinned())),
                key instanceof Key.Options some ? List.copyOf(some.right()) : List.of(),
                key instanceof Key.Truth truth ? (Boolean) truth.right() : null,
                key instanceof Key.Wordings words ? words.wordings() : List.of(),
                about.theme(),
                about.level(),
                about.time() == null ? null : (Long) about.time().toSeconds(),
                about.explanation(),
                about.basis(),
                about.source(),
                about.notes(),
                validity == null || validity.from() == null
                        ? ""
                        : validity.from().toString(),
                validity == null || validity.until() == null
                        ? ""
                        : validity.until().toString(),
                validity == null ? "" : validity.replacedBy(),
                about.review().name().toLowerCase(Locale.ROOT),
                question.from(),
                question.original());
    }

    /**
     * The question again.
     *
     * @throws IllegalArgumentException for what no page of ours sends
     */
    public WrittenQuestion written() {
        Set<Integer> kept = pinned.stream()
                .filter(index -> index >= 0 && index < options.size())
                .collect(Collectors.toSet());
        if (right.stream().anyMatch(index -> index < 0)) throw new IllegalArgumentException("right");
        return new WrittenQuestion(
                id, number, section, form, ask.strip(), options, kept, key(), about(), from, original);
    }

    private @Nullable Key key() {
        return switch (form) {
            case CHOICE, MULTIPLE -> right.isEmpty() ? null : new Key.Options(new TreeSet<>(right));
            case TRUE_FALSE -> truth == null ? null : new Key.Truth(truth);
            case SHORT, ESSAY, OTHER -> {
                List<String> said = wordings.stream()
                        .map(String::strip)
                        .filter(wording -> !wording.isEmpty())
                        .toList();
                yield said.isEmpty() ? null : new Key.Wordings(said);
            }
        };
    }

    private About about() {
        if (seconds != null && (seconds < 3 || seconds > 600)) throw new IllegalArgumentException("seconds");
        return new About(
                theme.strip(),
                level,
                seconds == null ? null : Duration.ofSeconds(seconds),
                explanation.strip(),
                basis.strip(),
                source.strip(),
                notes.strip(),
                validity(),
                review.equals("reviewed") ? Review.REVIEWED : Review.DRAFT);
    }

    private @Nullable Validity validity() {
        if (validFrom.isEmpty() && validUntil.isEmpty() && replacedBy.isEmpty()) return null;
        return new Validity(day(validFrom), day(validUntil), replacedBy);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException other) {
            throw new IllegalArgumentException("a day is expected, not " + text, other);
        }
    }
}
