package vn.hoithi.bank;

import static vn.hoithi.bank.BankProblem.Severity.*;

/**
 * Something in a file that a person should know: what cannot be used as it stands, what is doubtful, what was changed.
 *
 * @param line where it stands, from 1: a line, a row or a paragraph, as {@link BankFormat#place} says
 * @param question id or number of the question it belongs to; empty when it concerns the whole file
 * @param code for programs
 * @param message for the organiser, in Vietnamese: what is wrong and what to do
 */
public record BankProblem(int line, String question, Code code, String message) {

    public enum Severity {
        /** The question, or the file, cannot be used until it is mended. */
        ERROR,
        /** It can be used, but something may be wrong. */
        WARNING,
        /** Told, so that nothing is changed in silence. */
        NOTE
    }

    public enum Code {
        /** Broken YAML or JSON, not UTF-8, too large, with a password. */
        UNREADABLE(ERROR),
        /** Another format or a later version of ours. */
        NOT_THIS_FORMAT(ERROR),
        /** A value of the wrong kind: a list where a text is expected. */
        WRONG_KIND(ERROR),
        MISSING(ERROR),
        UNKNOWN_FIELD(ERROR),
        /** A field that stands twice in one question. */
        FIELD_TWICE(ERROR),
        /** An id that another question has. */
        ID_TWICE(ERROR),
        OPTION_TWICE(ERROR),
        TOO_LONG(ERROR),
        /** A line break or an invisible control character inside a text. */
        BROKEN_TEXT(ERROR),
        /** A word or number that is not one of those allowed. */
        NOT_ALLOWED(ERROR),
        /** Too many or too few options or questions. */
        WRONG_COUNT(ERROR),
        /** Nothing marks the right answer. */
        NO_ANSWER(ERROR),
        /** The right answer is no option of the question. */
        ANSWER_NOT_AN_OPTION(ERROR),
        /** Two marks of the right answer say different things. */
        ANSWERS_CONTRADICT(ERROR),
        /** The table of answers does not fit the questions: nothing is taken from it. */
        KEY_TABLE_DIFFERS(ERROR),
        /** More than one option is marked as right, and nothing says that this is meant. */
        SEVERAL_RIGHT(ERROR),
        /** A form that no round of ours asks: several gaps, drawings. */
        FORM_NOT_PLAYED(ERROR),
        /** Written with a font of the time before Unicode. */
        OLD_FONT(ERROR),
        /** A question to be answered at length: left out. */
        ESSAY(WARNING),
        NUMBER_TWICE(WARNING),
        NUMBER_MISSING(WARNING),
        /** Text that belongs to no question as far as it was understood: left out. */
        NOT_UNDERSTOOD(WARNING),
        /** Letters were lost on the way from an old font ("đợc"). */
        LETTERS_LOST(WARNING),
        /** A cell that the spreadsheet seems to have turned into a date or a number. */
        CELL_CHANGED(WARNING),
        /** A picture, sound or clip that is not in the file. */
        MEDIA_MISSING(WARNING),
        /** Another question asks the same, or nearly. */
        ALIKE(WARNING),
        /** Another question asks nearly the same and has another answer. */
        ALIKE_WITH_OTHER_ANSWER(WARNING),
        /** Titles before the first question. */
        HEADING(NOTE),
        /** An option that speaks of the others keeps its place. */
        PINNED(NOTE),
        /** Invisible characters or split letters were put right. */
        PUT_RIGHT(NOTE);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    public Severity severity() {
        return code.severity();
    }

    /** As a line of a list; {@code place} is the word for {@link #line}. */
    public String told(String place) {
        return place + " " + line + (question.isEmpty() ? "" : " (" + question + ")") + ": " + message;
    }

    @Override
    public String toString() {
        return told("dòng");
    }
}
