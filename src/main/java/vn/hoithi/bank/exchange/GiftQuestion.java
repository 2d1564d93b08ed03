package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoithi.bank.BankProblem;
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
    private final GiftTexts texts = new GiftTexts();

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
        String number = remark.flatMap(GiftRemark::number).orElse(Titles.number(title));
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
        sketch.ask(texts.first(text.substring(from, open)));
        if (close < 0) {
            sketch.problem(block.line(open), MISSING, "Thiếu dấu “}” sau đáp án: hãy thêm vào.");
            return;
        }
        String after = texts.plain(withGaps(text.substring(close + 1)));
        if (!after.isEmpty()) sketch.ask(GAP + (PUNCTUATION.indexOf(after.charAt(0)) >= 0 ? "" : " ") + after);
        String inside = text.substring(open + 1, close);
        int general = GiftText.findRun(inside, GENERAL_FEEDBACK, 0);
        if (general >= 0) explanation.add(texts.plain(inside.substring(general + GENERAL_FEEDBACK.length())));
        if (GiftText.find(text, "{", close) >= 0)
            notPlayed(block.line(GiftText.find(text, "{", close)), "Câu có nhiều chỗ trống");
        else {
            String answers = general < 0 ? inside : inside.substring(0, general);
            explanation.addAll(GiftAnswers.read(answers, block.line(open), sketch, texts, remark));
        }
        String why = String.join(" ", explanation.stream().distinct().toList()).strip();
        if (!why.isEmpty()) sketch.about(about -> about.withExplanation(why));
        if (texts.media())
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

    private void notPlayed(int line, String what) {
        sketch.form(FormName.OTHER);
        sketch.problem(
                line,
                FORM_NOT_PLAYED,
                what + ": chưa có phần thi nào dùng. Hãy viết lại thành câu chọn hoặc câu có đáp án ngắn.");
    }
}
