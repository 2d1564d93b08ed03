package vn.hoithi.bank.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.text.Forms.Numbered;

/**
 * Tells which numbers begin a question. "Câu 5" always does; "5." only in a file that has no such words, and only where it
 * is no list inside a question.
 */
final class QuestionNumbers {
    /** So many bare numbers for each "Câu", at most, in a file that counts by the word: they are options and lists. */
    private static final int BARE_FOR_EACH_WORD = 6;

    private final boolean countsByWord;

    /** @param lines of the whole file */
    QuestionNumbers(List<Line> lines) {
        long byWord = lines.stream()
                .filter(line -> Forms.wordQuestion(line.text()).isPresent())
                .count();
        long byNumber = lines.stream()
                .filter(line -> Forms.bareNumber(line.text()).isPresent())
                .count();
        this.countsByWord = byWord > 0 && byWord * BARE_FOR_EACH_WORD >= byNumber;
    }

    /** Whether only "Câu" begins a question here, so that a bare number may begin anything else. */
    boolean countsByWord() {
        return countsByWord;
    }

    /**
     * The number with which a line begins a question.
     *
     * @param open the question before it
     */
    Optional<Numbered> at(String text, Following following, @Nullable OpenQuestion open) {
        Optional<Numbered> byWord = Forms.wordQuestion(text);
        if (byWord.isPresent() || countsByWord) return byWord;
        Optional<Numbered> byNumber = Forms.bareNumber(text);
        if (byNumber.isEmpty() || text.substring(byNumber.get().rest()).isBlank()) return Optional.empty();
        int number = Integer.parseInt(byNumber.get().number());
        return open == null || ends(open, number, following) ? byNumber : Optional.empty();
    }

    /** Whether a bare number ends the question before it. */
    private static boolean ends(OpenQuestion open, int number, Following following) {
        boolean next = number == open.number() + 1;
        // "gồm: 1) …; 2) …" inside a question: no option yet, and the count begins anew
        if (open.onlyAsks() && !next) return false;
        if (open.onlyAsks() && following.beginOptions() && open.ask().endsWith(":")) return false;
        return next || following.beginOptions() || following.beginWithAnswer() || number > open.number();
    }

    /** Whether the next line asks something: in a table of answers a letter stands after the number. */
    boolean questionFollows(Following following) {
        return following
                .next()
                .filter(text -> numbered(text)
                        .filter(number -> !AnswerText.isShortKey(
                                text.substring(number.rest()).strip()))
                        .isPresent())
                .isPresent();
    }

    private Optional<Numbered> numbered(String text) {
        return countsByWord ? Forms.wordQuestion(text) : Forms.bareNumber(text);
    }
}
