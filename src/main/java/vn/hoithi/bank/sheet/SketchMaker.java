package vn.hoithi.bank.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.BankProblem.Code;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.sheet.Heading.Role;

/** Makes sketches of the gathered cells of one sheet. */
final class SketchMaker {
    private static final Pattern COUNTED = Pattern.compile(
            "(?:câu(?:\\s+hỏi)?|question)\\s*(?:số\\s*)?(\\d{1,5})\\s*[:.)/\\-–]\\s*(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 64;
    private static final Pattern PART = Pattern.compile(
            "(?iu)^\\s*(?:(?:phần|chương|mục|chủ\\s*đề|chuyên\\s*đề|lĩnh\\s*vực|bài|nhóm)\\s+[\\p{L}\\d]+|[IVX]{1,5}(?=[.:)\\-–—]))\\s*[.:)\\-–—]*\\s*");

    /** Where no column has the numbers, they may stand before the questions. */
    private static final Pattern BARE_COUNT = Pattern.compile("(\\d{1,4})\\s*[.)]\\s+(\\S.*)", Pattern.DOTALL);

    private final Columns columns;
    private final String sheet;
    private final TypedText typed;
    private final RightAnswer right;

    /**
     * For one sheet.
     *
     * @param sheet its name where questions stand in several sheets, else empty
     */
    SketchMaker(Columns columns, String sheet, List<Gathered> questions) {
        this.columns = columns;
        this.sheet = sheet;
        this.typed = new TypedText(columns.own());
        this.right = new RightAnswer(columns, typed, questions);
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
        sketch.ask(typed.of(stripped ? counted.group(2) : options.ask()));
        Optional<FormName> form = FormWords.form(question.line(Role.FORM));
        // what stands in the columns of options of such a question is what may be written
        if (!form.equals(Optional.of(FormName.SHORT)))
            for (String option : options.texts()) sketch.option(typed.of(option));
        right.amongWrongOptions(question, sketch);
        right.tell(question, sketch, options, form);
        form(sketch, form);
        new AboutCells(columns, question, sketch).tell(theme(question));
        media(question, sketch);
        ChangedCells.tell(question, sketch);
        return sketch;
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

    private void form(Sketch sketch, Optional<FormName> given) {
        if (given.isEmpty()) {
            if (sketch.options().isEmpty() && FormWords.atLength(sketch.section())) sketch.form(FormName.ESSAY);
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
                    "Câu có hình hoặc đoạn phim “" + TypedText.shortened(link)
                            + "”, không có trong tệp: hãy xem câu có đọc được khi thiếu nó không.");
    }
}
