package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells from column A on; shorter than the table where nothing more stands
 */
record Row(int number, List<Cell> cells) {
    Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; empty where the row has none, and for columns below 0. */
    Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Columns in which something stands. */
    List<Integer> filled() {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) if (!cells.get(i).isBlank()) filled.add(i);
        return filled;
    }

    /** As one line, for people. */
    String told() {
        return cells.stream().filter(cell -> !cell.isBlank()).map(Cell::line).collect(Collectors.joining(" | "));
    }
}
