package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoithi.bank.BankProblem.Code;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.sheet.Heading.Role;
import vn.hoithi.bank.text.AnswerText;
import vn.hoithi.bank.text.FormWords;

/** Finds the right answer among the cells of a question, as its form wants it. */
final class AnswerMaker {
    private static final Pattern ONE_LETTER = Pattern.compile("\\(?[A-Fa-f](?:\\s*[,;]\\s*[A-Fa-f])*\\)?\\.?");
    private static final Set<FormName> PICKED = Set.of(FormName.CHOICE, FormName.MULTIPLE, FormName.TRUE_FALSE);

    private final Columns columns;
    private final Typed typed;
    private final AnswerCell answers;
    private final PlacesCell places;
    private final DressMarks dress;

    /** For one sheet with these questions. */
    AnswerMaker(Columns columns, List<Gathered> questions) {
        this.columns = columns;
        this.typed = new Typed(columns.own());
        this.answers = new AnswerCell(columns.own(), columns.ofTemplate(), fromZero(questions));
        this.places = new PlacesCell(columns.own());
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

    /**
     * Tells the sketch what is right.
     *
     * @param form as the row says it
     * @param atLength whether the question stands among those to be answered at length
     */
    void tell(Gathered question, Sketch sketch, OptionTexts options, Optional<FormName> form, boolean atLength) {
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
        if (form.isEmpty() || PICKED.contains(form.get())) {
            byColumn(question).forEach(cells -> read(question, cells, sketch, form, atLength));
            dress.tell(question, sketch);
        } else byForm(question, sketch, options, form.get());
    }

    private void byForm(Gathered question, Sketch sketch, OptionTexts options, FormName form) {
        switch (form) {
            case SHORT -> written(question, sketch, options);
            case ESSAY -> {
                if (columns.own()) written(question, sketch, options);
                else explained(question, sketch);
            }
            case OTHER -> {
                if (columns.own() && sketch.options().isEmpty()) written(question, sketch, options);
                else byColumn(question).forEach(cells -> read(question, cells, sketch, Optional.of(form), false));
            }
            case NUMBER ->
                byColumn(question).forEach(cells -> take(cells, sketch, NumberCells.read(question, cells, typed)));
            case DATE -> byColumn(question).forEach(cells -> take(cells, sketch, day(cells)));
            case ORDERING ->
                byColumn(question).forEach(cells -> take(cells, sketch, places.order(text(cells), sketch)));
            case MATCHING ->
                byColumn(question).forEach(cells -> take(cells, sketch, places.pairs(text(cells), sketch)));
            case CHOICE, MULTIPLE, TRUE_FALSE -> {}
        }
    }

    /** Each column that gives an answer speaks for itself. */
    private static List<List<Placed>> byColumn(Gathered question) {
        Map<Integer, List<Placed>> columns = new LinkedHashMap<>();
        for (Placed cell : question.cells(Role.ANSWER))
            columns.computeIfAbsent(cell.column(), any -> new ArrayList<>()).add(cell);
        return List.copyOf(columns.values());
    }

    private String text(List<Placed> cells) {
        return typed.of(Gathered.joined(cells));
    }

    private AnswerCell.Read day(List<Placed> cells) {
        return Days.of(text(cells))
                .map(day -> AnswerCell.Read.of(new Key.Day(day)))
                .orElse(AnswerCell.Read.none("không phải một ngày đủ ngày, tháng, năm. Hãy ghi như 28/7/1929"));
    }

    private void read(Gathered question, List<Placed> cells, Sketch sketch, Optional<FormName> form, boolean atLength) {
        String text = text(cells);
        if (text.isEmpty()) return;
        if (atLength && sketch.options().isEmpty()) {
            explained(question, sketch);
            return;
        }
        AnswerCell.Read read = sketch.options().isEmpty()
                ? withoutOptions(question, text, form)
                : answers.read(text, sketch.options());
        take(cells, sketch, read);
        if (columns.ofKahoot()
                && read.key().orElse(null) instanceof Key.Options some
                && some.right().size() > 1)
            sketch.problem(
                    cells.getFirst().row(),
                    Code.NOT_UNDERSTOOD,
                    "Kahoot tính chọn phương án nào trong các phương án đúng cũng được; ở đây không có dạng ấy nên câu chưa"
                            + " dùng được. Hãy chọn một đáp án, hoặc đổi dạng thành “Nhiều đáp án” nếu phải chọn đủ.");
        if (!read.rest().isEmpty())
            sketch.about(about -> about.withExplanation(AboutCells.joined(about.explanation(), read.rest())));
    }

    private void take(List<Placed> cells, Sketch sketch, AnswerCell.Read read) {
        Placed first = cells.getFirst();
        String text = text(cells);
        if (text.isEmpty()) return;
        read.key()
                .ifPresentOrElse(
                        key -> sketch.key(key, first.row(), how(first)),
                        () -> sketch.problem(
                                first.row(),
                                Code.ANSWER_NOT_AN_OPTION,
                                "Ô " + first.name() + " ghi đáp án “" + shortened(text) + "”: " + read.why() + "."));
    }

    private AnswerCell.Read withoutOptions(Gathered question, String text, Optional<FormName> form) {
        if (ONE_LETTER.matcher(text).matches())
            return AnswerCell.Read.none(
                    "câu không có phương án nào mang chữ ấy. Hãy ghi các phương án vào các cột A, B, C…");
        AnswerText.Understood understood = AnswerText.read(text, List.of());
        Optional<Key> key = understood.key();
        if (form.equals(Optional.of(FormName.TRUE_FALSE)) && !(key.orElse(null) instanceof Key.Truth))
            return AnswerCell.Read.none("câu đúng sai chỉ nhận “Đúng” hoặc “Sai”");
        if (key.orElse(null) instanceof Key.Wordings words) key = Optional.of(withAccepted(words.wordings(), question));
        return new AnswerCell.Read(key, understood.rest(), "không đọc được");
    }

    /** The wordings of a written answer: the answer column, or, as in Quizizz's template, the columns of options. */
    private void written(Gathered question, Sketch sketch, OptionTexts options) {
        List<String> wordings = new ArrayList<>();
        String answer = typed.of(question.line(Role.ANSWER));
        List<String> listed = options.texts().stream()
                .filter(text -> !text.isEmpty())
                .map(typed::of)
                .toList();
        if (!answer.isEmpty() && (listed.isEmpty() || !answer.matches("[\\d,; ]+"))) wordings.add(answer);
        for (String text : listed) if (!wordings.contains(text)) wordings.add(text);
        Key.Wordings key = withAccepted(wordings, question);
        if (key.wordings().isEmpty()) return;
        sketch.key(key, question.from(), "cột đáp án");
    }

    private Key.Wordings withAccepted(List<String> wordings, Gathered question) {
        List<String> all = new ArrayList<>(wordings);
        for (Placed cell : question.cells(Role.ACCEPT))
            for (String wording : CellTexts.parted(cell.cell().text())) all.add(typed.of(wording));
        return new Key.Wordings(all);
    }

    private static void explained(Gathered question, Sketch sketch) {
        String answer = question.line(Role.ANSWER);
        sketch.about(about -> about.withExplanation(AboutCells.joined(about.explanation(), answer)));
    }

    /** How the cell of an answer is called in a sentence. */
    String how(Placed cell) {
        String title = columns.title(cell.column());
        return (title.isEmpty() ? "ô " : "cột “" + shortened(title) + "”, ô ") + cell.name();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
