package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.ReadingProgress;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.text.Forms.Numbered;

/**
 * Reads questions from lines, as a person would: a number begins a question, a letter an option, "Đáp án:" the answer;
 * what begins with none of these goes on with what stands before it. Where letters and numbers can be two things, the rest
 * of the file decides.
 */
final class TextReader {
    private static final Numbered NO_NUMBER = new Numbered("", 0);

    private final List<Line> lines;
    private final List<String> originals;
    private final QuestionNumbers numbers;
    private final TableLines table;
    private final StrayLines stray = new StrayLines();
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<BankProblem> problems = new ArrayList<>();
    private Section section = Section.NONE;
    private @Nullable OpenQuestion open;

    private TextReader(List<Line> lines, List<String> originals) {
        this.lines = lines;
        this.originals = originals;
        this.numbers = new QuestionNumbers(lines);
        this.table = new TableLines(numbers);
    }

    /** @param originals the lines of the file by their number, as they stand there */
    static BankReading read(String fileName, List<Line> lines, List<String> originals) {
        TextReader reader = new TextReader(lines, originals);
        reader.read();
        return BankCheck.finish(fileName, reader.sketches, reader.problems);
    }

    private void read() {
        hidden();
        for (int i = 0; i < lines.size(); i++) {
            ReadingProgress.tell(ReadingProgress.Step.LINES, i + 1, lines.size());
            Line line = lines.get(i);
            if (line.isBlank()) continue;
            read(line, Following.after(i, lines));
            if (open != null) open.original(originals.get(line.number() - 1).strip());
        }
        close();
        tellStray();
        table.tell(sketches, problems);
    }

    private void hidden() {
        long hidden = originals.stream().filter(Wording::hidesSomething).count();
        if (hidden > 0)
            problems.add(new BankProblem(
                    1,
                    "",
                    BankProblem.Code.PUT_RIGHT,
                    hidden + " dòng có dấu bị tách rời hoặc ký tự ẩn: đã sửa lại cho đúng chuẩn Unicode."));
    }

    /** The order matters: what says most plainly what it is comes first. */
    private void read(Line line, Following following) {
        if (table.goOn(line, following) || Forms.furniture(line.text())) return;
        if (beginsTable(line, following)) close();
        else if (open == null || !open.answerOrRemark(line)) readQuestion(line, following);
    }

    private boolean beginsTable(Line line, Following following) {
        boolean asked = !sketches.isEmpty() || open != null;
        return asked && table.begin(line, following, open);
    }

    private void readQuestion(Line line, Following following) {
        Optional<Numbered> number = numbers.at(line.text(), following, open);
        if (number.isPresent()) begin(line, number.get(), following);
        else if (isSection(line.text(), following)) beginSection(line);
        else if (!option(line, following)) goOn(line, following);
    }

    private boolean isSection(String text, Following following) {
        return Forms.section(text) && following.beginWithQuestion() && (open == null || !open.nextOption(text));
    }

    private void beginSection(Line line) {
        close();
        section = new Section(Wording.line(line.text()));
    }

    private boolean option(Line line, Following following) {
        if (open == null) return false;
        return open.option(line, following) || (numbers.countsByWord() && open.numberedOption(line));
    }

    private void goOn(Line line, Following following) {
        boolean mayBegin = open == null || open.mayEnd();
        // a question without a number: its options show it
        if (mayBegin && following.beginOptions()) begin(line, NO_NUMBER, following);
        else if (open == null) stray.add(line);
        else open.goOn(line, following);
    }

    private void begin(Line line, Numbered number, Following following) {
        close();
        tellStray();
        open = OpenQuestion.begin(line, number, section, following);
    }

    private void close() {
        if (open != null) sketches.add(open.close());
        open = null;
    }

    private void tellStray() {
        stray.told(sketches.isEmpty()).ifPresent(problems::add);
    }
}
