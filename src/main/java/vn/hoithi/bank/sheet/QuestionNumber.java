package vn.hoithi.bank.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a question where it has a cell to itself: {@code 5}, {@code 05.}, {@code Câu 5:}. */
final class QuestionNumber {
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?:câu\\s*(?:hỏi\\s*)?(?:số\\s*)?)?0*(\\d{1,6})\\s*[.):/]?");

    private QuestionNumber() {}

    /** The bare number; empty for texts that are none. */
    static Optional<String> of(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }
}
