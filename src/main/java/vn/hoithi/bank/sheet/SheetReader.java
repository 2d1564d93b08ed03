package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankProblem.Code;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;

/**
 * Reads questions from tables. Every sheet is read for itself: it has headings of its own, or it is no sheet of questions
 * and told as such.
 */
final class SheetReader {
    /** Rows named one by one; what is more is counted. */
    private static final int NAMED_ROWS = 20;

    private final List<Grid> grids;
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<BankProblem> problems = new ArrayList<>();
    private BankCheck.Sets sets = BankCheck.Sets.NONE;

    private SheetReader(List<Grid> grids) {
        this.grids = grids;
    }

    /** Reads the sheets of a file, in their order. */
    static BankReading read(String fileName, List<Grid> grids) {
        SheetReader reader = new SheetReader(grids);
        reader.read();
        return BankCheck.finish(fileName, reader.sketches, reader.sets, reader.problems);
    }

    private void read() {
        Map<Grid, Columns> asking = new LinkedHashMap<>();
        for (Grid grid : grids) {
            if (grid.rows().isEmpty()) continue;
            if (SetSheet.is(grid) && !grid.hidden()) {
                sets = SetSheet.read(grid, problems);
                continue;
            }
            if (grid.hidden()) {
                tell(grid, "Trang tính bị ẩn, không được đọc. Nếu trong đó có câu hỏi, hãy bỏ ẩn rồi đưa tệp vào lại.");
                continue;
            }
            Optional<Columns> columns = HeadingRow.find(grid);
            if (columns.isPresent()) asking.put(grid, columns.get());
            else
                tell(
                        grid,
                        "Không thấy hàng tiêu đề trong 10 hàng đầu: cần ít nhất cột “Câu hỏi” và các cột “Phương án A”, “Phương"
                                + " án B”…, “Đáp án đúng”. Phần này đã bỏ qua.");
        }
        asking.forEach((grid, columns) -> read(grid, columns, asking.size() > 1 ? grid.name() : ""));
    }

    private void tell(Grid grid, String what) {
        problems.add(new BankProblem(grid.rows().getFirst().number(), "", Code.NOT_UNDERSTOOD, in(grid) + what));
    }

    /** The sheet before a sentence, where the file has several. */
    private String in(Grid grid) {
        return grids.size() > 1 && !grid.name().isEmpty() ? "Trang tính “" + grid.name() + "”: " : "";
    }

    private void read(Grid grid, Columns columns, String sheet) {
        Gathering gathering = Gathering.of(grid, columns);
        hidden(grid);
        above(grid, columns);
        otherColumns(grid, columns);
        leftOut(grid, gathering.leftOut());
        SketchMaker maker = new SketchMaker(columns, sheet, gathering.questions());
        for (Gathered question : gathering.questions()) sketches.add(maker.make(question));
    }

    private void hidden(Grid grid) {
        long cells = grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> Wording.hidesSomething(cell.text()))
                .count();
        if (cells > 0)
            problems.add(new BankProblem(
                    1,
                    "",
                    Code.PUT_RIGHT,
                    in(grid) + cells + " ô có dấu bị tách rời hoặc ký tự ẩn: đã sửa lại cho đúng chuẩn Unicode."));
    }

    private void above(Grid grid, Columns columns) {
        List<Row> titles = grid.rows().stream()
                .filter(row -> row.number() < columns.firstRow())
                .toList();
        if (!titles.isEmpty())
            problems.add(new BankProblem(
                    titles.getFirst().number(),
                    "",
                    Code.HEADING,
                    in(grid) + "Các hàng phía trên hàng tiêu đề (hàng " + columns.firstRow()
                            + ") không thuộc câu hỏi nào: đã bỏ qua."));
    }

    private void otherColumns(Grid grid, Columns columns) {
        Map<Integer, Integer> others = new TreeMap<>();
        for (Row row : grid.rows())
            if (row.number() > columns.lastRow())
                for (int column : row.filled())
                    if (!columns.known().containsKey(column)) others.putIfAbsent(column, row.number());
        others.forEach((column, row) -> problems.add(new BankProblem(
                columns.firstRow(),
                "",
                Code.NOT_UNDERSTOOD,
                in(grid) + "Cột " + Grid.letters(column)
                        + (columns.title(column).isEmpty() ? " không có tiêu đề" : " “" + columns.title(column) + "”")
                        + " không rõ dùng để làm gì (bắt đầu ở ô " + Grid.letters(column) + row
                        + "): đã bỏ qua. Nếu cần, hãy đổi tiêu đề, ví dụ thành “Ghi chú”.")));
    }

    private void leftOut(Grid grid, List<Row> rows) {
        for (Row row : rows.subList(0, Math.min(NAMED_ROWS, rows.size()))) {
            String told = row.told();
            problems.add(new BankProblem(
                    row.number(),
                    "",
                    Code.NOT_UNDERSTOOD,
                    in(grid) + "Hàng này không thuộc câu hỏi nào: “"
                            + (told.length() > 80 ? told.substring(0, 80) + "…" : told) + "”. Đã bỏ qua."));
        }
        if (rows.size() > NAMED_ROWS)
            problems.add(new BankProblem(
                    rows.get(NAMED_ROWS).number(),
                    "",
                    Code.NOT_UNDERSTOOD,
                    in(grid) + "Còn " + (rows.size() - NAMED_ROWS)
                            + " hàng từ đây không thuộc câu hỏi nào: đã bỏ qua."));
    }
}
