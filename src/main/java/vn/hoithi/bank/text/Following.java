package vn.hoithi.bank.text;

import java.util.List;
import java.util.Optional;
import vn.hoithi.bank.text.Forms.Label;

/** The lines after the one that is read: where a letter or a number can be two things, they decide. */
final class Following {
    /** Lines, blank ones too, among which the options of a question begin. */
    private static final int NEAR = 6;
    /** Lines, blank ones too, among which the answer of a question without options stands. */
    private static final int NEXT = 3;

    private final List<Line> lines;

    private Following(List<Line> lines) {
        this.lines = lines;
    }

    static Following after(int index, List<Line> lines) {
        return new Following(lines.subList(index + 1, lines.size()));
    }

    /** Whether options begin soon: the first line with a label has the letter A, and no question comes before it. */
    boolean beginOptions() {
        for (Line line : near()) {
            String text = line.text();
            Optional<Label> label = Forms.option(text, 0);
            if (label.isPresent()) return label.get().index() == 0;
            if (Forms.wordQuestion(text).isPresent() || Forms.bareNumber(text).isPresent()) return false;
        }
        return false;
    }

    /** The letter that begins one of the next lines of this question, as an index; empty where no option follows. */
    Optional<Integer> nextLabel() {
        for (Line line : near()) {
            String text = line.text();
            if (Forms.wordQuestion(text).isPresent() || Forms.answer(text).isPresent()) return Optional.empty();
            Optional<Label> label = Forms.option(text, 0);
            if (label.isPresent()) return Optional.of(label.get().index()).filter(index -> index > 0);
            if (Forms.bareNumber(text).isPresent()) return Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether an answer stands on the next line. */
    boolean beginWithAnswer() {
        return firstOf(first(NEXT))
                .filter(text -> Forms.answer(text).isPresent())
                .isPresent();
    }

    /** Whether the next line has the number of a question, in either form. */
    boolean beginWithQuestion() {
        return next().filter(text -> Forms.wordQuestion(text).isPresent()
                        || Forms.bareNumber(text).isPresent())
                .isPresent();
    }

    /** The next line on which something stands. */
    Optional<String> next() {
        return firstOf(lines);
    }

    private static Optional<String> firstOf(List<Line> lines) {
        return lines.stream().map(Line::text).filter(text -> !text.isBlank()).findFirst();
    }

    private List<Line> near() {
        return first(NEAR);
    }

    private List<Line> first(int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }
}
