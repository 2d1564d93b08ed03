package vn.hoithi.bank.own;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.QuestionMaker;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Form;
import vn.hoithi.question.Level;
import vn.hoithi.question.Question;
import vn.hoithi.question.Validity;

/** Reads one question of the own format; figures are those of {@code question-bank.schema.json}. */
final class QuestionReader {
    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final int LONGEST_SLUG = 64;

    private static final Set<String> FIELDS = Set.of(
            "id",
            "ask",
            "form",
            "options",
            "answer",
            "accept",
            "theme",
            "level",
            "seconds",
            "explain",
            "basis",
            "source",
            "notes",
            "pinned",
            "review",
            "validity");
    private static final Map<String, String> FORMS =
            ordered("choice", "choice", "truefalse", "truefalse", "short", "short");
    private static final Map<String, Level> LEVELS = ordered(
            "nhận biết",
            Level.RECOGNISE,
            "thông hiểu",
            Level.UNDERSTAND,
            "vận dụng",
            Level.APPLY,
            "vận dụng cao",
            Level.MASTER);
    private static final Map<String, BankReading.Review> REVIEWS =
            ordered("draft", BankReading.Review.DRAFT, "reviewed", BankReading.Review.REVIEWED);
    private static final Map<String, Boolean> TRUTHS = ordered("đúng", true, "sai", false);

