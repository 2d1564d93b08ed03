package vn.hoithi.bank.own;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankWriter;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Level;
import vn.hoithi.question.Validity;

/**
 * Writes our own format as people write it: a field a line, in the order of the schema, quotes only where YAML needs them.
 * What cannot be used yet is written too, as a remark that says what is missing, so that it is mended in the file.
 */
public final class YamlWriter implements BankWriter {
    /** What YAML could take for something else than this text: signs at the beginning, a comment, a key, a number, a date. */
    private static final Pattern NEEDS_QUOTES = Pattern.compile(
            "^[\\s\\-?:,\\[\\]{}#&*!|>'\"%@`].*|.*:\\s.*|.*:$|.*\\s#.*|^[\\d.+\\-][\\d.,:_xXeE+\\-/]*$|^(?:true|false|yes|no|on|off|null|~|y|n)$|.*\\s$|^$|.*[\\x00-\\x1f\\x7f\\u0085\\u2028\\u2029\\ufeff].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String ending() {
        return ".yaml";
    }

    @Override
    public byte[] write(String id, String title, List<WrittenQuestion> questions) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# yaml-language-server: $schema=question-bank.schema.json\n");
        yaml.append("format: ").append(HoiThiFormat.FORMAT).append('\n');
        field(yaml, "", "id", id);
        field(yaml, "", "title", title);
        yaml.append("language: vi\nquestions:\n");
        for (WrittenQuestion question : questions) question(yaml, question);
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void question(StringBuilder yaml, WrittenQuestion question) {
        String in = "    ";
        yaml.append("  - id: ").append(scalar(question.id())).append('\n');
        field(yaml, in, "ask", question.ask());
        field(yaml, in, "form", form(question));
        list(yaml, in, "options", question.options());
        answer(yaml, in, question);
        about(yaml, in, question.about());
        if (!question.pinned().isEmpty()) {
            List<String> letters = new TreeSet<>(question.pinned())
                    .stream().map(YamlWriter::letter).toList();
            yaml.append(in)
                    .append("pinned: [")
                    .append(String.join(", ", letters))
                    .append("]\n");
        }
        field(yaml, in, "review", question.about().review().name().toLowerCase(Locale.ROOT));
        yaml.append('\n');
    }

    private static String form(WrittenQuestion question) {
        return switch (question.form()) {
            case CHOICE, MULTIPLE -> "choice";
            case TRUE_FALSE -> "truefalse";
            case SHORT, ESSAY, OTHER -> "short";
        };
    }

    private static void answer(StringBuilder yaml, String in, WrittenQuestion question) {
        @Nullable Key key = question.key();
        switch (key) {
            case null -> yaml.append(in).append("answer: # chưa có đáp án\n");
            case Key.Options some
            when some.right().size() == 1 ->
                field(yaml, in, "answer", letter(some.right().first()));
            case Key.Options some ->
                yaml.append(in)
                        .append("answer: # nhiều đáp án đúng: ")
                        .append(String.join(
                                ", ",
                                some.right().stream().map(YamlWriter::letter).toList()))
                        .append('\n');
            case Key.Truth truth -> field(yaml, in, "answer", truth.right() ? "đúng" : "sai");
            case Key.Wordings words -> {
                field(yaml, in, "answer", words.wordings().getFirst());
                list(
                        yaml,
                        in,
                        "accept",
                        words.wordings().subList(1, words.wordings().size()));
            }
        }
    }

    private static void about(StringBuilder yaml, String in, About about) {
        optional(yaml, in, "theme", about.theme());
        if (about.level() != Level.UNGRADED) field(yaml, in, "level", QuestionReader.word(about.level()));
        if (about.time() != null) field(yaml, in, "seconds", about.time().toSeconds());
        optional(yaml, in, "explain", about.explanation());
        optional(yaml, in, "basis", about.basis());
        optional(yaml, in, "source", about.source());
        optional(yaml, in, "notes", about.notes());
        Validity validity = about.validity();
        if (validity == null) return;
        yaml.append(in).append("validity:\n");
        if (validity.from() != null) field(yaml, in + "  ", "from", validity.from());
        if (validity.until() != null) field(yaml, in + "  ", "until", validity.until());
        optional(yaml, in + "  ", "replaced", validity.replacedBy());
    }

    private static void optional(StringBuilder yaml, String in, String name, String text) {
        if (!text.isEmpty()) field(yaml, in, name, text);
    }

    private static void field(StringBuilder yaml, String in, String name, Object value) {
        yaml.append(in).append(name).append(": ");
        // numbers and days stand as they are: the reader takes every value as it is written
        yaml.append(value instanceof String text ? scalar(text) : value).append('\n');
    }

    private static void list(StringBuilder yaml, String in, String name, List<String> texts) {
        if (texts.isEmpty()) return;
        yaml.append(in).append(name).append(":\n");
        for (String text : texts)
            yaml.append(in).append("  - ").append(scalar(text)).append('\n');
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** A text on one line, in double quotes where it would else be something other than itself. */
    static String scalar(String text) {
        if (!NEEDS_QUOTES.matcher(text).matches()) return text;
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') quoted.append('\\').append(c);
            else if (c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xfeff)
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
