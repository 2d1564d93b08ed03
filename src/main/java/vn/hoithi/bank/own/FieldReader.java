package vn.hoithi.bank.own;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankProblem;

/** Reads the fields of one mapping and notes whatever is wrong with them. Texts come out in NFC, without outer spaces. */
final class FieldReader {
    private final Map<String, Tree.Field> fields = new LinkedHashMap<>();
    private final int line;
    private final String question;
    private final List<BankProblem> problems;
    private final int before;

    /**
     * @param question id to name in problems; may be empty
     * @param problems takes what is found
     */
    FieldReader(Tree.Fields tree, Set<String> known, String question, List<BankProblem> problems) {
        this.line = tree.line();
        this.question = question;
        this.problems = problems;
        this.before = problems.size();
        for (Tree.Field field : tree.fields()) {
            if (!known.contains(field.name()))
                problem(field.line(), UNKNOWN_FIELD, "Không có trường nào tên “" + field.name() + "”.");
            else if (fields.putIfAbsent(field.name(), field) != null)
                problem(field.line(), FIELD_TWICE, "Trường “" + field.name() + "” viết hai lần.");
        }
    }

    /** Whether nothing has been wrong so far. */
    boolean flawless() {
        return problems.size() == before;
    }

    void problem(int at, BankProblem.Code code, String message) {
        problems.add(new BankProblem(at, question, code, message));
    }

    int line() {
        return line;
    }

    /** The fields inside a field; null where there are none. */
    @Nullable
    FieldReader inside(String name, Set<String> known) {
        if (!has(name)) return null;
        Tree.Field field = Objects.requireNonNull(fields.get(name));
        if (field.value() instanceof Tree.Fields inside) return new FieldReader(inside, known, question, problems);
        problem(field.line(), WRONG_KIND, "“" + name + "” phải là một nhóm trường.");
        return null;
    }

    /** The fields of one item of a list; null where it holds none, and then there is a problem. */
    @Nullable
    FieldReader inside(Tree item, String name, Set<String> known) {
        if (item instanceof Tree.Fields inside) return new FieldReader(inside, known, question, problems);
        problem(item.line(), WRONG_KIND, "Mỗi phần của “" + name + "” là một nhóm trường.");
        return null;
    }

    /** A number in figures, its decimal sign a comma or a point; null where it is none, and then there is a problem. */
    @Nullable
    BigDecimal number(String name) {
        String written = text(name, 30);
        if (written.matches("-?[0-9]{1,18}([.,][0-9]{1,9})?")) return new BigDecimal(written.replace(',', '.'));
        if (!written.isEmpty())
            problem(
                    lineOf(name),
                    NOT_ALLOWED,
                    "“" + name + "” là một số viết liền như 40000 hay 8,5, không phải “" + written + "”.");
        return null;
    }

    /** Whether a switch is on; what is neither true nor false is a problem. */
    boolean yes(String name) {
        String written = text(name, 10);
        if (!written.equals("true") && !written.equals("false"))
            problem(lineOf(name), NOT_ALLOWED, "“" + name + "” là true hoặc false, không phải “" + written + "”.");
        return written.equals("true");
    }

    /** Short values, as a list or in one text with commas or spaces between. */
    List<String> several(String name) {
        Tree.Field field = fields.get(name);
        if (field != null && field.value() instanceof Tree.Text) {
            String text = text(name, 60);
            return text.isEmpty() ? List.of() : List.of(text.split("[,;\\s]+"));
        }
        return texts(name, 60);
    }

    /** A day, as 2018-09-24; null where there is none. */
    @Nullable
    LocalDate date(String name) {
        String written = optionalText(name, 10);
        if (written.isEmpty()) return null;
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException other) {
            problem(
                    lineOf(name),
                    NOT_ALLOWED,
                    "“" + name + "” là một ngày viết như 2018-09-24, không phải “" + written + "”.");
            return null;
        }
    }

    /** The line of a field, or of the whole where it is missing. */
    int lineOf(String name) {
        Tree.Field field = fields.get(name);
        return field == null ? line : field.line();
    }

    boolean has(String name) {
        Tree.Field field = fields.get(name);
        return field != null && !(field.value() instanceof Tree.Nothing);
    }

    /** A text that must be there; empty where it is not, and then there is a problem. */
    String text(String name, int longest) {
        if (!has(name)) {
            problem(lineOf(name), MISSING, "Thiếu “" + name + "”.");
            return "";
        }
        return optionalText(name, longest);
    }

    /** A text, or empty. */
    String optionalText(String name, int longest) {
        Tree.Field field = fields.get(name);
        return field == null || field.value() instanceof Tree.Nothing ? "" : textOf(name, field.value(), longest);
    }

    /** Texts in their order; empty where there are none. */
    List<String> texts(String name, int longest) {
        Tree.Field field = fields.get(name);
        if (field == null || field.value() instanceof Tree.Nothing) return List.of();
        return textsOf(field.value(), name, longest);
    }

    /** The texts of a list inside a list. */
    List<String> textsOf(Tree list, String name, int longest) {
        if (!(list instanceof Tree.Items items)) {
            problem(list.line(), WRONG_KIND, "“" + name + "” phải là một danh sách.");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Tree item : items.items()) {
            String text = textOf(name, item, longest);
            if (!text.isEmpty() && !met.add(text))
                problem(item.line(), OPTION_TWICE, "Trong “" + name + "”, “" + text + "” viết hai lần.");
            texts.add(text);
        }
        return texts;
    }

    /** A list of anything; null where there is none. */
    @Nullable
    List<Tree> items(String name) {
        Tree.Field field = fields.get(name);
        return field != null && field.value() instanceof Tree.Items items ? items.items() : null;
    }

    /** One of the words a field may be; null where it is another, and then there is a problem. */
    <T> @Nullable T word(String name, Map<String, T> words) {
        if (!has(name)) {
            problem(lineOf(name), MISSING, "Thiếu “" + name + "”.");
            return null;
        }
        String written = optionalText(name, 60);
        T meant = words.get(written);
        if (meant == null && !written.isEmpty())
            problem(
                    lineOf(name),
                    NOT_ALLOWED,
                    "“" + name + "” là một trong: " + String.join(", ", words.keySet()) + "; không phải “" + written
                            + "”.");
        return meant;
    }

    private String textOf(String name, Tree tree, int longest) {
        if (!(tree instanceof Tree.Text written)) {
            problem(
                    tree.line(),
                    tree instanceof Tree.Nothing ? MISSING : WRONG_KIND,
                    "“" + name + "” phải là một dòng chữ.");
            return "";
        }
        String text = Normalizer.normalize(written.value(), Normalizer.Form.NFC).strip();
        if (text.isEmpty()) problem(tree.line(), MISSING, "“" + name + "” để trống.");
        if (text.chars().anyMatch(Character::isISOControl))
            problem(tree.line(), BROKEN_TEXT, "“" + name + "” phải viết liền một dòng, không có ký tự điều khiển.");
        int length = text.codePointCount(0, text.length());
        if (length > longest)
            problem(tree.line(), TOO_LONG, "“" + name + "” dài " + length + " ký tự, nhiều nhất " + longest + ".");
        return text;
    }
}
