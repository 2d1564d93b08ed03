package vn.hoithi.bank;

import static vn.hoithi.bank.BankProblem.Code.ANSWER_NOT_AN_OPTION;
import static vn.hoithi.bank.BankProblem.Code.NOT_ALLOWED;
import static vn.hoithi.bank.BankProblem.Code.NO_ANSWER;
import static vn.hoithi.bank.BankProblem.Code.SEVERAL_RIGHT;
import static vn.hoithi.bank.BankProblem.Code.TOO_LONG;
import static vn.hoithi.bank.BankProblem.Code.WRONG_COUNT;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Form;
import vn.hoithi.question.Letters;

/** Makes the form of a question of its parts and what is marked as right, or tells why they do not fit together. */
final class FormMaker {
    private final WrittenQuestion written;
    private final BiConsumer<BankProblem.Code, String> wrong;

    FormMaker(WrittenQuestion written, BiConsumer<BankProblem.Code, String> wrong) {
        this.written = written;
        this.wrong = wrong;
    }

    /**
     * The form; null where anything is wrong, and then it has been told.
     *
     * @param flawless whether options and matches are as they must be
     */
    @Nullable
    Form make(boolean flawless) {
        return switch (written.key()) {
            case null -> null;
            case Key.Truth truth -> new Form.TrueFalse(truth.right());
            case Key.Wordings words -> wordings(words);
            case Key.Options some -> options(some, flawless);
            case Key.Figure number -> number(number);
            case Key.Day day -> new Form.Day(day.day());
            case Key.Places places -> places(places, flawless);
        };
    }

    private @Nullable Form options(Key.Options some, boolean flawless) {
        List<String> options = written.options();
        int last = some.right().last();
        if (last >= options.size()) {
            wrong.accept(
                    ANSWER_NOT_AN_OPTION,
                    "Đáp án là " + Letters.letter(last) + " nhưng câu chỉ có " + options.size() + " phương án.");
            return null;
        }
        if (written.form() == FormName.MULTIPLE)
            return flawless ? new Form.Multiple(options, some.right(), written.pinned()) : null;
        if (some.right().size() > 1) {
            wrong.accept(
                    SEVERAL_RIGHT,
                    "Có " + some.right().size() + " phương án được đánh dấu là đáp án ("
                            + String.join(
                                    ", ",
                                    some.right().stream().map(Letters::letter).toList())
                            + "). Nếu phải chọn đủ cả thì đổi dạng thành “Nhiều đáp án”; nếu không, hãy chọn lại một.");
            return null;
        }
        return flawless ? new Form.Choice(options, some.right().first(), written.pinned()) : null;
    }

    private @Nullable Form wordings(Key.Wordings words) {
        for (String wording : words.wordings())
            if (wording.codePointCount(0, wording.length()) > QuestionMaker.LONGEST_ANSWER) {
                wrong.accept(
                        TOO_LONG,
                        "Đáp án dài " + wording.codePointCount(0, wording.length()) + " ký tự, nhiều nhất "
                                + QuestionMaker.LONGEST_ANSWER + ": hãy rút gọn.");
                return null;
            }
        if (words.wordings().isEmpty() || words.wordings().getFirst().isBlank()) {
            wrong.accept(NO_ANSWER, "Chưa có đáp án: hãy viết đáp án.");
            return null;
        }
        return new Form.Written(
                words.wordings().getFirst(),
                words.wordings().subList(1, words.wordings().size()));
    }

    private @Nullable Form number(Key.Figure number) {
        if (number.tolerance().signum() < 0) {
            wrong.accept(NOT_ALLOWED, "Sai số cho phép không thể âm.");
            return null;
        }
        if (number.value().precision() > 18 || Math.abs(number.value().scale()) > 9) {
            wrong.accept(NOT_ALLOWED, "Số quá dài: nhiều nhất 18 chữ số, 9 chữ số sau dấu phẩy.");
            return null;
        }
        return new Form.Numeric(number.value(), number.tolerance(), number.closest(), number.unit());
    }

    private @Nullable Form places(Key.Places places, boolean flawless) {
        boolean matching = written.form() == FormName.MATCHING;
        int of = matching ? written.matches().size() : written.options().size();
        List<Integer> indexes = places.indexes();
        if (indexes.size() != written.options().size()) {
            wrong.accept(
                    WRONG_COUNT,
                    "Đáp án phải " + (matching ? "ghép đủ " : "xếp đủ ")
                            + written.options().size() + " phương án, ở đây có " + indexes.size() + ".");
            return null;
        }
        if (new HashSet<>(indexes).size() != indexes.size()
                || indexes.stream().anyMatch(index -> index < 0 || index >= of)) {
            wrong.accept(
                    NOT_ALLOWED,
                    matching
                            ? "Mỗi phương án ghép với một vế từ 1 đến " + of + ", không vế nào hai lần."
                            : "Mỗi phương án đứng đúng một lần trong thứ tự.");
            return null;
        }
        if (!flawless) return null;
        return matching
                ? new Form.Matching(written.options(), written.matches(), indexes)
                : new Form.Ordering(written.options(), indexes);
    }
}
