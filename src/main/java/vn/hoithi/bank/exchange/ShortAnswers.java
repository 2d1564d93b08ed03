package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.NOT_UNDERSTOOD;

import java.util.List;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.WrittenQuestion.FormName;

/** Wordings of a short answer as Moodle means them. */
final class ShortAnswers {
    private ShortAnswers() {}

    /**
     * Makes a question one to be answered in writing.
     *
     * @param right those that earn everything, with Moodle's signs
     * @param others whether others earn a part of the points
     */
    static void addTo(Sketch sketch, List<String> right, boolean others, int line) {
        sketch.form(FormName.SHORT);
        List<String> wild = right.stream().filter(Wildcards::in).toList();
        if (!wild.isEmpty())
            sketch.problem(
                    line,
                    NOT_UNDERSTOOD,
                    "Đáp án “" + wild.getFirst()
                            + "” có dấu * (chữ gì cũng được): đã bỏ qua. Hãy viết rõ từng cách trả lời được chấp nhận.");
        if (others)
            sketch.problem(
                    line, NOT_UNDERSTOOD, "Có đáp án không được trọn điểm: đã bỏ qua, chỉ nhận đáp án được trọn điểm.");
        List<String> wordings = right.stream()
                .filter(wording -> !Wildcards.in(wording))
                .map(Wildcards::read)
                .filter(wording -> !wording.isBlank())
                .distinct()
                .toList();
        if (!wordings.isEmpty()) sketch.key(new Key.Wordings(wordings), line, "đáp án");
    }
}
