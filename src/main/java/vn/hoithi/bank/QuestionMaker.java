package vn.hoithi.bank;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Form;
import vn.hoithi.question.Letters;
import vn.hoithi.question.Media;
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
        text("Người viết", about.author(), LONGEST_THEME);
        media();
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
                written.shown().asked(),
                written.shown().answered(),
                written.shown().inTurn()));
    }

    private void media() {
        for (Media media : Stream.concat(written.shown().asked().stream(), written.shown().answered().stream())
                .toList()) {
            text("Mô tả của " + media.name(), media.description(), LONGEST_SOURCE);
            if (!MediaNames.fits(media)) wrong(NOT_ALLOWED, MediaNames.why(media));
        }
        if (written.shown().inTurn() && written.shown().asked().size() < 2)
            wrong(WRONG_COUNT, "Hình lần lượt thì phải có từ 2 hình.");
    }

    private void doubts() {
        String all = written.ask() + "\n" + String.join("\n", written.options());
        if (Wording.oldFont(all))
            wrong(OLD_FONT, "Chữ viết bằng phông cũ (TCVN3 hoặc VNI): hãy chuyển tệp sang Unicode rồi đưa vào lại.");
        else if (Wording.lettersLost(all))
            tell(
                    LETTERS_LOST,
                    "Có vẻ mất chữ khi chuyển phông (như “đợc”, “trờng”, “cơng đồn”): hãy xem lại chính tả.");
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
                        "Câu nhiều chỗ trống: chưa có phần thi nào dùng. Hãy viết lại thành câu chọn hoặc câu trả lời ngắn.");
            return null;
        }
        if (!written.options().isEmpty()) listed("Phương án ", written.options(), true);
        if (!written.matches().isEmpty()) listed("Vế ghép ", written.matches(), false);
        if (written.key() == null) {
            if (problems.stream().noneMatch(QuestionMaker::saysWhyThereIsNoKey)) wrong(NO_ANSWER, noAnswer());
            flawless = false;
            return null;
        }
        return new FormMaker(written, this::wrong).make(flawless);
    }

    private String noAnswer() {
        return "Chưa có đáp án: hãy "
                + switch (written.form()) {
                    case ORDERING -> "ghi thứ tự đúng.";
                    case MATCHING -> "ghi các cặp đúng.";
                    default -> written.options().isEmpty() ? "viết đáp án." : "chọn phương án đúng.";
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

    /** @param letters whether they are called A, B, C; otherwise 1, 2, 3 */
    private void listed(String what, List<String> texts, boolean letters) {
        if (texts.size() < 2 || texts.size() > Form.MOST_OPTIONS)
            wrong(
                    WRONG_COUNT,
                    "Câu có " + texts.size() + (letters ? " phương án" : " vế ghép") + "; phải có từ 2 đến "
                            + Form.MOST_OPTIONS + ".");
        Set<String> met = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            String name = what + (letters ? Letters.letter(i) : Integer.toString(i + 1));
            if (texts.get(i).isBlank()) wrong(MISSING, name + " để trống.");
            else if (!met.add(texts.get(i))) wrong(OPTION_TWICE, name + " viết giống một phương án khác.");
            text(name, texts.get(i), LONGEST_OPTION);
        }
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
