package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of a table and stops where no bank of questions would go on. */
final class GridBuilder {
    /** Columns to the right of this are not looked at. */
    static final int MOST_COLUMNS = 80;
    /** Ten thousand questions with one option a row. */
    private static final int MOST_ROWS = 100_000;
    /** Longer texts are too long for every field and told as such. */
    static final int LONGEST_TEXT = 4_000;
    /** Of the whole table; five thousand questions have some three million. */
    private static final long MOST_CHARACTERS = 20_000_000;

    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private long characters;

    /** Puts a cell into the open row; columns may come in any order. */
    void cell(int column, Cell cell) {
        if (column < 0 || column >= MOST_COLUMNS || cell.isBlank()) return;
        characters += cell.text().length();
        if (characters > MOST_CHARACTERS) throw new TooMuch();
        while (cells.size() <= column) cells.add(Cell.EMPTY);
        cells.set(column, cell);
    }

    /** Ends the open row. */
    void row(int number) {
        if (!cells.isEmpty()) rows.add(new Row(number, cells));
        cells.clear();
        if (rows.size() > MOST_ROWS) throw new TooMuch();
    }

    List<Row> rows() {
        return rows;
    }

    /** At most {@link #LONGEST_TEXT} of it. */
    static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
