package vn.hoithi.bank.text;

import java.util.Optional;
import vn.hoithi.bank.BankProblem;

/** Lines that belong to no question, until the next question begins: before the first a title, later something lost. */
final class StrayLines {
    private int count;
    private int first;

    void add(Line line) {
        if (count == 0) first = line.number();
        count++;
    }

    /**
     * What to say of the lines that stood here; they are forgotten with it.
     *
     * @param beforeAll whether no question came before them
     */
    Optional<BankProblem> told(boolean beforeAll) {
        if (count == 0) return Optional.empty();
        BankProblem told = new BankProblem(
                first,
                "",
                beforeAll ? BankProblem.Code.HEADING : BankProblem.Code.NOT_UNDERSTOOD,
                count == 1
                        ? "Dòng này không thuộc câu hỏi nào: đã bỏ qua."
                        : count + " dòng từ đây không thuộc câu hỏi nào: đã bỏ qua.");
        count = 0;
        return Optional.of(told);
    }
}
