package vn.hoithi.bank.sheet;

import java.util.List;
import vn.hoithi.bank.BankProblem.Code;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.sheet.Heading.Role;

/** Tells which cells of a question the spreadsheet may have changed, and which formulas have no result. */
final class ChangedCells {
    private ChangedCells() {}

    static void tell(Gathered question, Sketch sketch) {
        List<Placed> options =
                question.options().values().stream().flatMap(List::stream).toList();
        for (Placed option : options) tell(option, doubt(option, options), sketch);
        for (Role role : Role.values())
            for (Placed cell : question.cells(role))
                if (role != Role.NUMBER && role != Role.ID)
                    tell(cell, cell.cell().doubt(), sketch);
        for (Placed mark : question.marks()) tell(mark, mark.cell().doubt(), sketch);
    }

    /** 1/2 among words is no second of January. */
    private static String doubt(Placed option, List<Placed> options) {
        Cell cell = option.cell();
        if (!cell.doubt().isEmpty() || cell.kind() != Cell.Kind.DATE) return cell.doubt();
        boolean others = options.stream()
                .filter(other -> !other.equals(option))
                .allMatch(other -> other.cell().kind() == Cell.Kind.DATE
                        || Days.speaksOfADay(other.cell().line()));
        return others ? "" : "Excel đã đổi ô này thành ngày, trong khi các phương án khác không phải là ngày";
    }

    private static void tell(Placed placed, String doubt, Sketch sketch) {
        if (doubt.isEmpty()) return;
        boolean error = placed.cell().kind() == Cell.Kind.ERROR;
        sketch.problem(
                placed.row(),
                Code.CELL_CHANGED,
                error
                        ? "Ô " + placed.name() + ": " + doubt + ". Hãy gõ lại nội dung vào ô."
                        : "Ô " + placed.name() + " được đọc là “"
                                + placed.cell().line() + "”: " + doubt
                                + ". Nếu sai, hãy đổi ô sang dạng Văn bản (Text) rồi gõ lại.");
    }
}
