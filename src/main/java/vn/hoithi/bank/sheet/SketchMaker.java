package vn.hoithi.bank.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.BankProblem.Code;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Mixed;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.sheet.Heading.Role;
import vn.hoithi.bank.text.FormWords;

/** Makes sketches of the gathered cells of one sheet. */
final class SketchMaker {
    private static final Pattern COUNTED = Pattern.compile(
            "(?:câu(?:\\s+hỏi)?|question)\\s*(?:số\\s*)?(\\d{1,5})\\s*[:.)/\\-–]\\s*(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 64;
    private static final Pattern AT_LENGTH = Pattern.compile("(?iu).*tự\\s*luận.*");
    private static final Pattern PART = Pattern.compile(
            "(?iu)^\\s*(?:(?:phần|chương|mục|chủ\\s*đề|chuyên\\s*đề|lĩnh\\s*vực|bài|nhóm)\\s+[\\p{L}\\d]+|[IVX]{1,5}(?=[.:)\\-–—]))\\s*[.:)\\-–—]*\\s*");

    /** Where no column has the numbers, they may stand before the questions. */
    private static final Pattern BARE_COUNT = Pattern.compile("(\\d{1,4})\\s*[.)]\\s+(\\S.*)", Pattern.DOTALL);

    private final Columns columns;
    private final String sheet;
    private final Typed typed;
    private final AnswerMaker answers;

    /**
     * For one sheet.
     *
     * @param sheet its name where questions stand in several sheets, else empty
     */
    SketchMaker(Columns columns, String sheet, List<Gathered> questions) {
        this.columns = columns;
        this.sheet = sheet;
        this.typed = new Typed(columns.own());
        this.answers = new AnswerMaker(columns, questions);
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
        Optional<FormName> form = form(question);
        options(question, sketch, options, form);
        wrongOptions(question, sketch);
        boolean atLength = AT_LENGTH.matcher(sketch.section()).matches();
        if (sketch.options().isEmpty() || !inRightOrder(form)) answers.tell(question, sketch, options, form, atLength);
        form(sketch, form, atLength);
        beside(question, sketch, form);
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

    /** A sheet with the right answer and wrong ones: the right one comes first. */
    private void wrongOptions(Gathered question, Sketch sketch) {
        List<Placed> wrong = question.cells(Role.WRONG);
        if (wrong.isEmpty() || !sketch.options().isEmpty()) return;
        String right = typed.of(question.line(Role.ANSWER));
        if (!right.isEmpty()) {
            sketch.option(right);
            Placed cell = question.cells(Role.ANSWER).getFirst();
            sketch.key(Key.Options.of(0), cell.row(), answers.how(cell));
        }
        for (Placed option : wrong) sketch.option(typed.of(option.cell().line()));
    }

    /** As the row says it; what is to be put to options says it too. */
    private static Optional<FormName> form(Gathered question) {
        Optional<FormName> said = FormWords.form(question.line(Role.FORM));
        return said.isEmpty() && !question.matches().isEmpty() ? Optional.of(FormName.MATCHING) : said;
    }

    /** Quizizz's template has the steps of an ordering as they follow each other. */
    private boolean inRightOrder(Optional<FormName> form) {
        return columns.ofTemplate() && form.equals(Optional.of(FormName.ORDERING));
    }

    private void options(Gathered question, Sketch sketch, OptionTexts options, Optional<FormName> form) {
        if (inRightOrder(form)) {
            List<String> steps =
                    options.texts().stream().filter(text -> !text.isEmpty()).toList();
            Mixed.ordering(sketch, steps, question.from(), "thứ tự các cột");
            String answer = question.line(Role.ANSWER);
            if (!answer.isEmpty())
                sketch.problem(
                        question.from(),
                        Code.NOT_UNDERSTOOD,
                        "Mẫu này ghi các bước theo thứ tự đúng, nên đáp án “" + answer
                                + "” đã bỏ qua: hãy xem lại thứ tự.");
        } else if (!form.equals(Optional.of(FormName.SHORT))) {
            // what stands in the columns of options of such a question is what may be written
            for (String option : options.texts()) sketch.option(typed.of(option));
        }
    }

    private void form(Sketch sketch, Optional<FormName> given, boolean atLength) {
        if (given.isEmpty()) {
            if (sketch.options().isEmpty() && atLength) sketch.form(FormName.ESSAY);
            return;
        }
        boolean seenByItself = switch (given.get()) {
            case CHOICE -> true;
            case MULTIPLE -> sketch.options().isEmpty();
            case TRUE_FALSE -> !sketch.options().isEmpty();
            default -> false;
        };
        if (columns.own() || !seenByItself) sketch.form(given.get());
    }

    private void beside(Gathered question, Sketch sketch, Optional<FormName> form) {
        AboutCells about = new AboutCells(columns, question, sketch);
        about.tell(theme(question));
        if (!form.equals(Optional.of(FormName.NUMBER))) NumberCells.beside(about, question);
        List<String> matches = question.matches().stream().map(typed::of).toList();
        if (form.equals(Optional.of(FormName.MATCHING))) sketch.matches(matches);
        else about.note("Vế ghép", String.join("; ", matches));
        MediaCells.tell(question, sketch);
    }
}
