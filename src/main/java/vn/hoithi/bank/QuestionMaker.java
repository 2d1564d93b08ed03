package vn.hoithi.bank;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Form;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/** Makes a question that can be used of one that was understood, or tells why not. */
public final class QuestionMaker {
    /** In characters; figures of {@code question-bank.schema.json}. */
    public static final int LONGEST_ASK = 400;

    public static final int LONGEST_OPTION = 150;
    public static final int LONGEST_ANSWER = 120;
    public static final int LONGEST_THEME = 80;
    public static final int LONGEST_REMARK = 600;
    public static final int LONGEST_SOURCE = 300;

    private final WrittenQuestion written;
    private final List<BankProblem> problems;
    private boolean flawless = true;

    private QuestionMaker(WrittenQuestion written, List<BankProblem> problems) {
        this.written = written;
        this.problems = problems;
    }

    /**
     * The question; empty where anything keeps it from being used.
     *
     * @param problems of this question alone: what its reader has met; what keeps it from being used is added
     */
    public static Optional<Question> make(WrittenQuestion written, List<BankProblem> problems) {
        return new QuestionMaker(written, problems).make();
    }

    private Optional<Question> make() {
        Form form = form();
        text("Câu hỏi", written.ask(), LONGEST_ASK);
        if (written.ask().isBlank()) wrong(MISSING, "Không có nội dung câu hỏi.");
        About about = written.about();
        text("Chủ đề", about.theme(), LONGEST_THEME);
        text("Giải thích", about.explanation(), LONGEST_REMARK);
        text("Căn cứ", about.basis(), LONGEST_REMARK);
        text("Nguồn", about.source(), LONGEST_SOURCE);
        text("Ghi chú", about.notes(), LONGEST_REMARK);
        doubts();
        if (form == null || !flawless) return Optional.empty();
        return Optional.of(new Question(
                new QuestionId(written.id()),
                written.ask(),
                form,
                about.theme(),
                about.level(),
                about.time(),
                about.explanation(),
                about.basis(),
                about.source(),
                about.notes(),
                about.validity(),
                List.of()));
    }

    private void doubts() {
        String all = written.ask() + "\n" + String.join("\n", written.options());
        if (Wording.oldFont(all))
            wrong(OLD_FONT, "Chữ viết bằng phông cũ (TCVN3 hoặc VNI): hãy chuyển tệp sang Unicode rồi đưa vào lại.");
        else if (Wording.lettersLost(all))
            tell(
                    LETTERS_LOST,
                    "Có vẻ mất chữ khi chuyển phông (như “đợc”, “trờng”, “cơng đồn”): hãy xem lại chính tả.");
        if (!written.pinned().isEmpty())
            tell(
                    PINNED,
                    "Có phương án nói về các phương án khác: những phương án ấy được giữ nguyên vị trí khi xáo trộn.");
    }

    private @Nullable Form form() {
        if (written.form() == FormName.ESSAY) {
            wrong(ESSAY, "Câu tự luận: không đưa vào hội thi được. Bỏ qua, hoặc viết lại thành câu có đáp án ngắn.");
            return null;
        }
        if (written.form() == FormName.OTHER) {
            if (problems.stream().noneMatch(this::saysThatItIsNotPlayed))
                wrong(
                        FORM_NOT_PLAYED,
                        "Câu ghép cặp, sắp xếp hoặc nhiều chỗ trống: chưa có phần thi nào dùng. Hãy viết lại thành câu chọn hoặc câu trả lời ngắn.");
            return null;
        }
        Key key = written.key();
        if (!written.options().isEmpty()) options();
        if (key == null) {
            if (problems.stream().noneMatch(QuestionMaker::saysWhyThereIsNoKey))
                wrong(
                        NO_ANSWER,
                        "Chưa có đáp án: hãy "
                                + (written.options().isEmpty() ? "viết đáp án." : "chọn phương án đúng."));
            flawless = false;
            return null;
        }
        return switch (key) {
            case Key.Truth truth -> new Form.TrueFalse(truth.right());
            case Key.Wordings words -> wordings(words);
            case Key.Options some -> choice(some);
        };
    }

    private boolean saysThatItIsNotPlayed(BankProblem problem) {
        return problem.code() == FORM_NOT_PLAYED
                && problem.question().equals(written.name())
                && problem.line() >= written.from();
    }

    private static boolean saysWhyThereIsNoKey(BankProblem problem) {
        return problem.code() == ANSWERS_CONTRADICT || problem.code() == ANSWER_NOT_AN_OPTION;
    }

    private void options() {
        List<String> options = written.options();
        if (options.size() < 2 || options.size() > Form.MOST_OPTIONS)
            wrong(WRONG_COUNT, "Câu có " + options.size() + " phương án; phải có từ 2 đến " + Form.MOST_OPTIONS + ".");
        Set<String> met = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String letter = "Phương án " + (char) ('A' + i);
            if (options.get(i).isBlank()) wrong(MISSING, letter + " để trống.");
            else if (!met.add(options.get(i))) wrong(OPTION_TWICE, letter + " viết giống một phương án khác.");
            text(letter, options.get(i), LONGEST_OPTION);
        }
    }

    private @Nullable Form choice(Key.Options some) {
        int last = some.right().last();
        if (last >= written.options().size()) {
            wrong(
                    ANSWER_NOT_AN_OPTION,
                    "Đáp án là " + (char) ('A' + last) + " nhưng câu chỉ có "
                            + written.options().size() + " phương án.");
            return null;
        }
        if (some.right().size() > 1) {
            wrong(
                    SEVERAL_RIGHT,
                    "Câu có nhiều đáp án đúng: chưa có phần thi nào dùng. Hãy viết lại để chỉ một phương án đúng.");
            return null;
        }
        return flawless ? new Form.Choice(written.options(), some.right().first(), written.pinned()) : null;
    }

    private @Nullable Form wordings(Key.Wordings words) {
        for (String wording : words.wordings()) text("Đáp án", wording, LONGEST_ANSWER);
        if (words.wordings().isEmpty() || words.wordings().getFirst().isBlank()) {
            wrong(NO_ANSWER, "Chưa có đáp án: hãy viết đáp án.");
            return null;
        }
        return new Form.Written(
                words.wordings().getFirst(),
                words.wordings().subList(1, words.wordings().size()));
    }

    private void text(String what, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest)
            wrong(TOO_LONG, what + " dài " + length + " ký tự, nhiều nhất " + longest + ": hãy rút gọn.");
    }

    private void wrong(BankProblem.Code code, String message) {
        flawless = false;
        tell(code, message);
    }

    private void tell(BankProblem.Code code, String message) {
        problems.add(new BankProblem(written.from(), written.name(), code, message));
    }
}
