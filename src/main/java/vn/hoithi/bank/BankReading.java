package vn.hoithi.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.QuestionBank;

/**
 * What was understood of a file.
 *
 * @param bank what can be used; null when the file as a whole cannot be read
 * @param understood everything that was understood, usable or not; without questions when nothing was
 * @param written how many questions the file has, those that were not understood at all too
 * @param problems in the order of the file
 */
public record BankReading(
        @Nullable QuestionBank bank, WrittenBank understood, int written, List<BankProblem> problems) {

    /** How far the facts of a question have been checked. */
    public enum Review {
        /** Only secondary sources give the fact, or nobody has looked: to be checked before use. */
        DRAFT,
        /** Somebody has checked question, answer and basis. */
        REVIEWED,
        /** Somebody who answers for the contest has let it in. */
        APPROVED
    }

    public BankReading {
        problems = List.copyOf(problems);
    }

    /** Of a file that is no bank at all. */
    public static BankReading nothing(BankProblem why) {
        return nothing(0, List.of(why));
    }

    /** Of a file that has questions, of which none was taken. */
    public static BankReading nothing(int written, List<BankProblem> problems) {
        return new BankReading(null, new WrittenBank("", "", List.of()), written, problems);
    }

    /** Everything that was understood as a question. */
    public List<WrittenQuestion> questions() {
        return understood.questions();
    }

    public int usable() {
        return bank == null ? 0 : bank.questions().size();
    }
}
