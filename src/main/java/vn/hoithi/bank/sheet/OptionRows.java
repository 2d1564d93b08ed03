package vn.hoithi.bank.sheet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.sheet.Heading.Role;

/** Options that stand below each other, one a row, under their question. */
final class OptionRows {
    private static final Pattern LETTER = Pattern.compile("\\(?([A-Fa-f])\\s*[.)/:]?");
    private static final Pattern LABELLED = Pattern.compile("\\(?([A-Fa-f])\\s*[.)/:\\-–]\\s*\\S.*", Pattern.DOTALL);

    private final Columns columns;
    /** Whether a row without a number is an option even where no letter says so. */
    private final boolean bareRows;

    /**
     * For one sheet.
     *
     * @param rows all below the headings
     * @param numbersUsed whether questions have numbers there
     */
    OptionRows(Columns columns, List<Row> rows, boolean numbersUsed) {
        this.columns = columns;
        this.bareRows = numbersUsed
                && !columns.wide()
                && !columns.has(Role.OPTIONS)
                && rows.stream().anyMatch(this::isMarked);
    }

    /** An x beside a row that has a text and no number. */
    private boolean isMarked(Row row) {
        return columns.number(row).isEmpty()
                && !row.cell(columns.ask()).isBlank()
                && columns.answers().stream()
                        .anyMatch(column -> Marks.right(row.cell(column).line()));
    }

    /** Whether a row is an option of the question above it. */
    boolean isOption(Row row, @Nullable Gathered question) {
        if (question == null || columns.wide()) return false;
        Cell asked = row.cell(columns.ask());
        boolean option = !row.cell(columns.first(Role.OPTIONS)).isBlank();
        String number = columns.number(row);
        Matcher letter = LETTER.matcher(number);
        if (letter.matches()) return (option || !asked.isBlank()) && index(letter.group(1)) == question.nextOption();
        if (!number.isEmpty()) return false;
        if (asked.isBlank()) return option;
        if (option) return asked.line().equals(question.line(Role.ASK));
        Matcher label = LABELLED.matcher(asked.line());
        if (label.matches() && index(label.group(1)) == question.nextOption()) return true;
        return bareRows;
    }

    private static int index(String letter) {
        return letter.toLowerCase(Locale.ROOT).charAt(0) - 'a';
    }

    /** Gives a row to the question it is an option of. */
    void add(Row row, Gathered question) {
        int index = question.nextOption();
        boolean ownColumn = !row.cell(columns.first(Role.OPTIONS)).isBlank();
        int column = ownColumn ? columns.first(Role.OPTIONS) : columns.ask();
        question.row(row);
        columns.cells(row).forEach((cell, heading) -> {
            switch (heading.role()) {
                case NUMBER, ID, ASK, OPTIONS -> {
                    if (cell.column() == column) question.option(index, cell);
                }
                case ANSWER, MARK -> question.beside(index, cell);
                case MATCH -> question.match(heading.index(), cell);
                default -> put(question, heading.role(), cell);
            }
        });
    }

    /** The same remark stands beside each option where people fill a column down. */
    private static void put(Gathered question, Role role, Placed cell) {
        if (!question.line(role).contains(cell.cell().line())) question.put(role, cell);
    }
}
