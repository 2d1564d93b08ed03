package vn.hoithi.bank.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoithi.bank.sheet.Heading.Role;

/** Rows that stand between questions and belong to none: headings once more, titles of parts, numbers without a question. */
final class RowsBetween {
    private static final Pattern SECTION = Pattern.compile(
            "(?:phần|chương|mục|chủ\\s*đề|chuyên\\s*đề|lĩnh\\s*vực|bài|nhóm)\\s+(?:thứ\\s+)?(?:[IVXLC]+|\\d{1,3}|[A-H]|một|hai|ba|bốn|năm|nhất|nhì)(?![\\p{L}\\d]).*|[IVX]{1,5}\\s*[.\\-–:)/].*",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_NUMBER = Pattern.compile("(?:[IVX]{1,5}|[A-H])[.)/:]?");
    private static final Pattern OWN_COUNT = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final int LONGEST_SECTION = 150;

    private final Grid grid;
    private final Columns columns;

    RowsBetween(Grid grid, Columns columns) {
        this.grid = grid;
        this.columns = columns;
    }

    boolean isHeadings(Row row) {
        return repeatsHeadings(row) || countsColumns(row);
    }

    /** Long lists repeat their headings on every page. */
    private boolean repeatsHeadings(Row row) {
        List<Integer> filled = row.filled();
        return filled.size() >= 2
                && filled.stream().allMatch(column -> {
                    String text = row.cell(column).line();
                    return columns.title(column).equalsIgnoreCase(text)
                            || columns.title(column).toLowerCase(Locale.ROOT).endsWith(text.toLowerCase(Locale.ROOT));
                });
    }

    /** "(1) (2) (3) …" below the headings. */
    private boolean countsColumns(Row row) {
        List<Integer> filled = row.filled();
        if (row.number() != columns.lastRow() + 1 || filled.size() < 3) return false;
        for (int i = 0; i < filled.size(); i++) {
            String text = row.cell(filled.get(i)).line();
            if (!OWN_COUNT.matcher(text).matches()
                    || !text.replaceAll("\\D", "").equals(String.valueOf(i + 1))) return false;
        }
        return true;
    }

    /** Whether nothing stands in the row but a number: lists are numbered further down than they are filled. */
    boolean isOnlyNumber(Row row) {
        return columns.known().entrySet().stream()
                .allMatch(column ->
                        row.cell(column.getKey()).isBlank() || column.getValue().role() == Role.NUMBER);
    }

    /** The title of a part, where the row is one. */
    Optional<String> section(Row row) {
        List<Integer> filled = row.filled();
        if (isNumberedSection(row, filled))
            return Optional.of(columns.number(row).replaceFirst("[.)/:]$", "") + ". "
                    + row.cell(columns.ask()).line());
        if (filled.size() != 1) return Optional.empty();
        int column = filled.getFirst();
        String text = row.cell(column).line();
        return isSection(row, column, text) ? Optional.of(text) : Optional.empty();
    }

    /** {@code II. | Điều lệ} */
    private boolean isNumberedSection(Row row, List<Integer> filled) {
        return filled.size() == 2
                && filled.getFirst() == columns.first(Role.NUMBER)
                && filled.getLast() == columns.ask()
                && PART_NUMBER.matcher(columns.number(row)).matches()
                && !row.cell(columns.ask()).line().endsWith("?");
    }

    private boolean isSection(Row row, int column, String text) {
        if (text.length() > LONGEST_SECTION
                || text.endsWith("?")
                || QuestionNumber.of(text).isPresent()) return false;
        return SECTION.matcher(text).matches()
                || grid.width(row.number(), column) >= 3
                || (column == columns.first(Role.NUMBER) && text.length() > 3)
                || (text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT)) && text.matches(".*\\p{L}{2}.*"));
    }
}
