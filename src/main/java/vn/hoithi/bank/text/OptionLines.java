package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.text.Forms.Label;

/** The options of one question as they come, line by line, with the stars and the dress that mark the right one. */
final class OptionLines {
    private static final Pattern STAR_AT_THE_END = Pattern.compile(
            "\\s*(?:[*✓✔√]|\\(\\s*(?:x|đ|đúng)\\s*\\)|\\[\\s*x\\s*])\\s*[.;]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** F, the last letter options have. */
    private static final int LAST_INDEX = 5;

    private final Sketch sketch;
    private final StatedAnswers answers;
    private final Emphasis emphasis = new Emphasis();
    private final List<Integer> starred = new ArrayList<>();

    OptionLines(Sketch sketch, StatedAnswers answers) {
        this.sketch = sketch;
        this.answers = answers;
    }

    /** How many there are; the index of the next. */
    int count() {
        return sketch.options().size();
    }

    /** Reads a line that begins with the letter of an option, and the options that stand beside it. */
    void add(Line line, Label label, Following following) {
        if (label.index() != count()) outOfOrder(line, label.index());
        List<Line> parts = OptionRow.parts(line, label.rest(), count(), following);
        put(parts.getFirst(), label);
        for (Line part : parts.subList(1, parts.size()))
            Forms.option(part.text(), count()).ifPresent(next -> put(part, next));
    }

    private void put(Line line, Label label) {
        put(line.part(0, label.rest()), line.from(label.rest()), label.starred());
    }

    /**
     * One option.
     *
     * @param label the letter or number before it
     * @param starred whether a mark of the right one stands before it
     */
    void put(Line label, Line text, boolean starred) {
        String words = answers.takenFrom(text.text(), text.number());
        Matcher star = STAR_AT_THE_END.matcher(words);
        boolean starredAtTheEnd = star.find() && !words.strip().equals("*");
        if (starredAtTheEnd) words = star.replaceFirst("");
        if (starred || starredAtTheEnd) this.starred.add(count());
        sketch.option(Wording.line(words));
        emphasis.option(label, text.part(0, words.length()));
    }

    /** More of the last one. */
    void goOn(Line line) {
        sketch.optionGoesOn(answers.takenFrom(Wording.line(line.text()), line.number()));
    }

    /** A letter too far leaves room for the options between, which will be told as missing; one that was there is told. */
    private void outOfOrder(Line line, int index) {
        if (index > count() && index <= LAST_INDEX) {
            Line nothing = new Line(line.number(), List.of());
            while (count() < index) {
                sketch.option("");
                emphasis.option(nothing, nothing);
            }
            return;
        }
        sketch.problem(
                line.number(),
                BankProblem.Code.OPTION_TWICE,
                "Nhãn “" + (char) ('A' + index)
                        + "” viết hai lần trong câu này: hãy sửa nhãn, hoặc thêm số câu nếu đây là câu khác.");
    }

    /** Tells the sketch which options are marked as right. */
    void tell() {
        emphasis.tell(sketch);
        if (!starred.isEmpty()) sketch.key(Key.Options.of(starred.toArray(Integer[]::new)), sketch.from(), "dấu sao");
    }
}
