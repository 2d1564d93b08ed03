package vn.hoithi.bank.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;

/** Which lines are the table of answers: where it begins behind the questions, and where questions go on after it. */
final class TableLines {
    /** A question of the table has an answer after its number; what is longer asks. */
    private static final int LONGEST_ANSWER = 12;

    private final QuestionNumbers numbers;
    private final KeyTable table = new KeyTable();
    private boolean inside;

    TableLines(QuestionNumbers numbers) {
        this.numbers = numbers;
    }

    /** Reads a line inside the table; false where none is open or the line ends it. */
    boolean goOn(Line line, Following following) {
        if (!inside) return false;
        String text = line.text();
        if (asks(text) && following.beginOptions()) {
            inside = false;
            return false;
        }
        if (Forms.section(text) || Forms.keyTable(text)) table.section(Wording.line(text));
        else if (!Forms.furniture(text)) table.line(line.number(), text);
        return true;
    }

    private static boolean asks(String text) {
        return Forms.wordQuestion(text)
                .filter(question -> text.substring(question.rest()).strip().length() > LONGEST_ANSWER)
                .isPresent();
    }

    /**
     * Begins the table where the line is its heading or its first row.
     *
     * @param open the question before it
     */
    boolean begin(Line line, Following following, @Nullable OpenQuestion open) {
        String text = line.text();
        boolean complete = open == null || open.complete();
        // before a question "Đáp án:" is an answer left empty
        boolean heading = Forms.keyTable(text) && (Forms.titled(text) || !numbers.questionFollows(following));
        boolean begins = heading
                ? complete || Forms.titled(text)
                : complete && (KeyTable.looksLikeRow(text) || KeyTable.numbersRow(text));
        if (!begins) return false;
        inside = true;
        table.begin(line.number());
        if (!heading) table.line(line.number(), text);
        return true;
    }

    /** Gives every question its answer, or says why none gets one. */
    void tell(List<Sketch> sketches, List<BankProblem> problems) {
        table.tell(sketches, problems);
    }
}
