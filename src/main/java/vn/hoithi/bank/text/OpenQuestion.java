package vn.hoithi.bank.text;

import java.util.Optional;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.text.Forms.Label;
import vn.hoithi.bank.text.Forms.Numbered;
import vn.hoithi.bank.text.Forms.Remark;

/**
 * The question being gathered, from its first line until the next begins. It knows what its last line was: what begins
 * with nothing known goes on with that.
 */
final class OpenQuestion {
    /** What the last line belonged to. */
    private enum Place {
        ASK,
        OPTION,
        ANSWER,
        REMARK
    }

    private final Sketch sketch;
    private final StatedAnswers answers = new StatedAnswers();
    private final OptionLines options;
    private final NumberedLines numbered = new NumberedLines();
    private final Remarks remarks;
    private Place place = Place.ASK;

    private OpenQuestion(Sketch sketch) {
        this.sketch = sketch;
        this.options = new OptionLines(sketch, answers);
        this.remarks = new Remarks(sketch);
    }

    /** Begins a question with its first line. */
    static OpenQuestion begin(Line line, Numbered number, Section section, Following following) {
        Sketch sketch = new Sketch(line.number(), number.number().replaceFirst("^0+(?=\\d)", ""), section.heading());
        sketch.about(about -> about.withTheme(section.theme()));
        OpenQuestion open = new OpenQuestion(sketch);
        open.ask(line.from(number.rest()), following);
        return open;
    }

    /** As the file counts it; 0 where it does not. */
    int number() {
        return sketch.number().isEmpty() ? 0 : Integer.parseInt(sketch.number());
    }

    String ask() {
        return sketch.ask();
    }

    /** Whether nothing has come yet but what is asked. */
    boolean onlyAsks() {
        return options.count() == 0 && answers.isEmpty();
    }

    /** Whether it has all a question needs, so that something else may begin. */
    boolean complete() {
        return options.count() >= 2 || !answers.isEmpty() || !numbered.isEmpty();
    }

    /** Whether a question without a number may begin on the next line. */
    boolean mayEnd() {
        return complete() && !(place == Place.REMARK && remarks.runOn());
    }

    /** Keeps a line as it stands in the file. */
    void original(String line) {
        sketch.original(line);
    }

    /* ---- lines that say what they are ---- */

    /** Reads the answer or a remark; false for other lines. */
    boolean answerOrRemark(Line line) {
        Optional<String> answer = Forms.answer(line.text());
        if (answer.isPresent()) {
            answers.add(line.number(), answer.get());
            place = Place.ANSWER;
            return true;
        }
        Optional<Remark> remark = Forms.remark(line.text());
        if (remark.isEmpty()) return false;
        remarks.add(remark.get());
        place = Place.REMARK;
        return true;
    }

    /** Whether a line has the letter of the next option. */
    boolean nextOption(String text) {
        int expected = options.count();
        return Forms.option(text, expected)
                .filter(label -> label.index() == expected)
                .isPresent();
    }

    /** Reads an option and those beside it; false for other lines. */
    boolean option(Line line, Following following) {
        Optional<Label> label = Forms.option(line.text(), options.count());
        if (label.isEmpty() || !fits(label.get(), line.text())) return false;
        numbered.giveBack(sketch);
        options.add(line, label.get(), following);
        place = Place.OPTION;
        return true;
    }

    private boolean fits(Label label, String text) {
        int expected = options.count();
        if (expected == 0 && label.index() != 0) return false;
        if (place != Place.ASK && place != Place.OPTION && label.index() != expected) return false;
        // "b. …" inside an explanation or a sentence: only the next letter goes on with the options
        boolean small = label.lower() && !Character.isUpperCase(text.strip().charAt(0));
        return !(small && label.index() < expected && label.index() != 0);
    }

    /** Reads an option with a number; false for other lines. */
    boolean numberedOption(Line line) {
        if (options.count() > 0 || (place != Place.ASK && numbered.isEmpty())) return false;
        return numbered.add(line);
    }

    /* ---- lines that do not ---- */

    /** A line that begins with nothing known. */
    void goOn(Line line, Following following) {
        String text = Wording.line(line.text());
        switch (place) {
            case ASK -> {
                if (numbered.isEmpty()) ask(line, following);
                else numbered.goOn(line);
            }
            case OPTION -> options.goOn(line);
            case ANSWER -> answers.goOn(text);
            case REMARK -> remarks.goOn(text);
        }
    }

    /** What is asked, and the options and the answer that may stand on the same line. */
    private void ask(Line line, Following following) {
        String text = line.text();
        int row = OptionRow.behindAsk(text);
        if (row >= 0) {
            sketch.ask(Wording.line(text.substring(0, row)));
            option(line.from(row), following);
            return;
        }
        String ask = answers.takenFrom(text, line.number());
        int arrow = ask.length() < text.length() ? -1 : Forms.arrow(text);
        if (arrow > 0 && options.count() == 0) {
            answers.add(line.number(), Forms.afterArrow(text.substring(arrow)));
            ask = text.substring(0, arrow);
        }
        sketch.ask(Wording.line(ask));
    }

    /** Ends the question. */
    Sketch close() {
        numbered.becomeOptions(sketch, options);
        options.tell();
        answers.tell(sketch, remarks);
        AskedForm.tell(sketch);
        return sketch;
    }
}
