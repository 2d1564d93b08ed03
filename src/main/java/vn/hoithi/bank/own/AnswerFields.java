package vn.hoithi.bank.own;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.QuestionMaker;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Letters;

/** Reads what a question of the own format offers and what of it is right. A missing answer is no problem here: a key that is null says it. */
final class AnswerFields {
    static final Map<String, FormName> FORMS = Words.ordered(
            "choice", FormName.CHOICE,
            "multiple", FormName.MULTIPLE,
            "truefalse", FormName.TRUE_FALSE,
            "short", FormName.SHORT,
            "number", FormName.NUMBER,
            "date", FormName.DATE,
            "ordering", FormName.ORDERING,
            "matching", FormName.MATCHING,
            "essay", FormName.ESSAY,
            "other", FormName.OTHER);
    private static final Map<String, Boolean> TRUTHS = Words.ordered("đúng", true, "sai", false);

    private static final Set<FormName> OFFERING =
            Set.of(FormName.CHOICE, FormName.MULTIPLE, FormName.ORDERING, FormName.MATCHING, FormName.OTHER);

    /** Which fields only some forms have. */
    private static final Map<String, Set<FormName>> OF_FORMS = Map.of(
            "options", OFFERING,
            "pinned", Set.of(FormName.CHOICE, FormName.MULTIPLE),
            "matches", Set.of(FormName.MATCHING),
            "accept", Set.of(FormName.SHORT, FormName.ESSAY, FormName.OTHER),
            "tolerance", Set.of(FormName.NUMBER),
            "closest", Set.of(FormName.NUMBER),
            "unit", Set.of(FormName.NUMBER));

    private final FieldReader fields;
    private final FormName form;
    private final String formWord;

    private AnswerFields(FieldReader fields, FormName form, String formWord) {
        this.fields = fields;
        this.form = form;
        this.formWord = formWord;
    }

    /** What was read. */
    record Read(
            FormName form,
            List<String> options,
            Set<Integer> pinned,
            List<String> matches,
            @Nullable Key key) {}

    /** Null where the form is not said; everything wrong is among the problems of the fields. */
    static @Nullable Read of(FieldReader fields) {
        FormName form = fields.word("form", FORMS);
        if (form == null) return null;
        return new AnswerFields(fields, form, Words.word(FORMS, form)).read();
    }

    private Read read() {
        OF_FORMS.forEach((name, forms) -> {
            if (!forms.contains(form) && fields.has(name))
                fields.problem(
                        fields.lineOf(name), UNKNOWN_FIELD, "Câu dạng “" + formWord + "” không có “" + name + "”.");
        });
        List<String> options =
                OFFERING.contains(form) ? fields.texts("options", QuestionMaker.LONGEST_OPTION) : List.of();
        List<String> matches =
                form == FormName.MATCHING ? fields.texts("matches", QuestionMaker.LONGEST_OPTION) : List.of();
        Set<Integer> pinned = new LinkedHashSet<>(letters("pinned", options.size()));
        return new Read(form, options, pinned, matches, fields.has("answer") ? key(options.size()) : null);
    }

    private @Nullable Key key(int options) {
        return switch (form) {
            case CHOICE, MULTIPLE -> {
                List<Integer> right = letters("answer", options);
                yield right.isEmpty() ? null : new Key.Options(new TreeSet<>(right));
            }
            case TRUE_FALSE -> {
                Boolean right = fields.word("answer", TRUTHS);
                yield right == null ? null : new Key.Truth(right);
            }
            case NUMBER -> number();
            case DATE -> {
                LocalDate day = fields.date("answer");
                yield day == null ? null : new Key.Day(day);
            }
            case ORDERING -> places(letters("answer", options));
            case MATCHING -> places(numbers());
            case SHORT, ESSAY, OTHER -> {
                List<String> wordings = new ArrayList<>(List.of(fields.text("answer", QuestionMaker.LONGEST_ANSWER)));
                wordings.addAll(fields.texts("accept", QuestionMaker.LONGEST_ANSWER));
                yield new Key.Wordings(wordings);
            }
        };
    }

    private static @Nullable Key places(List<Integer> places) {
        return places.isEmpty() ? null : new Key.Places(places);
    }

    private @Nullable Key number() {
        BigDecimal value = fields.number("answer");
        BigDecimal tolerance = fields.has("tolerance") ? fields.number("tolerance") : BigDecimal.ZERO;
        boolean closest = fields.has("closest") && fields.yes("closest");
        String unit = fields.optionalText("unit", 40);
        return value == null || tolerance == null ? null : new Key.Figure(value, tolerance, closest, unit);
    }

    /** Indexes of letters: one, a list, or several in one text. */
    private List<Integer> letters(String name, int options) {
        List<Integer> indexes = new ArrayList<>();
        for (String letter : fields.several(name)) {
            int index = letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
            if (index >= 0 && index < options) indexes.add(index);
            else
                fields.problem(
                        fields.lineOf(name),
                        NOT_ALLOWED,
                        "“" + name + "” là chữ cái từ A đến " + Letters.letter(Math.max(1, options) - 1)
                                + ", không phải “" + letter + "”.");
        }
        return indexes;
    }

    private List<Integer> numbers() {
        List<Integer> indexes = new ArrayList<>();
        for (String number : fields.several("answer")) {
            if (number.matches("[1-6]")) indexes.add(Integer.parseInt(number) - 1);
            else
                fields.problem(
                        fields.lineOf("answer"),
                        NOT_ALLOWED,
                        "“answer” ghi số của vế ghép cho A, B, C lần lượt, từ 1 đến 6, không phải “" + number + "”.");
        }
        return indexes;
    }
}
