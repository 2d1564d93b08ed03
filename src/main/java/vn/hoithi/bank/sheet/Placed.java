package vn.hoithi.bank.sheet;

/**
 * A cell and where it stands.
 *
 * @param row as the spreadsheet counts, from 1
 * @param column from 0
 */
record Placed(Cell cell, int row, int column) {

    /** As people name it: {@code C7}. */
    String name() {
        return Grid.letters(column) + row;
    }
}
