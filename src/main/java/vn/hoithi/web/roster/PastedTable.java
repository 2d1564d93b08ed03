package vn.hoithi.web.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * Text pasted from a spreadsheet (tabs), or a CSV file (semicolons or commas, quotes around what has one in it). Without
 * any of them each line is one cell.
 */
final class PastedTable {
    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int number = 1;

    private PastedTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The lines that are not blank, with the numbers they have in the text; at most so many. */
    static List<Line> lines(String raw, int most) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        PastedTable table = new PastedTable(text, separator(text));
        table.read(most);
        return table.lines;
    }

    /** What stands in at least half of the lines; a tab before a semicolon before a comma. */
    private static char separator(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(200).toList();
        for (char candidate : new char[] {'\t', ';', ','}) {
            long having =
                    lines.stream().filter(line -> line.indexOf(candidate) >= 0).count();
            if (having > 0 && 2 * having >= lines.size()) return candidate;
        }
        return '\t';
    }

    private void read(int most) {
        int started = number;
        while (at < text.length() && lines.size() < most) {
            char c = text.charAt(at);
            if (c == '"' && cell.toString().isBlank() && quoted()) continue;
            at++;
            if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endLine(started);
                started = ++number;
            } else {
                cell.append(c);
            }
        }
        if (lines.size() < most) endLine(started);
    }

    /** Takes a quoted cell; one whose quote is never closed, or goes on behind it, is taken as it is written. */
    private boolean quoted() {
        StringBuilder inner = new StringBuilder();
        int breaks = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"') {
                inner.append(c);
                if (c == '\n') breaks++;
            } else if (after(i) == '"') {
                inner.append('"');
                i++;
            } else {
                if (after(i) != separator && after(i) != '\n') return false;
                cell.setLength(0);
                cell.append(inner);
                at = i + 1;
                number += breaks;
                return true;
            }
        }
        return false;
    }

    /** The character behind this one; a line break at the end of the text. */
    private char after(int index) {
        return index + 1 < text.length() ? text.charAt(index + 1) : '\n';
    }

    private void endCell() {
        cells.add(Cells.tidy(cell.toString()));
        cell.setLength(0);
    }

    private void endLine(int started) {
        endCell();
        Line line = new Line(started, cells);
        if (!line.blank()) lines.add(line);
        cells = new ArrayList<>();
    }
}
