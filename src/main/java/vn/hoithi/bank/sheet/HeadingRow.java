package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.sheet.Heading.Role;

/** Finds the row, or the two rows, that say what the columns are: below titles and instructions, in one cell or merged. */
final class HeadingRow {
    /** Rows with something in them that are looked at; Kahoot's headings are in row 8. */
    private static final int FIRST_ROWS = 10;

    private static final Pattern A_NUMBER = Pattern.compile("(?iu)(?:câu\\s*)?\\d{1,5}[.):]?");

    private HeadingRow() {}

    /** The columns of a sheet; empty where no row can be the headings of questions. */
    static Optional<Columns> find(Grid grid) {
        Columns best = null;
        for (int i = 0; i < Math.min(FIRST_ROWS, grid.rows().size()); i++) {
            Row row = grid.rows().get(i);
            Row next = i + 1 < grid.rows().size() ? grid.rows().get(i + 1) : null;
            Columns one = columns(grid, row, null);
            Columns two =
                    next != null && next.number() == row.number() + 1 && goesOn(next) ? columns(grid, row, next) : null;
            Columns better = two != null
                            && (one == null || two.known().size() >= one.known().size())
                    ? two
                    : one;
            if (better != null
                    && (best == null || better.known().size() > best.known().size())) best = better;
        }
        if (best != null) oneAsk(grid, best);
        return Optional.ofNullable(best);
    }

    /** Whether a row can be the second of two: nothing but headings. */
    private static boolean goesOn(Row row) {
        List<Integer> filled = row.filled();
        return filled.size() >= 2
                && filled.stream().allMatch(column -> {
                    Cell cell = row.cell(column);
                    return cell.kind() == Cell.Kind.TEXT
                            && (Heading.of(cell.line()).isPresent()
                                    || cell.line().matches("[1-6]"));
                });
    }

    private static @Nullable Columns columns(Grid grid, Row row, @Nullable Row below) {
        Map<Integer, Heading> headings = new HashMap<>();
        Map<Integer, String> titles = new HashMap<>();
        int last =
                Math.max(row.cells().size(), below == null ? 0 : below.cells().size());
        String above = "";
        for (int column = 0; column < last; column++) {
            String upper = text(row, column);
            String lower = below == null ? "" : text(below, column);
            if (!upper.isEmpty() || lower.isEmpty()) above = upper;
            String title = (lower.isEmpty() ? upper : (above + " " + lower).strip());
            if (title.isEmpty()) continue;
            titles.putIfAbsent(column, title);
            Optional<Heading> heading = heading(title, lower, above);
            if (heading.isEmpty()) continue;
            int width = below == null ? grid.width(row.number(), column) : 1;
            spread(column, width, heading.get(), title, headings, titles);
        }
        boolean asks = headings.values().stream().anyMatch(heading -> heading.role() == Role.ASK);
        if (!asks || headings.size() < 2) return null;
        return new Columns(row.number(), below == null ? row.number() : below.number(), headings, titles);
    }

    private static Optional<Heading> heading(String title, String lower, String above) {
        Optional<Heading> whole = Heading.of(title);
        if (whole.isPresent()) return whole;
        Optional<Heading> own = Heading.of(lower);
        return own.isPresent() ? own : Heading.of(above);
    }

    /** "Phương án" over four columns: the options A to D. */
    private static void spread(
            int column,
            int width,
            Heading heading,
            String title,
            Map<Integer, Heading> headings,
            Map<Integer, String> titles) {
        boolean options = heading.role() == Role.OPTIONS || heading.role() == Role.ANSWER;
        if (width < 2 || width > 10 || !options) {
            headings.putIfAbsent(column, heading);
            return;
        }
        for (int i = 0; i < width; i++) {
            headings.put(column + i, new Heading(Role.OPTION, i));
            titles.put(column + i, title + " " + (char) ('A' + i));
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.cell(column);
        return cell.kind() == Cell.Kind.TEXT ? cell.line() : "";
    }

    /** "Câu hỏi" and "Nội dung" beside each other: the shorter is the number, a theme that repeats, or a remark. */
    private static void oneAsk(Grid grid, Columns columns) {
        List<Integer> asks = new ArrayList<>(columns.all(Role.ASK));
        while (asks.size() > 1) {
            boolean first = length(grid, columns, asks.get(0)) < length(grid, columns, asks.get(1));
            int column = asks.get(first ? 0 : 1);
            asks.remove(Integer.valueOf(column));
            columns.is(
                    column,
                    numbers(grid, columns, column)
                            ? Role.NUMBER
                            : repeats(grid, columns, column) ? Role.THEME : Role.NOTES);
        }
    }

    private static long length(Grid grid, Columns columns, int column) {
        return grid.rows().stream()
                .filter(row -> row.number() > columns.lastRow())
                .mapToLong(row -> row.cell(column).text().length())
                .sum();
    }

    private static boolean repeats(Grid grid, Columns columns, int column) {
        List<String> texts = grid.rows().stream()
                .filter(row -> row.number() > columns.lastRow())
                .map(row -> row.cell(column).line())
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.stream().distinct().count() * 2 <= texts.size();
    }

    private static boolean numbers(Grid grid, Columns columns, int column) {
        return grid.rows().stream()
                .filter(row -> row.number() > columns.lastRow())
                .map(row -> row.cell(column).line())
                .allMatch(text -> text.isEmpty() || A_NUMBER.matcher(text).matches());
    }
}
