package vn.hoithi.bank.own;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.QuestionMaker;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.Signature;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Level;
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
            "matches",
            "answer",
            "accept",
            "tolerance",
            "closest",
            "unit",
            "media",
            "reveal",
            "inturn",
            "theme",
            "level",
            "seconds",
            "explain",
            "basis",
            "source",
            "notes",
            "pinned",
            "author",
            "review",
            "reviewed",
            "approved",
            "validity");
    private static final Map<String, Level> LEVELS = Words.ordered(
            "nhận biết",
            Level.RECOGNISE,
            "thông hiểu",
            Level.UNDERSTAND,
            "vận dụng",
            Level.APPLY,
            "vận dụng cao",
            Level.MASTER);
    static final Map<String, Review> REVIEWS =
            Words.ordered("draft", Review.DRAFT, "reviewed", Review.REVIEWED, "approved", Review.APPROVED);

    /** How a level is written. */
    static String word(Level level) {
        return Words.word(LEVELS, level);
    }

    private final FieldReader fields;

    private QuestionReader(FieldReader fields) {
        this.fields = fields;
    }

    /**
     * The question as it is written, also where it has no answer yet; null when anything else about its fields is wrong,
     * and then there are problems.
     */
    static @Nullable WrittenQuestion read(Tree tree, List<BankProblem> problems) {
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

    private @Nullable WrittenQuestion read() {
        String id = slug(fields, "id");
        String text = fields.text("ask", QuestionMaker.LONGEST_ASK);
        AnswerFields.Read answer = AnswerFields.of(fields);
        Shown shown = MediaFields.of(fields);
        About about = about();
        if (!fields.flawless() || answer == null || about == null) return null;
        return new WrittenQuestion(
                id,
                "",
                "",
                answer.form(),
                text,
                answer.options(),
                answer.pinned(),
                answer.matches(),
                answer.key(),
                shown,
                about,
                fields.line(),
                List.of());
    }

    /** A name for programs; empty where it is none, and then there is a problem. */
    static String slug(FieldReader fields, String name) {
        String slug = fields.text(name, LONGEST_SLUG);
        if (slug.isEmpty() || SLUG.matcher(slug).matches()) return slug;
        fields.problem(
                fields.lineOf(name),
                NOT_ALLOWED,
                "“" + name + "” chỉ gồm chữ thường không dấu, số và gạch nối: “" + slug + "”.");
        return "";
    }

    private @Nullable About about() {
        String theme = fields.optionalText("theme", QuestionMaker.LONGEST_THEME);
        Level level = fields.has("level") ? fields.word("level", LEVELS) : Level.UNGRADED;
        Duration seconds = seconds();
        String explanation = fields.optionalText("explain", QuestionMaker.LONGEST_REMARK);
        String basis = fields.optionalText("basis", QuestionMaker.LONGEST_REMARK);
        String source = fields.optionalText("source", QuestionMaker.LONGEST_SOURCE);
        String notes = fields.optionalText("notes", QuestionMaker.LONGEST_REMARK);
        String author = fields.optionalText("author", QuestionMaker.LONGEST_THEME);
        Review review = fields.word("review", REVIEWS);
        Signature reviewed = signature("reviewed");
        Signature approved = signature("approved");
        Validity validity = validity();
        if (level == null || review == null) return null;
        return new About(
                theme, level, seconds, explanation, basis, source, notes, validity, author, review, reviewed, approved);
    }

    private @Nullable Signature signature(String name) {
        FieldReader inside = fields.inside(name, Set.of("by", "on"));
        if (inside == null) return null;
        String by = inside.text("by", QuestionMaker.LONGEST_THEME);
        LocalDate on = inside.date("on");
        if (on == null && !inside.has("on")) inside.problem(inside.line(), MISSING, "Thiếu “on”: ngày " + name + ".");
        return on == null ? null : new Signature(by, on);
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
}
