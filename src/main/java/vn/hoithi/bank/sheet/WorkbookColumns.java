package vn.hoithi.bank.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.PinnedOptions;
import vn.hoithi.bank.Signature;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.text.Details;
import vn.hoithi.bank.text.Figures;
import vn.hoithi.bank.text.FormWords;
import vn.hoithi.question.Validity;

/** The columns of our own sheets. Some are only there where a question needs them, so that an ordinary sheet stays simple. */
final class WorkbookColumns {
    private static final int USUAL_OPTIONS = 6;
    private static final int MOST_OPTIONS = 10;
    private static final int MOST_MATCHES = 9;

    /** What stands over a column, and how many characters wide it is. */
    record Head(String title, int width) {}

    /** @param text of a question; empty for a cell that stays so */
    record Column(Head head, Function<WrittenQuestion, String> text) {}

    private final List<WrittenQuestion> questions;
    private final List<Column> columns = new ArrayList<>();

    private WorkbookColumns(List<WrittenQuestion> questions) {
        this.questions = questions;
    }

    /** The columns for these questions, in the order of the sheet. */
    static List<Column> of(List<WrittenQuestion> questions) {
        WorkbookColumns all = new WorkbookColumns(questions);
        all.asked();
        all.answered();
        all.shown();
        all.about();
        all.checked();
        return all.columns;
    }

    private void always(String title, int width, Function<WrittenQuestion, String> text) {
        columns.add(new Column(new Head(title, width), text));
    }

    private void whereNeeded(String title, int width, Function<WrittenQuestion, String> text) {
        if (questions.stream().anyMatch(question -> !text.apply(question).isEmpty())) always(title, width, text);
    }

    private void asked() {
        always("Mã", 14, WrittenQuestion::id);
        always("Câu hỏi", 60, WrittenQuestion::ask);
        always("Loại", 12, question -> FormWords.told(question.form()));
        int options =
                Math.max(USUAL_OPTIONS, most(question -> question.options().size(), MOST_OPTIONS));
        for (int i = 0; i < options; i++) {
            int index = i;
            always("Phương án " + (char) ('A' + i), 24, question -> at(question.options(), index));
        }
        int matches = most(question -> question.matches().size(), MOST_MATCHES);
        for (int i = 0; i < matches; i++) {
            int index = i;
            always("Vế ghép " + (i + 1), 24, question -> at(question.matches(), index));
        }
    }

    private int most(ToIntFunction<WrittenQuestion> count, int limit) {
        return Math.min(limit, questions.stream().mapToInt(count).max().orElse(0));
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }

    private void answered() {
        always("Đáp án đúng", 14, WorkbookColumns::answer);
        always("Chấp nhận thêm", 20, question -> accepted(question.key()));
        whereNeeded("Sai số", 10, question -> tolerance(question.key()));
        whereNeeded("Gần nhất", 10, question -> question.key() instanceof Key.Figure it && it.closest() ? "x" : "");
        whereNeeded("Đơn vị", 12, question -> question.key() instanceof Key.Figure it ? it.unit() : "");
        whereNeeded("Giữ vị trí", 12, WorkbookColumns::pinned);
    }

    private static String answer(WrittenQuestion question) {
        return switch (question.key()) {
            case null -> "";
            case Key.Truth truth -> truth.right() ? "Đúng" : "Sai";
            case Key.Wordings words -> words.wordings().stream().findFirst().orElse("");
            case Key.Figure number -> Figures.told(number.value());
            case Key.Day day -> Days.told(day.day());
            case Key.Places places ->
                question.form() == WrittenQuestion.FormName.MATCHING
                        ? PlacesCell.pairs(places.indexes())
                        : PlacesCell.order(places.indexes());
            case Key.Options some -> PlacesCell.order(List.copyOf(some.right()));
        };
    }

    private static String accepted(@Nullable Key key) {
        return key instanceof Key.Wordings words && words.wordings().size() > 1
                ? CellTexts.joined(words.wordings().subList(1, words.wordings().size()))
                : "";
    }

    private static String tolerance(@Nullable Key key) {
        return key instanceof Key.Figure number && number.tolerance().signum() != 0
                ? Figures.told(number.tolerance())
                : "";
    }

    /** Only where it is not what a reader would take anyway. */
    private static String pinned(WrittenQuestion question) {
        if (question.pinned().equals(PinnedOptions.of(question.options()))) return "";
        return question.pinned().isEmpty()
                ? AboutCells.NONE_PINNED
                : PlacesCell.order(List.copyOf(new TreeSet<>(question.pinned())));
    }

    private void shown() {
        whereNeeded(
                "Tệp kèm câu hỏi",
                30,
                question -> MediaCells.told(question.shown().asked()));
        whereNeeded(
                "Tệp kèm đáp án",
                30,
                question -> MediaCells.told(question.shown().answered()));
        whereNeeded("Hình lần lượt", 10, question -> question.shown().inTurn() ? "x" : "");
    }

    private void about() {
        always("Chủ đề", 20, question -> question.about().theme());
        always("Mức độ", 14, question -> Details.word(question.about().level()));
        always("Thời gian (giây)", 10, WorkbookColumns::seconds);
        always("Giải thích", 40, question -> question.about().explanation());
        always("Căn cứ", 40, question -> question.about().basis());
        always("Nguồn", 30, question -> question.about().source());
        always("Ghi chú", 30, question -> question.about().notes());
        always("Hiệu lực từ", 13, question -> day(question.about().validity(), Validity::from));
        always("Hiệu lực đến", 13, question -> day(question.about().validity(), Validity::until));
        always("Thay bằng", 24, question -> replaced(question.about().validity()));
    }

    private static String seconds(WrittenQuestion question) {
        return question.about().time() == null
                ? ""
                : String.valueOf(question.about().time().toSeconds());
    }

    private static String day(@Nullable Validity validity, Function<Validity, @Nullable LocalDate> which) {
        LocalDate day = validity == null ? null : which.apply(validity);
        return day == null ? "" : Days.told(day);
    }

    private static String replaced(@Nullable Validity validity) {
        return validity == null ? "" : validity.replacedBy();
    }

    private void checked() {
        always("Tình trạng", 12, question -> state(question.about().review()));
        whereNeeded("Người viết", 20, question -> question.about().author());
        whereNeeded("Người rà soát", 20, question -> by(question.about().reviewed()));
        whereNeeded("Ngày rà soát", 13, question -> on(question.about().reviewed()));
        whereNeeded("Người duyệt", 20, question -> by(question.about().approved()));
        whereNeeded("Ngày duyệt", 13, question -> on(question.about().approved()));
    }

    static String state(Review review) {
        return switch (review) {
            case DRAFT -> "Bản thảo";
            case REVIEWED -> "Đã rà soát";
            case APPROVED -> "Đã duyệt";
        };
    }

    private static String by(@Nullable Signature signature) {
        return signature == null ? "" : signature.by();
    }

    private static String on(@Nullable Signature signature) {
        return signature == null ? "" : Days.told(signature.on());
    }
}
