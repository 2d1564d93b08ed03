package vn.hoithi.bank;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.QuestionBank;
import vn.hoithi.question.QuestionId;

/**
 * What was understood of a file.
 *
 * @param bank the questions that can be used; null when the file as a whole cannot be read
 * @param reviews how far each question of the bank has been checked
 * @param questions everything that was understood as a question, usable or not. Of the own format only what can be used:
 *     there the file itself is mended, by its lines
 * @param written how many questions the file has, those that were left out too
 * @param problems in the order of the file
 */
public record BankReading(
        @Nullable QuestionBank bank,
        Map<QuestionId, Review> reviews,
        List<WrittenQuestion> questions,
        int written,
        List<BankProblem> problems) {

    /** How far the facts of a question have been checked. */
    public enum Review {
        /** Only secondary sources give the fact: to be checked before use. */
        DRAFT,
        REVIEWED
    }

    public BankReading {
        reviews = Map.copyOf(reviews);
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    /** Of a file that is no bank at all. */
    public static BankReading nothing(BankProblem why) {
        return new BankReading(null, Map.of(), List.of(), 0, List.of(why));
    }

    public int usable() {
        return bank == null ? 0 : bank.questions().size();
    }
}
