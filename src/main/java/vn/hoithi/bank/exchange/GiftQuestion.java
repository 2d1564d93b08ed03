package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.WrittenQuestion.FormName;

/** Reads one question of GIFT. */
final class GiftQuestion {
    private static final String GAP = "…";
    private static final String PUNCTUATION = ".,;:?!)";
    private static final String GENERAL_FEEDBACK = "####";

    private final GiftBlock block;
    private final Sketch sketch;
    private final Optional<GiftRemark> remark;
    private final List<String> explanation = new ArrayList<>();
    private String kind = "moodle";
    private boolean media;

    private GiftQuestion(GiftBlock block, Sketch sketch, Optional<GiftRemark> remark) {
        this.block = block;
        this.sketch = sketch;
        this.remark = remark;
    }

    /**
     * The question; empty where a block asks nothing, and then there is a problem.
     *
     * @param titles of the file
     * @param problems of the file
     */
    static Optional<Sketch> read(GiftBlock block, Titles titles, List<BankProblem> problems) {
        int begin =
                (int) block.text().chars().takeWhile(Character::isWhitespace).count();
        int titleEnd = block.text().startsWith("::", begin) ? GiftText.findRun(block.text(), "::", begin + 2) : -1;
        String title = titleEnd < 0
                ? ""
                : GiftText.read(block.text().substring(begin + 2, titleEnd), "plain")
                        .text();
        int ask = titleEnd < 0 ? begin : titleEnd + 2;
        int open = GiftText.find(block.text(), "{", ask);
        if (open < 0) {
            problems.add(
                    new BankProblem(
                            block.from(),
                            title,
                            NOT_UNDERSTOOD,
                            "Đoạn này không có { }: trong GIFT đó là lời dẫn, nên đã bỏ qua. Nếu là câu hỏi, hãy thêm đáp án trong { }."));
            return Optional.empty();
        }
        Optional<GiftRemark> remark = GiftRemark.read(block.comment(), title, problems);
        String ours = remark.map(GiftRemark::id).orElse("");
        String wish = Titles.isSlug(block.comment().id()) ? block.comment().id() : title;
        String number = remark.map(GiftRemark::number).orElse(Titles.number(title));
        Sketch sketch =
                new Sketch(block.from(), number, remark.map(GiftRemark::section).orElse(""));
        sketch.id(ours.isEmpty() ? titles.next(wish) : ours);
        block.lines().forEach(sketch::original);
        if (!block.theme().isEmpty()) sketch.about(about -> about.withTheme(block.theme()));
        GiftQuestion question = new GiftQuestion(block, sketch, remark);
        question.read(ask, open);
        if (!Titles.isSlug(title) && number.isEmpty() && ours.isEmpty()) Titles.keep(title, sketch);
        remark.ifPresent(said -> said.addTo(sketch, block.comment().line()));
        return Optional.of(sketch);
    }

    private void read(int from, int open) {
        String text = block.text();
        int close = GiftText.find(text, "}", open);
        GiftText.Read before = GiftText.read(text.substring(from, open), kind);
        kind = before.kind();
        media |= before.media();
        sketch.ask(before.text());
        if (close < 0) {
            sketch.problem(block.line(open), MISSING, "Thiếu dấu “}” sau đáp án: hãy thêm vào.");
            return;
        }
        String after = plain(withGaps(text.substring(close + 1)));
        if (!after.isEmpty()) sketch.ask(GAP + (PUNCTUATION.indexOf(after.charAt(0)) >= 0 ? "" : " ") + after);
        String inside = text.substring(open + 1, close);
        int general = GiftText.findRun(inside, GENERAL_FEEDBACK, 0);
        if (general >= 0) explanation.add(plain(inside.substring(general + GENERAL_FEEDBACK.length())));
        if (GiftText.find(text, "{", close) >= 0)
            notPlayed(block.line(GiftText.find(text, "{", close)), "Câu có nhiều chỗ trống");
        else answers(general < 0 ? inside : inside.substring(0, general), block.line(open));
        String why = String.join(" ", explanation.stream().distinct().toList()).strip();
        if (!why.isEmpty()) sketch.about(about -> about.withExplanation(why));
        if (media)
            sketch.problem(
                    block.from(),
                    MEDIA_MISSING,
                    "Câu có hình, tiếng hoặc phim không nằm trong tệp này: xem lại câu còn hiểu được không.");
    }

