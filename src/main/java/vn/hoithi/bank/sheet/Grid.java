package vn.hoithi.bank.sheet;

import java.util.List;

/**
 * One table: a sheet of a workbook, or a whole CSV file.
 *
 * @param name of the sheet; empty for a CSV file
 * @param hidden whether people do not see it when they open the file
 * @param rows those that are not blank, from above
 * @param merged cells that were made one
 */
record Grid(String name, boolean hidden, List<Row> rows, List<Merged> merged) {

    /** Rows by their number, columns from 0, all inclusive. */
    record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        boolean covers(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    Grid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** The letters of a column, from 0: {@code A}, {@code Z}, {@code AA}. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** How many columns the cell that begins here covers. */
    int width(int row, int column) {
        for (Merged cells : merged)
            if (cells.firstRow() == row && cells.firstColumn() == column)
                return cells.lastColumn() - cells.firstColumn() + 1;
        return 1;
    }

    /** The cell people see at a place: one merged with those above shows in each of its rows. */
    Cell seen(Row row, int column) {
        Cell own = row.cell(column);
        if (!own.isBlank()) return own;
        for (Merged cells : merged)
            if (cells.covers(row.number(), column))
                for (Row first : rows) if (first.number() == cells.firstRow()) return first.cell(cells.firstColumn());
        return own;
    }
}
