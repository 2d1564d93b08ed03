package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.BankProblem.Code;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.sheet.Heading.Role;
import vn.hoithi.bank.text.AnswerText;

/** Makes sketches of the gathered cells of one sheet. */
final class SketchMaker {
    private static final Pattern COUNTED = Pattern.compile(
            "(?:câu(?:\\s+hỏi)?|question)\\s*(?:số\\s*)?(\\d{1,5})\\s*[:.)/\\-–]\\s*(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern APOSTROPHE = Pattern.compile("'(?=[\\d+=@/-])([^']*)");
    private static final Pattern QUOTED_FORMULA = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 64;
    private static final Pattern ONE_LETTER = Pattern.compile("\\(?[A-Fa-f](?:\\s*[,;]\\s*[A-Fa-f])*\\)?\\.?");
    private static final Pattern AT_LENGTH = Pattern.compile("(?iu).*tự\\s*luận.*");
    private static final Pattern PART = Pattern.compile(
            "(?iu)^\\s*(?:(?:phần|chương|mục|chủ\\s*đề|chuyên\\s*đề|lĩnh\\s*vực|bài|nhóm)\\s+[\\p{L}\\d]+|[IVX]{1,5}(?=[.:)\\-–—]))\\s*[.:)\\-–—]*\\s*");

    /** Where no column has the numbers, they may stand before the questions. */
    private static final Pattern BARE_COUNT = Pattern.compile("(\\d{1,4})\\s*[.)]\\s+(\\S.*)", Pattern.DOTALL);

    private final Columns columns;
    private final String sheet;
    private final AnswerCell answers;
    private final DressMarks dress;

    /**
     * For one sheet.
     *
     * @param sheet its name where questions stand in several sheets, else empty
     */
    SketchMaker(Columns columns, String sheet, List<Gathered> questions) {
        this.columns = columns;
        this.sheet = sheet;
        this.answers = new AnswerCell(columns.own(), columns.ofTemplate(), fromZero(questions));
        this.dress = new DressMarks(questions);
    }

    /** Whether options seem to be counted from 0 somewhere in the sheet. */
    private static boolean fromZero(List<Gathered> questions) {
        return questions.stream()
                .anyMatch(question -> question.options().size() > 1
                        && question.line(Role.ANSWER).matches("0(?:\\.0)?")
                        && question.options().values().stream()
                                .noneMatch(option -> Gathered.joined(option).equals("0")));
    }

    Sketch make(Gathered question) {
        OptionTexts options = OptionTexts.of(question, columns.own());
        Matcher counted = COUNTED.matcher(options.ask());
        if (!counted.matches() && !columns.numbered()) counted = BARE_COUNT.matcher(options.ask());
        boolean stripped = !columns.own() && counted.matches();
        String number = question.number().isEmpty() && stripped ? counted.group(1) : question.number();
        Sketch sketch = new Sketch(question.from(), number, section(question));
        for (Row row : question.rows()) sketch.original(row.told());
        id(question, sketch);
        sketch.ask(typed(stripped ? counted.group(2) : options.ask()));
        Optional<FormName> form = FormWords.form(question.line(Role.FORM));
        // what stands in the columns of options of such a question is what may be written
        if (!form.equals(Optional.of(FormName.SHORT)))
            for (String option : options.texts()) sketch.option(typed(option));
        wrongOptions(question, sketch);
        answer(question, sketch, options, form);
        form(question, sketch, form);
        new AboutCells(columns, question, sketch).tell(theme(question));
        media(question, sketch);
        ChangedCells.tell(question, sketch);
        return sketch;
    }

    /** The text as it was typed: without what tells the spreadsheet to leave it alone. */
    private String typed(String text) {
        if (columns.own()) return text;
        Matcher apostrophe = APOSTROPHE.matcher(text);
        if (apostrophe.matches()) return apostrophe.group(1);
        Matcher formula = QUOTED_FORMULA.matcher(text);
        return formula.matches() ? formula.group(1) : text;
    }

    private String section(Gathered question) {
        if (sheet.isEmpty()) return question.section();
        return question.section().isEmpty() ? sheet : sheet + ": " + question.section();
    }

    private String theme(Gathered question) {
        if (columns.own()) return "";
        if (!question.section().isEmpty())
            return PART.matcher(question.section()).replaceFirst("").strip();
        return sheet.matches("(?iu)(?:sheet|trang\\s*tính|bảng\\s*tính)\\s*\\d*") ? "" : sheet;
    }

    private void id(Gathered question, Sketch sketch) {
        String id = question.line(Role.ID);
        if (SLUG.matcher(id).matches() && id.length() <= LONGEST_SLUG && !id.matches("\\d+")) sketch.id(id);
        else if (columns.own() && SLUG.matcher(id).matches()) sketch.id(id);
        else new AboutCells(columns, question, sketch).note("Mã câu hỏi", id);
    }

    /** A sheet with the right answer and wrong ones: the right one comes first. */
    private void wrongOptions(Gathered question, Sketch sketch) {
        List<Placed> wrong = question.cells(Role.WRONG);
        if (wrong.isEmpty() || !sketch.options().isEmpty()) return;
        String right = typed(question.line(Role.ANSWER));
        if (!right.isEmpty()) {
            sketch.option(right);
            Placed cell = question.cells(Role.ANSWER).getFirst();
            sketch.key(Key.Options.of(0), cell.row(), how(cell));
        }
        for (Placed option : wrong) sketch.option(typed(option.cell().line()));
    }

    /* ---- the right answer ---- */

    private void answer(Gathered question, Sketch sketch, OptionTexts options, Optional<FormName> form) {
        if (!options.starred().isEmpty()) sketch.key(new Key.Options(options.starred()), question.from(), "dấu sao");
        if (!question.marked().isEmpty())
            sketch.key(
                    new Key.Options(question.marked()),
                    question.marks().getFirst().row(),
                    how(question.marks().getFirst()));
        if (!question.cells(Role.WRONG).isEmpty() && options.texts().isEmpty()) return;
        if (FormWords.poll(question.line(Role.FORM))) {
            sketch.problem(
                    question.from(),
                    Code.FORM_NOT_PLAYED,
                    "Câu thăm dò ý kiến không có đáp án đúng: hãy bỏ câu này, hoặc chọn một đáp án và đổi loại câu.");
            return;
        }
        if (form.equals(Optional.of(FormName.SHORT))) written(question, sketch, options);
        else if (form.equals(Optional.of(FormName.ESSAY))) explained(question, sketch);
        else byColumn(question).forEach(cells -> read(question, cells, sketch));
        if (form.isEmpty() || form.get() != FormName.SHORT) dress.tell(question, sketch);
    }

    /** Each column that gives an answer speaks for itself. */
    private static List<List<Placed>> byColumn(Gathered question) {
        Map<Integer, List<Placed>> columns = new LinkedHashMap<>();
        for (Placed cell : question.cells(Role.ANSWER))
            columns.computeIfAbsent(cell.column(), any -> new ArrayList<>()).add(cell);
        return List.copyOf(columns.values());
    }

    private void read(Gathered question, List<Placed> cells, Sketch sketch) {
        Placed first = cells.getFirst();
        String text = typed(Gathered.joined(cells));
        if (text.isEmpty()) return;
        if (AT_LENGTH.matcher(section(question)).matches() && sketch.options().isEmpty()) {
            explained(question, sketch);
            return;
        }
        AnswerCell.Read read =
                sketch.options().isEmpty() ? withoutOptions(question, text) : answers.read(text, sketch.options());
        read.key()
                .ifPresentOrElse(
                        key -> sketch.key(key, first.row(), how(first)),
                        () -> sketch.problem(
                                first.row(),
                                Code.ANSWER_NOT_AN_OPTION,
                                "Ô " + first.name() + " ghi đáp án “" + shortened(text) + "”: " + read.why() + "."));
        if (!read.rest().isEmpty())
            sketch.about(about -> about.withExplanation(AboutCells.joined(about.explanation(), read.rest())));
    }

    private AnswerCell.Read withoutOptions(Gathered question, String text) {
        if (ONE_LETTER.matcher(text).matches())
            return new AnswerCell.Read(
                    Optional.empty(),
                    "",
                    "câu không có phương án nào mang chữ ấy. Hãy ghi các phương án vào các cột A, B, C…");
        AnswerText.Understood understood = AnswerText.read(text, List.of());
        Optional<Key> key = understood.key();
        if (FormWords.form(question.line(Role.FORM)).equals(Optional.of(FormName.TRUE_FALSE))
                && !(key.orElse(null) instanceof Key.Truth))
            return new AnswerCell.Read(Optional.empty(), "", "câu đúng sai chỉ nhận “Đúng” hoặc “Sai”");
        if (key.orElse(null) instanceof Key.Wordings words) key = Optional.of(withAccepted(words.wordings(), question));
        return new AnswerCell.Read(key, understood.rest(), "không đọc được");
    }

    /** The wordings of a written answer: the answer column, or, as in Quizizz's template, the columns of options. */
    private void written(Gathered question, Sketch sketch, OptionTexts options) {
        List<String> wordings = new ArrayList<>();
        String answer = typed(question.line(Role.ANSWER));
        List<String> listed = options.texts().stream()
                .filter(text -> !text.isEmpty())
                .map(this::typed)
                .toList();
        if (!answer.isEmpty() && (listed.isEmpty() || !answer.matches("[\\d,; ]+"))) wordings.add(answer);
        for (String text : listed) if (!wordings.contains(text)) wordings.add(text);
        Key.Wordings key = withAccepted(wordings, question);
        if (key.wordings().isEmpty()) return;
        sketch.key(key, question.from(), "cột đáp án");
    }

    private Key.Wordings withAccepted(List<String> wordings, Gathered question) {
        List<String> all = new ArrayList<>(wordings);
        for (Placed cell : question.cells(Role.ACCEPT)) {
            String text = cell.cell().text().strip();
            String between = cell.cell().text().contains("\n") ? "\n" : ";";
            for (String wording : text.split(between, -1)) if (!wording.isBlank()) all.add(typed(wording.strip()));
        }
        return new Key.Wordings(all);
    }

    private static void explained(Gathered question, Sketch sketch) {
        String answer = question.line(Role.ANSWER);
        sketch.about(about -> about.withExplanation(AboutCells.joined(about.explanation(), answer)));
    }

    private String how(Placed cell) {
        String title = columns.title(cell.column());
        return (title.isEmpty() ? "ô " : "cột “" + shortened(title) + "”, ô ") + cell.name();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /* ---- the rest ---- */

    private void form(Gathered question, Sketch sketch, Optional<FormName> given) {
        if (given.isEmpty()) {
            if (sketch.options().isEmpty()
                    && AT_LENGTH.matcher(section(question)).matches()) sketch.form(FormName.ESSAY);
            return;
        }
        FormName form = given.get();
        boolean seenByItself = form == FormName.CHOICE || form == FormName.MULTIPLE;
        boolean withOptions = form == FormName.TRUE_FALSE && !sketch.options().isEmpty();
        if (columns.own() || (!seenByItself && !withOptions)) sketch.form(form);
    }

    private static void media(Gathered question, Sketch sketch) {
        String link = question.line(Role.IMAGE);
        if (!link.isEmpty())
            sketch.problem(
                    question.from(),
                    Code.MEDIA_MISSING,
                    "Câu có hình hoặc đoạn phim “" + shortened(link)
                            + "”, không có trong tệp: hãy xem câu có đọc được khi thiếu nó không.");
    }
}
