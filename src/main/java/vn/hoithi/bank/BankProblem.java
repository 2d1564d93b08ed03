package vn.hoithi.bank;

/**
 * Something in a file that cannot be used as it stands.
 *
 * @param line where it stands, from 1
 * @param question id of the question it belongs to; empty when it has none or concerns the whole file
 * @param code for programs
 * @param message for the organiser, in Vietnamese: what is wrong and what is expected
 */
public record BankProblem(int line, String question, Code code, String message) {

    public enum Code {
        /** Broken YAML or JSON, not UTF-8, too large. */
        UNREADABLE,
        /** Another format or a later version of ours. */
        NOT_THIS_FORMAT,
        /** A value of the wrong kind: a list where a text is expected. */
        WRONG_KIND,
        MISSING,
        UNKNOWN_FIELD,
        /** A field that stands twice in one question. */
        FIELD_TWICE,
        /** An id that another question has. */
        ID_TWICE,
        OPTION_TWICE,
        TOO_LONG,
        /** A line break or an invisible control character inside a text. */
        BROKEN_TEXT,
        /** A word or number that is not one of those allowed. */
        NOT_ALLOWED,
        /** Too many or too few options or questions. */
        WRONG_COUNT
    }

    @Override
    public String toString() {
        return "dòng " + line + (question.isEmpty() ? "" : " (" + question + ")") + ": " + message;
    }
}
