package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.exchange.LooseFields.Meaning;
import vn.hoithi.bank.own.Tree;
import vn.hoithi.bank.text.AnswerText;
import vn.hoithi.bank.text.Details;
import vn.hoithi.bank.text.FormWords;

/** Reads one question of JSON. */
final class LooseQuestion {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");

    private final LooseFields fields;
    private final LooseFile file;
    private final LooseOptions options;
    private final Sketch sketch;

    private LooseQuestion(LooseFields fields, LooseFile file, String theme) {
        this.fields = fields;
        this.file = file;
        this.options = LooseOptions.of(fields);
        Titles.Numbered ask =
                Titles.numbered(Html.read(fields.text(Meaning.ASK)).text());
        String counted = fields.text(Meaning.NUMBER);
        String number = DIGITS.matcher(counted).matches() ? counted : ask.number();
        String id = fields.text(Meaning.ID);
        sketch = new Sketch(fields.line(), number, "");
        sketch.id(file.titles().next(id.isEmpty() && !number.isEmpty() ? "cau-" + number : id));
        sketch.ask(ask.ask());
        about(theme);
        if (!id.isEmpty() && !Titles.isSlug(id)) Titles.keep("Mã: " + id, sketch);
    }

    /** @param theme where the question says none itself */
    static Sketch read(LooseFields fields, LooseFile file, String theme) {
        LooseQuestion question = new LooseQuestion(fields, file, theme);
        fields.unknown().forEach(file::unknown);
        if (fields.first(Meaning.WRONG).isPresent() && question.options.texts().isEmpty()) question.rightAndWrong();
        else question.options();
        question.original();
        return question.sketch;
    }

    private void about(String theme) {
        String own = plain(Meaning.THEME);
        String level = fields.text(Meaning.LEVEL);
        String time = fields.text(Meaning.TIME);
        sketch.about(about -> about.withTheme(own.isEmpty() ? theme : own)
                .withExplanation(plain(Meaning.EXPLANATION))
                .withBasis(plain(Meaning.BASIS))
                .withSource(plain(Meaning.SOURCE))
                .withNotes(plain(Meaning.NOTES))
                .withLevel(Details.level(level).orElse(about.level()))
                .withTime(Details.time(time).orElse(null)));
        if (!level.isEmpty() && Details.level(level).isEmpty()) notTaken(Meaning.LEVEL, "Mức độ", level);
        if (!time.isEmpty() && Details.time(time).isEmpty()) notTaken(Meaning.TIME, "Thời gian", time);
        if (!fields.text(Meaning.PICTURE).isEmpty())
            sketch.problem(
                    line(Meaning.PICTURE),
                    MEDIA_MISSING,
                    "Câu có hình, tiếng hoặc phim không nằm trong tệp này: xem lại câu còn hiểu được không.");
    }

    private void notTaken(Meaning meaning, String what, String value) {
        sketch.problem(line(meaning), NOT_UNDERSTOOD, what + " “" + value + "” không hiểu được: đã bỏ qua.");
    }

    private String plain(Meaning meaning) {
        return Html.read(fields.text(meaning)).text();
    }

    private int line(Meaning meaning) {
        return fields.first(meaning).map(Tree.Field::line).orElse(fields.line());
    }

    private void original() {
        for (Meaning meaning : List.of(Meaning.ASK, Meaning.OPTIONS, Meaning.ANSWER, Meaning.WRONG))
            for (Tree.Field field : fields.all(meaning)) sketch.original(field.name() + ": " + told(field.value()));
        fields.options()
                .forEach(own -> sketch.original(
                        own.field().name() + ": " + told(own.field().value())));
    }

    private static String told(Tree tree) {
        return switch (tree) {
            case Tree.Text text -> LooseFields.text(text);
            case Tree.Items items ->
                String.join(
                        " | ", items.items().stream().map(LooseQuestion::told).toList());
            case Tree.Fields inside ->
                String.join(
                        ", ",
                        inside.fields().stream()
                                .map(field -> field.name() + ": " + told(field.value()))
                                .toList());
            case Tree.Nothing _ -> "";
        };
    }

