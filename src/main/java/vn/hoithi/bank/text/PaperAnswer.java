package vn.hoithi.bank.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Form;
import vn.hoithi.question.Letters;
import vn.hoithi.question.Media;

/**
 * Answers as they stand on paper. What our reader of text does not know is written so that it takes it for no answer: a
 * pair as A2, since A-2 would be the letter A with a remark.
 */
final class PaperAnswer {
    private static final String DOTS = "………………………………………………………";

    private PaperAnswer() {}

    /** What to do, beside the number of the question; empty where it goes without saying. */
    static String task(FormName form) {
        return switch (form) {
            case MULTIPLE -> "chọn tất cả phương án đúng";
            case ORDERING -> "xếp theo thứ tự đúng";
            case MATCHING -> "ghép cặp";
            case DATE -> "ghi đủ ngày, tháng, năm";
            case CHOICE, TRUE_FALSE, SHORT, NUMBER, ESSAY, OTHER -> "";
        };
    }

    /** Where people write; empty where they mark what is printed. */
    static String blank(WrittenQuestion question) {
        return switch (question.form()) {
            case SHORT -> "Trả lời: " + DOTS;
            case NUMBER -> "Trả lời: ………………………… " + unit(question);
            case DATE -> "Trả lời: ngày ……… tháng ……… năm …………";
            case ORDERING -> "Thứ tự: …………………………";
            case MATCHING ->
                "Ghép: "
                        + IntStream.range(0, question.options().size())
                                .mapToObj(i -> Letters.letter(i) + " – ……")
                                .collect(Collectors.joining(";  "));
            case CHOICE, MULTIPLE, TRUE_FALSE, ESSAY, OTHER -> "";
        };
    }

    private static String unit(WrittenQuestion question) {
        return question.key() instanceof Key.Figure number ? number.unit() : "";
    }

    static String told(WrittenQuestion question) {
        return switch (question.key()) {
            case null -> "";
            case Key.Truth truth -> truth.right() ? "Đúng" : "Sai";
            case Key.Wordings words -> words.wordings().stream().findFirst().orElse("");
            case Key.Figure number -> new Form.Numeric(number.value(), BigDecimal.ZERO, false, number.unit()).answer();
            case Key.Day day -> new Form.Day(day.day()).answer();
            case Key.Places places ->
                question.form() == FormName.MATCHING ? pairs(places.indexes()) : letters(places.indexes());
            case Key.Options some -> letters(some.right());
        };
    }

    private static String letters(Collection<Integer> indexes) {
        return indexes.stream().map(Letters::letter).collect(Collectors.joining(", "));
    }

    private static String pairs(List<Integer> right) {
        return IntStream.range(0, right.size())
                .mapToObj(i -> Letters.letter(i) + (right.get(i) + 1))
                .collect(Collectors.joining(", "));
    }

    /** What belongs to the answer and is none itself. */
    static List<String> notes(WrittenQuestion question) {
        List<String> notes = new ArrayList<>();
        if (question.key() instanceof Key.Wordings words && words.wordings().size() > 1)
            notes.add("Cũng nhận: "
                    + String.join(
                            "; ", words.wordings().subList(1, words.wordings().size())));
        if (question.key() instanceof Key.Figure number) {
            if (number.tolerance().signum() != 0) notes.add("Sai số cho phép: " + Figures.told(number.tolerance()));
            if (number.closest()) notes.add("Không ai đúng thì ai gần nhất được tính");
        }
        if (!question.shown().asked().isEmpty())
            notes.add("Kèm câu hỏi: " + media(question.shown().asked()));
        if (question.shown().inTurn()) notes.add("Hình hiện lần lượt");
        if (!question.shown().answered().isEmpty())
            notes.add("Kèm đáp án: " + media(question.shown().answered()));
        return notes;
    }

    static String media(List<Media> media) {
        return media.stream()
                .map(one -> switch (one.kind()) {
                            case PICTURE -> "hình ";
                            case SOUND -> "âm thanh ";
                            case VIDEO -> "đoạn phim ";
                        }
                        + one.name()
                        + (one.description().isEmpty() ? "" : " (" + one.description() + ")"))
                .collect(Collectors.joining("; "));
    }
}
