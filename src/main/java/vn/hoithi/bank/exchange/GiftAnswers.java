package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Mixed;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.WrittenQuestion.FormName;

/** Reads what stands between the braces of a question of GIFT. */
final class GiftAnswers {
    private static final String ARROW = "->";

    private final int line;
    private final Sketch sketch;
    private final GiftTexts texts;
    private final Optional<GiftRemark> remark;
    private final List<String> explanation = new ArrayList<>();

    private GiftAnswers(int line, Sketch sketch, GiftTexts texts, Optional<GiftRemark> remark) {
        this.line = line;
        this.sketch = sketch;
        this.texts = texts;
        this.remark = remark;
    }

    /**
     * Tells the sketch its options and what is right.
     *
     * @param inside without the general feedback
     * @return what is said to whoever was right
     */
    static List<String> read(String inside, int line, Sketch sketch, GiftTexts texts, Optional<GiftRemark> remark) {
        GiftAnswers answers = new GiftAnswers(line, sketch, texts, remark);
        answers.read(inside);
        return answers.explanation;
    }

    private void read(String inside) {
        FormName said = remark.flatMap(GiftRemark::form).orElse(FormName.OTHER);
        boolean options = said == FormName.CHOICE || said == FormName.MULTIPLE;
        String trimmed = inside.strip();
        if (trimmed.isEmpty()) sketch.form(FormName.ESSAY);
        else if (trimmed.startsWith("#")) numerical(trimmed.substring(1));
        else if (GiftText.find(inside, "~", 0) >= 0 || options) choice(inside);
        else if (truth(trimmed)) return;
        else if (GiftText.find(inside, "=", 0) < 0)
            sketch.problem(
                    line,
                    WRONG_KIND,
                    "Trong { } không có đáp án nào bắt đầu bằng “=” hay “~”: hãy viết đáp án đúng sau dấu “=”.");
        else if (said == FormName.DATE) day(inside);
        else if (said != FormName.SHORT && inside.contains(ARROW)) matching(inside);
        else written(inside);
    }

    private List<GiftAnswer> all(String inside, String signs) {
        GiftAnswer.All all = GiftAnswer.read(inside, signs);
        if (!all.before().isEmpty())
            sketch.problem(
                    line,
                    NOT_UNDERSTOOD,
                    "Chữ “" + shortened(all.before()) + "” đứng trước đáp án đầu tiên trong { }: đã bỏ qua.");
        return all.answers();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** Where no option earns everything Moodle wants several of them; where several do, any of them. */
    private void choice(String inside) {
        List<GiftAnswer> answers = all(inside, "=~");
        Weighted.addTo(
                sketch,
                answers.stream()
                        .map(answer -> new Weighted(texts.plain(answer.text()), answer.percent()))
                        .toList(),
                line);
        boolean parts = answers.stream().filter(answer -> answer.percent() > 0).count() > 1;
        if (parts && answers.stream().noneMatch(GiftAnswer::whole)) sketch.form(FormName.MULTIPLE);
        explain(answers);
    }

    /** What is said to whoever was right; what is said to the others goes without saying. */
    private void explain(List<GiftAnswer> answers) {
        answers.stream()
                .filter(answer -> answer.percent() > 0)
                .map(answer -> texts.plain(answer.feedback()))
                .filter(text -> !text.isEmpty())
                .forEach(explanation::add);
    }

    private boolean truth(String inside) {
        List<String> parts = GiftText.parts(inside, "#");
        boolean right;
        switch (parts.getFirst().strip().toUpperCase(Locale.ROOT)) {
            case "T", "TRUE" -> right = true;
            case "F", "FALSE" -> right = false;
            default -> {
                return false;
            }
        }
        sketch.key(new Key.Truth(right), line, "phần trong { }");
        // the first is said to whoever was wrong, the second to whoever was right
        Stream.of(2, 1)
                .filter(index -> index < parts.size())
                .map(index -> texts.plain(parts.get(index).substring(1)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(explanation::add);
        return true;
    }

    private void written(String inside) {
        List<GiftAnswer> answers = all(inside, "=");
        List<String> right = answers.stream()
                .filter(GiftAnswer::whole)
                .map(answer -> texts.plain(answer.text()))
                .toList();
        boolean parts = answers.stream().anyMatch(answer -> answer.percent() > 0 && !answer.whole());
        ShortAnswers.addTo(sketch, right, parts, line);
        explain(answers);
    }

    /** GIFT knows no days: ours are short answers, and our remark says what they are. */
    private void day(String inside) {
        List<GiftAnswer> answers = all(inside, "=");
        GiftDay.read(texts.plain(answers.getFirst().text()))
                .ifPresentOrElse(day -> sketch.key(new Key.Day(day), line, "đáp án trong { }"), () -> written(inside));
    }

    private void matching(String inside) {
        List<Mixed.Pair> pairs = new ArrayList<>();
        for (GiftAnswer answer : all(inside, "=")) {
            int arrow = answer.text().indexOf(ARROW);
            if (arrow < 0) {
                sketch.form(FormName.OTHER);
                sketch.problem(
                        line,
                        FORM_NOT_PLAYED,
                        "Có đáp án ghép cặp (“->”) và có đáp án không ghép: chưa có phần thi nào dùng. Hãy ghi đủ các cặp.");
                return;
            }
            pairs.add(new Mixed.Pair(
                    texts.plain(answer.text().substring(0, arrow)),
                    texts.plain(answer.text().substring(arrow + ARROW.length()))));
        }
        List<String> rights = remark.map(GiftRemark::matches).orElse(List.of());
        Set<String> known = Set.copyOf(rights);
        if (pairs.stream().map(Mixed.Pair::right).allMatch(known::contains))
            Mixed.matching(sketch, pairs, rights, line, "các cặp trong { }");
        else Mixed.matching(sketch, pairs, line, "các cặp trong { }");
    }

    private void numerical(String inside) {
        List<GiftAnswer> answers = GiftText.find(inside, "=", 0) >= 0
                ? all(inside, "=")
                : GiftAnswer.read("=" + inside, "=").answers();
        GiftNumber.read(answers, remark)
                .ifPresentOrElse(
                        key -> {
                            boolean figure = key instanceof Key.Figure;
                            sketch.form(figure ? FormName.NUMBER : FormName.SHORT);
                            sketch.key(key, line, "đáp số trong { }");
                        },
                        () -> {
                            sketch.form(FormName.OTHER);
                            sketch.problem(
                                    line,
                                    FORM_NOT_PLAYED,
                                    "Đáp số “" + shortened(inside.strip())
                                            + "”: không phải một số, một khoảng, hoặc mấy cách viết đều được trọn điểm: chưa có phần"
                                            + " thi nào dùng. Hãy viết lại thành một số với sai số.");
                        });
        explain(answers);
    }
}
