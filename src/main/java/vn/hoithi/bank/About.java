package vn.hoithi.bank;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.Level;
import vn.hoithi.question.Validity;

/**
 * What a file says about a question beside the question; texts are empty where it says nothing.
 *
 * @param theme to draw and filter by
 * @param time suggested time to answer
 * @param basis căn cứ: document, article, date
 * @param source where the author took it from
 * @param notes for the host alone
 * @param validity when the rule holds that is asked about; null where nothing is said
 * @param author who wrote the question
 * @param review how far it has been checked
 * @param reviewed who has checked it and when; null where nobody has said
 * @param approved who has approved it and when; null where nobody has
 */
public record About(
        String theme,
        Level level,
        @Nullable Duration time,
        String explanation,
        String basis,
        String source,
        String notes,
        @Nullable Validity validity,
        String author,
        BankReading.Review review,
        @Nullable Signature reviewed,
        @Nullable Signature approved) {
    public static final About NOTHING =
            new About("", Level.UNGRADED, null, "", "", "", "", null, "", BankReading.Review.DRAFT, null, null);

    public About withTheme(String theme) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    public About withLevel(Level level) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    public About withTime(@Nullable Duration time) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    public About withExplanation(String explanation) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    public About withBasis(String basis) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    public About withSource(String source) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    public About withNotes(String notes) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    public About withValidity(@Nullable Validity validity) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    public About withAuthor(String author) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    public About withReview(BankReading.Review review) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    /** Checked, or no more: to draft it goes back without names. */
    public About signed(BankReading.Review review, @Nullable Signature reviewed, @Nullable Signature approved) {
        return new About(
                theme, level, time, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }
}
