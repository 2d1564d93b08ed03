package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.text.Forms.Numbered;

/** {@code 1) 2) 3) 4)} under a question: its options, unless letters follow; then they were a list inside it. */
final class NumberedLines {
    private static final int FEWEST_OPTIONS = 2;

    private final List<Line> lines = new ArrayList<>();

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Takes a line that has the next number. */
    boolean add(Line line) {
        Optional<Numbered> number = Forms.bareNumber(line.text());
        if (number.isEmpty() || !number.get().number().equals(String.valueOf(lines.size() + 1))) return false;
        lines.add(line);
        return true;
    }

    /** More of the last one. */
    void goOn(Line more) {
        Line last = lines.removeLast();
        List<Line.Run> runs = new ArrayList<>(last.runs());
        runs.add(Line.Run.plain(" "));
        runs.addAll(more.runs());
        lines.add(new Line(last.number(), runs));
    }

    /** They were a list inside the question after all. */
    void giveBack(Sketch sketch) {
        for (Line line : lines) sketch.ask(Wording.line(line.text()));
        lines.clear();
    }

    /** No letters followed: several lines are the options of the question, one alone is not. */
    void becomeOptions(Sketch sketch, OptionLines options) {
        if (lines.size() < FEWEST_OPTIONS) {
            giveBack(sketch);
            return;
        }
        for (Line line : lines) {
            int rest = Forms.bareNumber(line.text()).orElseThrow().rest();
            options.put(line.part(0, rest), line.from(rest), false);
        }
        lines.clear();
    }
}
