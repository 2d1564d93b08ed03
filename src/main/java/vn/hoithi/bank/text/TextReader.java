package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.ReadingProgress;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.text.Forms.Label;
import vn.hoithi.bank.text.Forms.Numbered;

/**
 * Reads questions from lines, as a person would: a number begins a question, a letter an option, "Đáp án:" the answer;
 * what begins with none of these goes on with what stands before it. Where letters and numbers can be two things, the rest
 * of the file decides.
 */
final class TextReader {
    private static final Pattern STAR_AT_THE_END = Pattern.compile(
            "\\s*(?:[*✓✔√]|\\(\\s*(?:x|đ|đúng)\\s*\\)|\\[\\s*x\\s*])\\s*[.;]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT_LENGTH = Pattern.compile(
            "(?<!\\p{L})(?:hãy\\s+)?(?:nêu|trình\\s+bày|phân\\s+tích|chứng\\s+minh|liên\\s+hệ|làm\\s+rõ|bình\\s+luận|cho\\s+biết\\s+(?:ý\\s+nghĩa|suy\\s+nghĩ|cảm\\s+nghĩ))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT_LENGTH_SECTION =
            Pattern.compile("tự\\s*luận", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEVERAL_GAPS = Pattern.compile(
            "(?:ghép|nối)\\s+(?:cặp|cột|các\\s+(?:ý|mục|cột))|sắp\\s+xếp\\s+(?:theo|các)|đúng\\s+thứ\\s+tự",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LOOK_AHEAD = 6;

    private enum Place {
        NOWHERE,
        ASK,
        OPTION,
        ANSWER,
        EXPLANATION,
        BASIS,
        OTHER_REMARK
    }

    /** What stands after "Đáp án:", until all options are known. */
    private record Answer(int line, String text) {}

    private final List<Line> lines;
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<BankProblem> problems = new ArrayList<>();
    private final Emphasis emphasis = new Emphasis();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Integer> starred = new ArrayList<>();
    private final List<Line> numbered = new ArrayList<>();
    private final KeyTable table = new KeyTable();
    private final boolean wordsNumber;
    private @Nullable Sketch current;
    private Place place = Place.NOWHERE;
    private String section = "";
    private boolean inTable;
    private int at;
    private int headings;
    private int firstHeading;

    private TextReader(List<Line> lines) {
        this.lines = lines;
        long byWord = lines.stream()
                .filter(line -> Forms.wordQuestion(line.text()).isPresent())
                .count();
        long byNumber = lines.stream()
                .filter(line -> Forms.bareNumber(line.text()).isPresent())
                .count();
        this.wordsNumber = byWord > 0 && byWord * 6 >= byNumber;
    }

    /** @param originals the lines of the file by their number, as they stand there */
    static BankReading read(String fileName, List<Line> lines, List<String> originals) {
        TextReader reader = new TextReader(lines);
        reader.read(originals);
        return BankCheck.finish(fileName, reader.sketches, reader.problems);
    }

    private void read(List<String> originals) {
        long hidden = originals.stream().filter(Wording::hidesSomething).count();
        if (hidden > 0)
            problems.add(new BankProblem(
                    1,
                    "",
                    BankProblem.Code.PUT_RIGHT,
                    hidden + " dòng có dấu bị tách rời hoặc ký tự ẩn: đã sửa lại cho đúng chuẩn Unicode."));
        for (int i = 0; i < lines.size(); i++) {
            ReadingProgress.tell(ReadingProgress.Step.LINES, i + 1, lines.size());
            Line line = lines.get(i);
            Sketch before = current;
            at = i;
            if (!line.isBlank()) read(line, i);
            if (current != null && (current == before || !line.isBlank())) original(current, line, originals);
        }
        close();
        headingsTold();
        table.tell(sketches, problems);
    }

    private static void original(Sketch sketch, Line line, List<String> originals) {
        if (!line.isBlank()) sketch.original(originals.get(line.number() - 1).strip());
    }

    private void read(Line line, int index) {
        String text = line.text();
        if (inTable && !leavesTable(line, index)) return;
        if (Forms.furniture(text)) return;
        if (table(line, text)) return;
        Optional<String> answer = current == null ? Optional.empty() : Forms.answer(text);
        if (answer.isPresent()) {
            answers.add(new Answer(line.number(), answer.get()));
            place = Place.ANSWER;
            return;
        }
        Optional<Forms.Remark> remark = current == null ? Optional.empty() : Forms.remark(text);
        if (remark.isPresent()) {
            remark(remark.get());
            return;
        }
        Optional<Numbered> question = question(line, index);
        if (question.isPresent()) {
            begin(line, question.get());
            return;
        }
        if (Forms.section(text) && followedByQuestion(index) && !nextOption(text)) {
            close();
            section = Wording.line(text);
            return;
        }
        if (option(line, text)) return;
        if (numberedOption(line, text)) return;
        goOn(line, index);
    }

    /* ---- the table of answers ---- */

    private boolean table(Line line, String text) {
        if (sketches.isEmpty() && current == null) return false;
        boolean heading = Forms.keyTable(text) && (Forms.titled(text) || !questionFollows());
        boolean begins = heading
                ? place == Place.NOWHERE || complete() || Forms.titled(text)
                : complete() && (KeyTable.looksLikeRow(text) || KeyTable.numbersRow(text));
        if (!begins) return false;
        close();
        inTable = true;
        table.begin(line.number());
        if (!heading) table.line(line.number(), text);
        return true;
    }

    /** Whether the next line asks something: then "Đáp án:" before it is an answer left empty, and no table begins. */
    private boolean questionFollows() {
        for (int i = at + 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.isBlank()) continue;
            Optional<Numbered> question = wordsNumber ? Forms.wordQuestion(text) : Forms.bareNumber(text);
            return question.isPresent()
                    && !AnswerText.isShortKey(
                            text.substring(question.get().rest()).strip());
        }
        return false;
    }

    private boolean complete() {
        return current == null || current.options().size() >= 2 || !answers.isEmpty() || !numbered.isEmpty();
    }

    /** Reads a line of the table; whether the table is over with it. */
    private boolean leavesTable(Line line, int index) {
        String text = line.text();
        Optional<Numbered> question = Forms.wordQuestion(text);
        boolean long_ = question.isPresent()
                && text.substring(question.get().rest()).strip().length() > 12;
        if (long_ && followedByOption(index)) {
            inTable = false;
            return true;
        }
        if (Forms.section(text) || Forms.keyTable(text)) table.section(Wording.line(text));
        else if (!Forms.furniture(text)) table.line(line.number(), text);
        return false;
    }

    /* ---- a question begins ---- */

    private Optional<Numbered> question(Line line, int index) {
        String text = line.text();
        Optional<Numbered> byWord = Forms.wordQuestion(text);
        if (byWord.isPresent()) return byWord;
        if (wordsNumber) return Optional.empty();
        Optional<Numbered> byNumber = Forms.bareNumber(text);
        if (byNumber.isEmpty() || text.substring(byNumber.get().rest()).isBlank()) return Optional.empty();
        int number = Integer.parseInt(byNumber.get().number());
        Sketch open = current;
        if (open == null) return byNumber;
        int before = open.number().isEmpty() ? 0 : Integer.parseInt(open.number());
        boolean next = number == before + 1;
        // "gồm: 1) …; 2) …" inside a question: no option yet, and the count begins anew
        if (open.options().isEmpty() && answers.isEmpty() && !next) return Optional.empty();
        if (open.options().isEmpty()
                && answers.isEmpty()
                && followedByOption(index)
                && open.ask().endsWith(":")) return Optional.empty();
        return next || followedByOption(index) || followedByAnswer(index) || number > before
                ? byNumber
                : Optional.empty();
    }

    private boolean followedByOption(int index) {
        for (int i = index + 1; i < Math.min(lines.size(), index + 1 + LOOK_AHEAD); i++) {
            String text = lines.get(i).text();
            Optional<Label> label = Forms.option(text, 0);
            if (label.isPresent()) return label.get().index() == 0;
            if (Forms.wordQuestion(text).isPresent() || Forms.bareNumber(text).isPresent()) return false;
        }
        return false;
    }

    private boolean followedByAnswer(int index) {
        for (int i = index + 1; i < Math.min(lines.size(), index + 4); i++) {
            if (lines.get(i).isBlank()) continue;
            return Forms.answer(lines.get(i).text()).isPresent();
        }
        return false;
    }

    /** Whether a line goes on with the options of the open question. */
    private boolean nextOption(String text) {
        if (current == null) return false;
        int expected = current.options().size();
        return Forms.option(text, expected)
                .filter(label -> label.index() == expected)
                .isPresent();
    }

    private boolean followedByQuestion(int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            return Forms.wordQuestion(lines.get(i).text()).isPresent()
                    || Forms.bareNumber(lines.get(i).text()).isPresent();
        }
        return false;
    }

    private void begin(Line line, Numbered question) {
        close();
        headingsTold();
        current = new Sketch(line.number(), question.number().replaceFirst("^0+(?=\\d)", ""), section);
        if (!section.isEmpty()) current.about(about -> about.withTheme(theme(section)));
        place = Place.ASK;
        ask(line.from(question.rest()));
    }

    private static String theme(String section) {
        String theme = section.replaceFirst(
                        "(?iu)^\\s*(?:phần|chương|mục|chủ\\s*đề|lĩnh\\s*vực|bài)\\s+[\\p{L}\\d]+\\s*[.:\\-–—]\\s*", "")
                .replaceFirst("^[IVX]+\\s*[.:\\-–—)]\\s*", "")
                .strip();
        return theme.length() > 80 ? "" : theme;
    }

    /** What is asked, and the options and the answer that may stand on the same line. */
    private void ask(Line line) {
        String text = line.text();
        List<Integer> options = inlineOptions(text);
        if (!options.isEmpty()) {
            sketch().ask(Wording.line(text.substring(0, options.getFirst())));
            option(line.from(options.getFirst()), text.substring(options.getFirst()));
            return;
        }
        int answer = Forms.answerAtTheEnd(text);
        if (answer > 0) {
            sketch().ask(Wording.line(text.substring(0, answer)));
            Forms.answer(text.substring(answer)).ifPresent(rest -> answers.add(new Answer(line.number(), rest)));
            return;
        }
        int arrow = Forms.arrow(text);
        if (arrow > 0 && sketch().options().isEmpty()) {
            sketch().ask(Wording.line(text.substring(0, arrow)));
            answers.add(new Answer(line.number(), Forms.afterArrow(text.substring(arrow))));
            return;
        }
        sketch().ask(Wording.line(text));
    }

    /** Where options begin behind what is asked: only a row that begins with A and has three or more. */
    private static List<Integer> inlineOptions(String text) {
        Matcher first = Pattern.compile("(?<=\\s)\\*?(?:\\(A\\)|A\\s?[.)/:]|a\\s?[.)/])\\s*\\S")
                .matcher(text);
        while (first.find()) {
            Forms.Further further = Forms.furtherOptions(text, first.start() + 1, 0);
            int more = further.starts().size();
            String before = text.substring(Math.max(0, first.start() - 2), first.start());
            if (more >= 2 || (more == 1 && before.isBlank() && further.wide())) return List.of(first.start());
        }
        return List.of();
    }

    private Sketch sketch() {
        return Objects.requireNonNull(current);
    }

    /* ---- options ---- */

    private boolean option(Line line, String text) {
        if (current == null || place == Place.NOWHERE) return false;
        int expected = current.options().size();
        Optional<Label> label = Forms.option(text, expected);
        if (label.isEmpty()) return false;
        int index = label.get().index();
        if (expected == 0 && index != 0) return false;
        if (place != Place.ASK && place != Place.OPTION && index != expected) return false;
        // "b. …" inside an explanation or a sentence: only the next letter goes on with the options
        if (index < expected
                && !Character.isUpperCase(text.strip().charAt(0))
                && label.get().lower()
                && index != 0) return false;
        if (!numbered.isEmpty()) giveBack();
        if (index != expected) outOfOrder(line, index, expected);
        addOption(line, label.get(), text);
        return true;
    }

    private void addOption(Line line, Label label, String text) {
        int number = sketch().options().size();
        List<Integer> further = further(text, label.rest(), number);
        int end = further.isEmpty() ? text.length() : further.getFirst();
        putOption(line.part(0, label.rest()), line.part(label.rest(), end), label.starred());
        for (int i = 0; i < further.size(); i++) {
            int from = further.get(i);
            int to = i + 1 < further.size() ? further.get(i + 1) : text.length();
            Line part = line.part(from, to);
            int expected = sketch().options().size();
            Forms.option(part.text(), expected)
                    .ifPresent(next -> putOption(part.part(0, next.rest()), part.from(next.rest()), next.starred()));
        }
        place = Place.OPTION;
    }

    /**
     * Options after the first on a line. "D." in the middle of a sentence is none: where no wide space stands before it,
     * the letter of the next line decides.
     */
    private List<Integer> further(String text, int from, int number) {
        Forms.Further further = Forms.furtherOptions(text, from, number);
        if (further.wide()) return further.starts();
        Optional<Integer> next = nextLabel();
        boolean fits =
                next.isEmpty() || next.get() == number + 1 + further.starts().size();
        return fits ? further.starts() : List.of();
    }

    /** The letter that begins one of the next lines of this question, as an index; empty where no option follows. */
    private Optional<Integer> nextLabel() {
        for (int i = at + 1; i < Math.min(lines.size(), at + 1 + LOOK_AHEAD); i++) {
            String text = lines.get(i).text();
            if (Forms.wordQuestion(text).isPresent() || Forms.answer(text).isPresent()) return Optional.empty();
            Optional<Label> label = Forms.option(text, 0);
            if (label.isPresent()) return Optional.of(label.get().index()).filter(index -> index > 0);
            if (Forms.bareNumber(text).isPresent()) return Optional.empty();
        }
        return Optional.empty();
    }

    private void putOption(Line label, Line text, boolean star) {
        String words = text.text();
        int answer = Forms.answerAtTheEnd(words);
        if (answer > 0) {
            Forms.answer(words.substring(answer)).ifPresent(rest -> answers.add(new Answer(text.number(), rest)));
            words = words.substring(0, answer);
        }
        boolean starredAtTheEnd =
                STAR_AT_THE_END.matcher(words).find() && !words.strip().equals("*");
        if (starredAtTheEnd) words = STAR_AT_THE_END.matcher(words).replaceFirst("");
        if (star || starredAtTheEnd) starred.add(sketch().options().size());
        sketch().option(Wording.line(words));
        emphasis.option(label, text.part(0, Math.min(words.length(), text.text().length())));
    }

    private void outOfOrder(Line line, int index, int expected) {
        String letter = String.valueOf((char) ('A' + index));
        if (index > expected && index <= 5)
            while (sketch().options().size() < index) {
                sketch().option("");
                emphasis.option(new Line(line.number(), List.of()), new Line(line.number(), List.of()));
            }
        else
            sketch().problem(
                            line.number(),
                            BankProblem.Code.OPTION_TWICE,
                            "Nhãn “" + letter
                                    + "” viết hai lần trong câu này: hãy sửa nhãn, hoặc thêm số câu nếu đây là câu khác.");
    }

    /** {@code 1) 2) 3) 4)} under a question: options, unless letters follow. */
    private boolean numberedOption(Line line, String text) {
        if (current == null
                || !wordsNumber
                || place == Place.NOWHERE
                || !current.options().isEmpty()) return false;
        if (place != Place.ASK && numbered.isEmpty()) return false;
        Optional<Numbered> number = Forms.bareNumber(text);
        if (number.isEmpty() || !number.get().number().equals(String.valueOf(numbered.size() + 1))) return false;
        numbered.add(line);
        return true;
    }

    /** They were a list inside the question after all. */
    private void giveBack() {
        for (Line line : numbered) sketch().ask(Wording.line(line.text()));
        numbered.clear();
    }

    private void takeNumbered() {
        if (numbered.size() < 2) {
            giveBack();
            return;
        }
        for (Line line : List.copyOf(numbered)) {
            int rest = Forms.bareNumber(line.text()).orElseThrow().rest();
            putOption(line.part(0, rest), line.from(rest), false);
        }
        numbered.clear();
    }

    /* ---- what stands beside ---- */

    private void remark(Forms.Remark remark) {
        Sketch sketch = sketch();
        String rest = Wording.line(remark.rest());
        switch (remark.name()) {
            case "căn cứ", "cơ sở", "cơ sở pháp lý" -> {
                sketch.about(about -> about.withBasis(joined(about.basis(), rest)));
                place = Place.BASIS;
            }
            case "nguồn", "trích", "trích dẫn", "tài liệu" -> {
                sketch.about(about -> about.withSource(joined(about.source(), rest)));
                place = Place.OTHER_REMARK;
            }
            case "mức độ" -> {
                Details.level(rest)
                        .ifPresentOrElse(
                                level -> sketch.about(about -> about.withLevel(level)),
                                () -> note(sketch, "Mức độ: " + rest));
                place = Place.OTHER_REMARK;
            }
            case "thời gian" -> {
                Details.time(rest)
                        .ifPresentOrElse(
                                time -> sketch.about(about -> about.withTime(time)),
                                () -> note(sketch, "Thời gian: " + rest));
                place = Place.OTHER_REMARK;
            }
            case "chủ đề", "lĩnh vực" -> {
                sketch.about(about -> about.withTheme(rest));
                place = Place.OTHER_REMARK;
            }
            case "điểm", "ghi chú" -> {
                note(sketch, remark.name().equals("điểm") ? "Điểm: " + rest : rest);
                place = Place.OTHER_REMARK;
            }
            default -> {
                explain(rest);
                place = Place.EXPLANATION;
            }
        }
    }

    private static void note(Sketch sketch, String text) {
        sketch.about(about -> about.withNotes(joined(about.notes(), text)));
    }

    private void explain(String text) {
        sketch().about(about -> about.withExplanation(joined(about.explanation(), text)));
    }

    private static String joined(String before, String more) {
        return before.isEmpty() ? more : more.isEmpty() ? before : before + " " + more;
    }

    /** A line that begins with nothing known. */
    private void goOn(Line line, int index) {
        String text = Wording.line(line.text());
        if (current != null
                && complete()
                && place != Place.EXPLANATION
                && place != Place.BASIS
                && startsUnnumbered(index)) {
            begin(line, new Numbered("", 0));
            return;
        }
        if (!numbered.isEmpty() && place == Place.ASK) {
            numbered.set(numbered.size() - 1, joinedLine(numbered.getLast(), line));
            return;
        }
        switch (place) {
            case ASK -> ask(line);
            case OPTION -> {
                int answer = Forms.answerAtTheEnd(text);
                if (answer > 0)
                    Forms.answer(text.substring(answer))
                            .ifPresent(rest -> answers.add(new Answer(line.number(), rest)));
                sketch().optionGoesOn(answer > 0 ? text.substring(0, answer) : text);
            }
            case ANSWER ->
                answers.set(
                        answers.size() - 1,
                        new Answer(
                                answers.getLast().line(),
                                joined(answers.getLast().text(), text)));
            case EXPLANATION -> explain(text);
            case BASIS -> sketch().about(about -> about.withBasis(joined(about.basis(), text)));
            case OTHER_REMARK -> note(sketch(), text);
            case NOWHERE -> {
                if (startsUnnumbered(index)) {
                    begin(line, new Numbered("", 0));
                } else {
                    if (headings == 0) firstHeading = line.number();
                    headings++;
                }
            }
        }
    }

    private static Line joinedLine(Line first, Line more) {
        List<Line.Run> runs = new ArrayList<>(first.runs());
        runs.add(Line.Run.plain(" "));
        runs.addAll(more.runs());
        return new Line(first.number(), runs);
    }

    /** Whether a question without a number begins here: the next line with a label has the letter A. */
    private boolean startsUnnumbered(int index) {
        return followedByOption(index);
    }

    private void headingsTold() {
        if (headings > 0)
            problems.add(new BankProblem(
                    firstHeading,
                    "",
                    sketches.isEmpty() ? BankProblem.Code.HEADING : BankProblem.Code.NOT_UNDERSTOOD,
                    headings == 1
                            ? "Dòng này không thuộc câu hỏi nào: đã bỏ qua."
                            : headings + " dòng từ đây không thuộc câu hỏi nào: đã bỏ qua."));
        headings = 0;
    }

    /* ---- a question ends ---- */

    private void close() {
        Sketch sketch = current;
        place = Place.NOWHERE;
        if (sketch == null) return;
        takeNumbered();
        emphasis.tell(sketch);
        if (!starred.isEmpty()) sketch.key(Key.Options.of(starred.toArray(Integer[]::new)), sketch.from(), "dấu sao");
        for (Answer answer : answers) answer(sketch, answer);
        form(sketch);
        sketches.add(sketch);
        emphasis.clear();
        starred.clear();
        answers.clear();
        numbered.clear();
        current = null;
    }

    private void answer(Sketch sketch, Answer answer) {
        if (answer.text().isBlank()) return;
        if (atLength(sketch) && sketch.options().isEmpty()) {
            explain(Wording.line(answer.text()));
            return;
        }
        AnswerText.Understood understood = AnswerText.read(Wording.line(answer.text()), sketch.options());
        Optional<Key> key = understood.key();
        if (key.isEmpty()) {
            sketch.problem(
                    answer.line(),
                    BankProblem.Code.ANSWER_NOT_AN_OPTION,
                    "Đáp án ghi “" + shortened(answer.text())
                            + "”, không giống phương án nào. Hãy chọn phương án đúng.");
            return;
        }
        sketch.key(key.get(), answer.line(), "dòng “Đáp án: " + shortened(answer.text()) + "”");
        AnswerText.basis(understood.rest())
                .ifPresentOrElse(
                        basis -> sketch.about(about -> about.withBasis(joined(about.basis(), basis))),
                        () -> explain(understood.rest()));
    }

    private static String shortened(String text) {
        String line = Wording.line(text);
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private static boolean atLength(Sketch sketch) {
        return AT_LENGTH_SECTION.matcher(sketch.section()).find()
                || AT_LENGTH.matcher(sketch.ask()).find();
    }

    private static void form(Sketch sketch) {
        if (!sketch.options().isEmpty()) return;
        if (SEVERAL_GAPS.matcher(sketch.ask()).find()) sketch.form(FormName.OTHER);
        else if (atLength(sketch)) sketch.form(FormName.ESSAY);
    }
}
