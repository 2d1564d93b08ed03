package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoithi.bank.BankProblem.Code;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.sheet.Heading.Role;
import vn.hoithi.bank.text.AnswerText;

/**
 * Which answer of a question is right, wherever its rows say so: stars, marks beside options, columns of answers, dress.
 * All are told; where two say different things, the sketch believes neither.
 */
final class RightAnswer {
    private static final Pattern ONE_LETTER = Pattern.compile("\\(?[A-Fa-f](?:\\s*[,;]\\s*[A-Fa-f])*\\)?\\.?");

    private final Columns columns;
    private final TypedText typed;
    private final AnswerCell answers;
    private final DressMarks dress;

    /** @param questions all of one sheet */
    RightAnswer(Columns columns, TypedText typed, List<Gathered> questions) {
        this.columns = columns;
        this.typed = typed;
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

    /** A sheet with the right answer and wrong ones: the right one comes first. */
    void amongWrongOptions(Gathered question, Sketch sketch) {
        List<Placed> wrong = question.cells(Role.WRONG);
        if (wrong.isEmpty() || !sketch.options().isEmpty()) return;
        String right = typed.of(question.line(Role.ANSWER));
        if (!right.isEmpty()) {
            sketch.option(right);
            Placed cell = question.cells(Role.ANSWER).getFirst();
            sketch.key(Key.Options.of(0), cell.row(), how(cell));
        }
        for (Placed option : wrong) sketch.option(typed.of(option.cell().line()));
    }

    /** Tells the sketch every answer the row gives, and what is wrong with those that cannot be understood. */
    void tell(Gathered question, Sketch sketch, OptionTexts options, Optional<FormName> form) {
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
        String text = typed.of(Gathered.joined(cells));
        if (text.isEmpty()) return;
        if (FormWords.atLength(sketch.section()) && sketch.options().isEmpty()) {
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
                                "Ô " + first.name() + " ghi đáp án “" + TypedText.shortened(text) + "”: " + read.why()
                                        + "."));
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
        for (Placed cell : question.cells(Role.ACCEPT)) {
            String text = cell.cell().text().strip();
            String between = cell.cell().text().contains("\n") ? "\n" : ";";
            for (String wording : text.split(between, -1)) if (!wording.isBlank()) all.add(typed.of(wording.strip()));
        }
        return new Key.Wordings(all);
    }

    private static void explained(Gathered question, Sketch sketch) {
        String answer = question.line(Role.ANSWER);
        sketch.about(about -> about.withExplanation(AboutCells.joined(about.explanation(), answer)));
    }

    private String how(Placed cell) {
        String title = columns.title(cell.column());
        return (title.isEmpty() ? "ô " : "cột “" + TypedText.shortened(title) + "”, ô ") + cell.name();
    }
}
