package vn.hoithi.web.bank;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Signature;
import vn.hoithi.question.Level;
import vn.hoithi.question.Validity;

/** What a {@link WrittenJson} says beside question and answer. */
record AboutJson(
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
        String author,
        String review,
        @Nullable Signature reviewed,
        @Nullable Signature approved) {

    static AboutJson of(About about) {
        Validity validity = about.validity();
        return new AboutJson(
                about.theme(),
                about.level(),
                about.time() == null ? null : (Long) about.time().toSeconds(),
                about.explanation(),
                about.basis(),
                about.source(),
                about.notes(),
                validity == null ? "" : day(validity.from()),
                validity == null ? "" : day(validity.until()),
                validity == null ? "" : validity.replacedBy(),
                about.author(),
                about.review().name().toLowerCase(Locale.ROOT),
                about.reviewed(),
                about.approved());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    About about() {
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
                author.strip(),
                reviewOf(review),
                reviewed,
                approved);
    }

    /** A word of the page; {@link IllegalArgumentException} for any other. */
    static Review reviewOf(String word) {
        return Review.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private @Nullable Validity validity() {
        if (validFrom.isEmpty() && validUntil.isEmpty() && replacedBy.isEmpty()) return null;
        return new Validity(parsed(validFrom), parsed(validUntil), replacedBy);
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException other) {
            throw new IllegalArgumentException("a day is expected, not " + text, other);
        }
    }
}
