package vn.hoithi.bank.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * Several texts in one cell: a line each, or with semicolons between. Where one text alone has a semicolon itself, a line
 * end stands behind it, so that it is not taken for two.
 */
final class CellTexts {
    private CellTexts() {}

    static String joined(List<String> texts) {
        String lines = String.join("\n", texts);
        return lines.contains(";") ? lines + "\n" : lines;
    }

    static List<String> parted(String cell) {
        return Stream.of(cell.split(cell.contains("\n") ? "\n" : ";", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
