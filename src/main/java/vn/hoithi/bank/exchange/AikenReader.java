package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.text.AnswerText;

/** Reads the lines of an Aiken file one after the other. */
final class AikenReader {
    private static final Pattern OPTION = Pattern.compile("([A-Z])[.)]\\s*(.*)");
    private static final Pattern ANSWER = Pattern.compile("ANSWER\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);

    private final Titles titles = new Titles();
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<BankProblem> problems = new ArrayList<>();
    /** Text before the options, not yet known to be asked. */
    private final List<String> asked = new ArrayList<>();

    private int from;
    private @Nullable Sketch current;
    /** How many it has so far. */
    private int options;

    private boolean inOrder;
    private boolean afterBlank;

    static BankReading read(String fileName, List<String> lines) {
        AikenReader reader = new AikenReader();
        for (int i = 0; i < lines.size(); i++) reader.line(lines.get(i).strip(), i + 1);
        reader.leaveText();
        return BankCheck.finish(fileName, reader.sketches, reader.problems);
    }

    private void line(String line, int number) {
        Matcher answer = ANSWER.matcher(line);
        Matcher option = OPTION.matcher(line);
        if (line.isEmpty()) {
            afterBlank = true;
            return;
        }
        if (answer.matches()) answer(answer.group(1), line, number);
        else if (option.matches() && (current != null || !asked.isEmpty())) option(option, line, number);
        else text(line, number);
        afterBlank = false;
    }

    private void text(String line, int number) {
        boolean begins = !Titles.numbered(line).number().isEmpty();
        if (current != null && !afterBlank && !begins) {
            current.optionGoesOn(Wording.line(line));
            current.original(line);
            return;
        }
        current = null;
        if (begins && afterBlank) leaveText();
        if (asked.isEmpty()) from = number;
        asked.add(line);
    }

    private void option(Matcher option, String line, int number) {
        Sketch sketch = current == null ? begin() : current;
        int expected = options++;
        String letter = option.group(1);
        if (letter.charAt(0) - 'A' != expected && inOrder) {
            inOrder = false;
            sketch.problem(
                    number,
                    NOT_ALLOWED,
                    "Phương án “" + letter + "” đứng ở chỗ của “" + (char) ('A' + expected)
                            + "”: hãy xếp các phương án theo thứ tự A, B, C rồi đưa tệp vào lại, hoặc chọn lại đáp án.");
        }
        sketch.option(Wording.line(option.group(2)));
        sketch.original(line);
    }

    private Sketch begin() {
        Titles.Numbered ask = Titles.numbered(Wording.line(String.join(" ", asked)));
        Sketch sketch = new Sketch(from, ask.number(), "");
        sketch.id(titles.next(ask.number().isEmpty() ? "" : "cau-" + ask.number()));
        sketch.ask(ask.ask());
        asked.forEach(sketch::original);
        asked.clear();
        sketches.add(sketch);
        current = sketch;
        options = 0;
        inOrder = true;
        return sketch;
    }

    private void answer(String answer, String line, int number) {
        if (current == null && asked.isEmpty()) {
            leftOut(number, "Dòng “" + line + "” không thuộc câu nào: đã bỏ qua.");
            return;
        }
        Sketch sketch = current == null ? begin() : current;
        sketch.original(line);
        current = null;
        List<String> texts = sketch.options();
        if (texts.isEmpty()) {
            sketch.form(FormName.CHOICE);
            sketch.problem(
                    number,
                    WRONG_COUNT,
                    "Trước dòng ANSWER không có phương án nào: hãy viết các phương án “A.”, “B.”, mỗi phương án một dòng.");
            return;
        }
        Optional<Key> key = AnswerText.read(answer, texts).key();
        if (key.isPresent()
                && key.get() instanceof Key.Options some
                && some.right().last() < texts.size()) {
            // the letters of a list in disorder do not tell which option is meant
            if (inOrder) sketch.key(some, number, "dòng “" + line + "”");
        } else
            sketch.problem(
                    number,
                    ANSWER_NOT_AN_OPTION,
                    "“ANSWER: " + answer + "” không phải một trong các chữ từ A đến " + (char) ('A' + texts.size() - 1)
                            + ": hãy chọn lại đáp án.");
    }

    /** Text that no options follow is no question. */
    private void leaveText() {
        if (!asked.isEmpty())
            leftOut(
                    from,
                    "“" + asked.getFirst() + "” không có phương án nào theo sau: không đọc thành câu hỏi, đã bỏ qua.");
        asked.clear();
    }

    private void leftOut(int line, String message) {
        problems.add(new BankProblem(line, "", NOT_UNDERSTOOD, message));
    }
}