    /** {@code correct} and {@code wrong}: the right one comes first, as the file has it. */
    private void rightAndWrong() {
        List<String> right = all(Meaning.ANSWER);
        for (String text : right) sketch.option(Html.read(text).text());
        for (String text : all(Meaning.WRONG)) sketch.option(Html.read(text).text());
        if (!right.isEmpty()) {
            SortedSet<Integer> first =
                    new TreeSet<>(IntStream.range(0, right.size()).boxed().toList());
            sketch.key(new Key.Options(first), line(Meaning.ANSWER), "phương án ghi là đúng");
        }
        file.rightFirst();
    }

    private List<String> all(Meaning meaning) {
        return fields.all(meaning).stream()
                .flatMap(field -> texts(field.value()).stream())
                .toList();
    }

    private static List<String> texts(Tree tree) {
        return switch (tree) {
            case Tree.Items items ->
                items.items().stream().map(LooseFields::text).toList();
            case Tree.Text text -> List.of(LooseFields.text(text));
            case Tree.Fields _, Tree.Nothing _ -> List.of();
        };
    }

    private void options() {
        options.texts().forEach(text -> sketch.option(Html.read(text).text()));
        if (!options.marked().isEmpty())
            sketch.key(new Key.Options(new TreeSet<>(options.marked())), options.line(), "phương án ghi là đúng");
        Optional<FormName> form = FormWords.form(fields.text(Meaning.FORM));
        if (form.equals(Optional.of(FormName.MULTIPLE)) && !sketch.options().isEmpty()) sketch.form(FormName.MULTIPLE);
        for (Tree.Field field : fields.all(Meaning.ANSWER))
            if (!form.equals(Optional.of(FormName.NUMBER)) || !number(field)) answer(field);
    }

    /** Takes a number where the file says that one is wanted. */
    private boolean number(Tree.Field field) {
        Optional<BigDecimal> value = Numbers.read(LooseFields.text(field.value()));
        if (value.isEmpty() || !sketch.options().isEmpty()) return false;
        sketch.form(FormName.NUMBER);
        sketch.key(new Key.Figure(value.get(), BigDecimal.ZERO, false, ""), field.line(), told(field));
        return true;
    }

    private void answer(Tree.Field field) {
        List<String> answers = texts(field.value());
        if (sketch.options().isEmpty()) {
            if (answers.size() == 1)
                AnswerText.read(answers.getFirst(), List.of())
                        .key()
                        .ifPresent(key -> sketch.key(key, field.line(), told(field)));
            else if (!answers.isEmpty()) sketch.key(new Key.Wordings(answers), field.line(), told(field));
            return;
        }
        SortedSet<Integer> right = new TreeSet<>();
        for (String answer : answers) {
            Optional<SortedSet<Integer>> meant = meant(answer, field);
            if (meant.isEmpty()) return;
            right.addAll(meant.get());
        }
        if (!right.isEmpty()) sketch.key(new Key.Options(right), field.line(), told(field));
    }

    private static String told(Tree.Field field) {
        return "“" + field.name() + "”";
    }

    /** The options an answer means; empty where that cannot be told, and then there is a problem. */
    private Optional<SortedSet<Integer>> meant(String answer, Tree.Field field) {
        if (answer.isEmpty()) return Optional.empty();
        int named = options.named(answer);
        if (named < 0)
            named = options.named(LooseFields.bare(answer).replaceFirst("^(dapan|phuongan|option)(?=.$)", ""));
        if (named >= 0) return Optional.of(new TreeSet<>(List.of(named)));
        List<String> texts = sketch.options();
        Optional<Key> key = AnswerText.read(answer, texts).key();
        boolean index = DIGITS.matcher(answer).matches() && Integer.parseInt(answer) <= texts.size();
        if (index) {
            file.indexed(Integer.parseInt(answer));
            return Optional.empty();
        }
        if (key.isPresent()
                && key.get() instanceof Key.Options some
                && some.right().last() < texts.size()) return Optional.of(some.right());
        sketch.problem(
                field.line(),
                ANSWER_NOT_AN_OPTION,
                "Đáp án “" + answer + "” không phải chữ cái hay nội dung của phương án nào: hãy chọn lại đáp án.");
        return Optional.empty();
    }
}
