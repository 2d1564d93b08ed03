package vn.hoithi.bank.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.sheet.Heading.Role;
import vn.hoithi.bank.text.Figures;

/** A number as the right answer, and how far off it may be. */
final class NumberCells {
    private NumberCells() {}

    static AnswerCell.Read read(Gathered question, List<Placed> cells, Typed typed) {
        Optional<Figures> value = figures(cells, typed);
        if (value.isEmpty())
            return AnswerCell.Read.none(
                    "không phải một số, hoặc có thể hiểu là hai số. Hãy ghi bằng chữ số như 40.000 hay 8,5; đơn vị ghi ở cột"
                            + " “Đơn vị”");
        Optional<Figures> tolerance = question.has(Role.TOLERANCE)
                ? figures(question.cells(Role.TOLERANCE), typed)
                : Optional.of(new Figures(BigDecimal.ZERO, ""));
        if (tolerance.isEmpty())
            return AnswerCell.Read.none("nhưng cột “Sai số” ghi “" + question.line(Role.TOLERANCE)
                    + "”, không phải một số. Hãy ghi bằng chữ số như 0,5");
        String unit = question.line(Role.UNIT);
        String beside = value.get().unit();
        if (!unit.isEmpty() && !beside.isEmpty() && !unit.equalsIgnoreCase(beside))
            return AnswerCell.Read.none(
                    "nhưng cột “Đơn vị” ghi “" + unit + "”. Hãy chỉ ghi số ở cột đáp án, đơn vị ở cột “Đơn vị”");
        String closest = question.line(Role.CLOSEST);
        if (!closest.isEmpty() && !Marks.right(closest) && !Marks.wrong(closest))
            return AnswerCell.Read.none("nhưng cột “Gần nhất” ghi “" + closest + "”. Hãy ghi “x” hoặc để trống");
        return AnswerCell.Read.of(new Key.Figure(
                value.get().value(), tolerance.get().value(), Marks.right(closest), unit.isEmpty() ? beside : unit));
    }

    private static Optional<Figures> figures(List<Placed> cells, Typed typed) {
        String text = typed.of(Gathered.joined(cells));
        // a comma in a number of the spreadsheet is never one of thousands
        return cells.getFirst().cell().kind() == Cell.Kind.NUMBER ? Figures.exact(text) : Figures.of(text);
    }

    /** What stands in these columns beside a question that asks for no number is kept as a remark. */
    static void beside(AboutCells about, Gathered question) {
        about.note("Sai số", question.line(Role.TOLERANCE));
        about.note("Gần nhất", question.line(Role.CLOSEST));
        about.note("Đơn vị", question.line(Role.UNIT));
    }
}
