package vn.hoithi.question;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question with everything the host may read aloud about it. It holds the right answer: it never goes to a
 * contestant or the stage as a whole; views pick what may be seen.
 *
 * @param id stable name inside the bank
 * @param text what is asked, up to 400 characters
 * @param form options or written answer, and what is right
 * @param theme topic it is drawn by; may be empty
 * @param level difficulty, {@link Level#UNGRADED} where nobody has said
 * @param suggested suggested time to answer; null leaves it to the rules of the round
 * @param explanation why the answer is right, read at the reveal; may be empty
 * @param basis căn cứ: document, article, date; may be empty
 * @param source where the author took it from; may be empty
 * @param notes for the host alone; may be empty
 * @param validity when the rule holds that is asked about; null where nothing is said
 * @param media shown or played with the question
 * @param reveal shown or played with the answer: never seen before the reveal
 * @param inTurn whether the pictures of {@code media} come one after another while the clock runs, the first at once, the
 *     last with a share of the time left to answer; otherwise all together
 */
public record Question(
        QuestionId id,
        String text,
        Form form,
        String theme,
        Level level,
        @Nullable Duration suggested,
        String explanation,
        String basis,
        String source,
        String notes,
        @Nullable Validity validity,
        List<Media> media,
        List<Media> reveal,
        boolean inTurn) {
    public Question {
        media = List.copyOf(media);
        reveal = List.copyOf(reveal);
        if (text.isBlank()) throw new IllegalArgumentException("question " + id + " asks nothing");
    }

    /** Whether, where nobody is right, whoever is closest wins: a question for rounds that rank, and for no other. */
    public boolean rewardsTheClosest() {
        return form instanceof Form.Numeric number && number.closest();
    }

    /** The same under another id. */
    public Question named(QuestionId other) {
        return new Question(
                other,
                text,
                form,
                theme,
                level,
                suggested,
                explanation,
                basis,
                source,
                notes,
                validity,
                media,
                reveal,
                inTurn);
    }
}
