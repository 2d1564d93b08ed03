package vn.hoithi.web.roster;

import java.util.List;

/** One line of a table: cells in NFC, without outer spaces; empty for those that are not there. */
record Line(int number, List<String> cells) {
    Line {
        cells = List.copyOf(cells);
    }

    String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