    /** Further gaps as such, so that no answer stands in what is asked. */
    private static String withGaps(String raw) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = GiftText.find(raw, "{", 0); open >= 0; open = GiftText.find(raw, "{", from)) {
            int close = GiftText.find(raw, "}", open);
            text.append(raw, from, open).append(GAP);
            from = close < 0 ? raw.length() : close + 1;
        }
        return text.append(raw, from, raw.length()).toString();
    }

    private String plain(String raw) {
        GiftText.Read read = GiftText.read(raw, kind);
        media |= read.media();
        return read.text();
    }

    private void answers(String inside, int line) {
        FormName said = remark.flatMap(GiftRemark::form).orElse(FormName.OTHER);
        boolean options = said == FormName.CHOICE || said == FormName.MULTIPLE;
        String trimmed = inside.strip();
        if (trimmed.isEmpty()) sketch.form(FormName.ESSAY);
        else if (trimmed.startsWith("#")) numerical(trimmed.substring(1), line);
        else if (GiftText.find(inside, "~", 0) >= 0 || options) choice(inside, line);
        else if (truth(trimmed, line)) return;
        else if (GiftText.find(inside, "=", 0) < 0)
            sketch.problem(
                    line,
                    WRONG_KIND,
                    "Trong { } không có đáp án nào bắt đầu bằng “=” hay “~”: hãy viết đáp án đúng sau dấu “=”.");
        else if (inside.contains("->")) notPlayed(line, "Câu ghép cặp (“->”)");
        else written(inside, line);
    }

    private GiftAnswer.All all(String inside, String signs, int line) {
        GiftAnswer.All all = GiftAnswer.read(inside, signs);
        if (!all.before().isEmpty())
            sketch.problem(
                    line,
                    NOT_UNDERSTOOD,
                    "Chữ “" + shortened(all.before()) + "” đứng trước đáp án đầu tiên trong { }: đã bỏ qua.");
        return all;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + GAP;
    }

    private void choice(String inside, int line) {
        List<GiftAnswer> answers = all(inside, "=~", line).answers();
        Weighted.addTo(
                sketch,
                answers.stream()
                        .map(answer -> new Weighted(plain(answer.text()), answer.percent()))
                        .toList(),
                line);
        explain(answers);
    }

    /** What is said to whoever was right; what is said to the others goes without saying. */
    private void explain(List<GiftAnswer> answers) {
        answers.stream()
                .filter(answer -> answer.percent() > 0)
                .map(answer -> plain(answer.feedback()))
                .filter(text -> !text.isEmpty())
                .forEach(explanation::add);
    }

    private boolean truth(String inside, int line) {
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
                .map(index -> plain(parts.get(index).substring(1)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(explanation::add);
        return true;
    }

    private void written(String inside, int line) {
        List<GiftAnswer> answers = all(inside, "=", line).answers();
        List<String> right = answers.stream()
                .filter(GiftAnswer::whole)
                .map(answer -> plain(answer.text()))
                .toList();
        boolean parts = answers.stream().anyMatch(answer -> answer.percent() > 0 && !answer.whole());
        ShortAnswers.addTo(sketch, right, parts, line);
        explain(answers);
    }

    private void numerical(String inside, int line) {
        List<GiftAnswer> answers = GiftText.find(inside, "=", 0) >= 0
                ? all(inside, "=", line).answers()
                : GiftAnswer.read("=" + inside, "=").answers();
        List<String> exact = new ArrayList<>();
        for (GiftAnswer answer : answers) {
            String value = GiftText.bare(answer.text()).strip();
            int colon = value.indexOf(':');
            String number = colon < 0 ? value : value.substring(0, colon);
            boolean one =
                    Numbers.read(number).isPresent() && Numbers.isNothing(colon < 0 ? "" : value.substring(colon + 1));
            if (answer.whole() && one) exact.addAll(Numbers.wordings(number));
            else if (answer.percent() > 0) {
                notPlayed(line, "Đáp số là một khoảng hoặc có sai số (“" + shortened(value) + "”)");
                return;
            }
        }
        sketch.form(FormName.SHORT);
        if (!exact.isEmpty()) sketch.key(new Key.Wordings(exact), line, "đáp số trong { }");
        explain(answers);
    }

    private void notPlayed(int line, String what) {
        sketch.form(FormName.OTHER);
        sketch.problem(
                line,
                FORM_NOT_PLAYED,
                what + ": chưa có phần thi nào dùng. Hãy viết lại thành câu chọn hoặc câu có đáp án ngắn.");
    }
}