    /** How a level is written. */
    static String word(Level level) {
        return LEVELS.entrySet().stream()
                .filter(entry -> entry.getValue() == level)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** A question that can be used, and as it is written. */
    record Read(Question question, WrittenQuestion written, BankReading.Review review) {}

    private final FieldReader fields;

    private QuestionReader(FieldReader fields) {
        this.fields = fields;
    }

    /** The question; null when anything about it is wrong, and then there are problems. */
    static @Nullable Read read(Tree tree, List<BankProblem> problems) {
        if (!(tree instanceof Tree.Fields written)) {
            problems.add(new BankProblem(
                    tree.line(), "", WRONG_KIND, "Mỗi câu hỏi là một nhóm trường bắt đầu bằng “- id:”."));
            return null;
        }
        return new QuestionReader(new FieldReader(written, FIELDS, idOf(written), problems)).read();
    }

    private static String idOf(Tree.Fields question) {
        for (Tree.Field field : question.fields())
            if (field.name().equals("id") && field.value() instanceof Tree.Text text)
                return text.value().strip();
        return "";
    }

    private @Nullable Read read() {
        String id = fields.text("id", LONGEST_SLUG);
        if (!id.isEmpty() && !SLUG.matcher(id).matches())
            fields.problem(
                    fields.lineOf("id"),
                    NOT_ALLOWED,
                    "Mã câu chỉ gồm chữ thường không dấu, số và gạch nối: “" + id + "”.");
        String text = fields.text("ask", QuestionMaker.LONGEST_ASK);
        Form form = form();
        String theme = fields.optionalText("theme", QuestionMaker.LONGEST_THEME);
        Level level = fields.has("level") ? fields.word("level", LEVELS) : Level.UNGRADED;
        Duration seconds = seconds();
        String explanation = fields.optionalText("explain", 600);
        String basis = fields.optionalText("basis", 600);
        String source = fields.optionalText("source", 300);
        String notes = fields.optionalText("notes", 600);
        BankReading.Review review = fields.word("review", REVIEWS);
        Validity validity = validity();
        if (!fields.flawless() || form == null || level == null || review == null) return null;
        About about = new About(theme, level, seconds, explanation, basis, source, notes, validity, review);
        WrittenQuestion written = written(id, text, form, about, fields.line());
        return QuestionMaker.make(written, new ArrayList<>())
                .map(question -> new Read(question, written, review))
                .orElseThrow();
    }

    private static WrittenQuestion written(String id, String text, Form form, About about, int line) {
        return switch (form) {
            case Form.Choice choice ->
                new WrittenQuestion(
                        id,
                        "",
                        "",
                        WrittenQuestion.FormName.CHOICE,
                        text,
                        choice.options(),
                        choice.pinned(),
                        Key.Options.of(choice.right()),
                        about,
                        line,
                        List.of());
            case Form.TrueFalse truth ->
                new WrittenQuestion(
                        id,
                        "",
                        "",
                        WrittenQuestion.FormName.TRUE_FALSE,
                        text,
                        List.of(),
                        Set.of(),
                        new Key.Truth(truth.right()),
                        about,
                        line,
                        List.of());
            case Form.Written words ->
                new WrittenQuestion(
                        id,
                        "",
                        "",
                        WrittenQuestion.FormName.SHORT,
                        text,
                        List.of(),
                        Set.of(),
                        new Key.Wordings(Stream.concat(Stream.of(words.answer()), words.accepted().stream())
                                .toList()),
                        about,
                        line,
                        List.of());
        };
    }

    private @Nullable Validity validity() {
        FieldReader inside = fields.inside("validity", Set.of("from", "until", "replaced"));
        if (inside == null) return null;
        LocalDate from = inside.date("from");
        LocalDate until = inside.date("until");
        String replaced = inside.optionalText("replaced", QuestionMaker.LONGEST_SOURCE);
        if (from != null && until != null && until.isBefore(from)) {
            inside.problem(inside.lineOf("until"), NOT_ALLOWED, "“until” phải sau “from”.");
            return null;
        }
        return new Validity(from, until, replaced);
    }

    private @Nullable Form form() {
        String form = fields.word("form", FORMS);
        if (form == null) return null;
        if (!form.equals("choice")) none(form, "options", "pinned");
        if (!form.equals("short")) none(form, "accept");
        return switch (form) {
            case "choice" -> choice();
            case "truefalse" -> trueFalse();
            default -> written();
        };
    }

    private void none(String form, String... names) {
        for (String name : names)
            if (fields.has(name))
                fields.problem(fields.lineOf(name), UNKNOWN_FIELD, "Câu dạng “" + form + "” không có “" + name + "”.");
    }

    private @Nullable Form choice() {
        List<String> options = fields.texts("options", 150);
        if (options.size() < 2 || options.size() > Form.MOST_OPTIONS) {
            fields.problem(
                    fields.lineOf("options"),
                    WRONG_COUNT,
                    "Câu chọn phương án có từ 2 đến " + Form.MOST_OPTIONS + " phương án, ở đây có " + options.size()
                            + ".");
            return null;
        }
        Integer right = option("answer", fields.text("answer", 120), options.size());
        Set<Integer> pinned = new LinkedHashSet<>();
        for (String letter : fields.texts("pinned", 1)) {
            Integer index = option("pinned", letter, options.size());
            if (index != null) pinned.add(index);
        }
        return right == null || !fields.flawless() ? null : new Form.Choice(options, right, pinned);
    }

    /** The index of an option's letter; null where there is no such option. */
    private @Nullable Integer option(String field, String letter, int options) {
        if (letter.isEmpty()) return null;
        int index = letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
        if (index >= 0 && index < options) return index;
        fields.problem(
                fields.lineOf(field),
                NOT_ALLOWED,
                "“" + field + "” là một chữ từ A đến " + (char) ('A' + options - 1) + ", không phải “" + letter + "”.");
        return null;
    }

    private @Nullable Form trueFalse() {
        Boolean right = fields.word("answer", TRUTHS);
        return right == null ? null : new Form.TrueFalse(right);
    }

    private @Nullable Form written() {
        String answer = fields.text("answer", 120);
        List<String> accepted = new ArrayList<>(fields.texts("accept", 120));
        return fields.flawless() ? new Form.Written(answer, accepted) : null;
    }

    private @Nullable Duration seconds() {
        String written = fields.optionalText("seconds", 10);
        if (written.isEmpty()) return null;
        int seconds = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : 0;
        if (seconds < 3 || seconds > 600) {
            fields.problem(
                    fields.lineOf("seconds"),
                    NOT_ALLOWED,
                    "“seconds” là số giây nguyên từ 3 đến 600, không phải “" + written + "”.");
            return null;
        }
        return Duration.ofSeconds(seconds);
    }

    /** Words in the order they are named in a problem. */
    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> ordered(Object... pairs) {
        Map<String, T> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2)
            words.put((String) pairs[i], (T) Objects.requireNonNull(pairs[i + 1]));
        return words;
    }
}
