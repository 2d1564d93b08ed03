package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.sheet.Heading.Role;

/**
 * Finds the rows that belong to each question: mostly one, but questions run on over rows, options stand below each other,
 * and titles of parts stand between.
 */
final class Gathering {
    private final Grid grid;
    private final Columns columns;
    private final boolean numbersUsed;
    private final OptionRows optionRows;
    private final RowsBetween between;
    private final List<Gathered> questions = new ArrayList<>();
    private final List<Row> leftOut = new ArrayList<>();
    private @Nullable Gathered current;
    private String section = "";

    private Gathering(Grid grid, Columns columns, List<Row> rows) {
        this.grid = grid;
        this.columns = columns;
        this.numbersUsed = rows.stream().anyMatch(row -> !columns.number(row).isEmpty());
        this.optionRows = new OptionRows(columns, rows, numbersUsed);
        this.between = new RowsBetween(grid, columns);
    }

    /** Gathers the questions of a sheet. */
    static Gathering of(Grid grid, Columns columns) {
        List<Row> below = grid.rows().stream()
                .filter(row -> row.number() > columns.lastRow())
                .toList();
        Gathering gathering = new Gathering(grid, columns, below);
        below.forEach(gathering::read);
        return gathering;
    }

    List<Gathered> questions() {
        return questions;
    }

    /** Rows that belong to no question. */
    List<Row> leftOut() {
        return leftOut;
    }

    private void read(Row row) {
        if (columns.cells(row).isEmpty()) return;
        if (columns.own()) begin(row);
        else if (between.isHeadings(row)) current = null;
        else if (optionRows.isOption(row, current)) optionRows.add(row, Objects.requireNonNull(current));
        else readBetween(row);
    }

    private void readBetween(Row row) {
        Optional<String> title = between.section(row);
        if (title.isPresent()) beginSection(title.get());
        else if (begins(row)) begin(row);
        else if (current != null && goesOn(row, current)) add(current, row);
        else if (!between.isOnlyNumber(row)) leftOut.add(row);
    }

    private void beginSection(String title) {
        section = title;
        current = null;
    }

    private static boolean goesOn(Row row, Gathered question) {
        return question.lastRow() + 1 == row.number();
    }

    private boolean begins(Row row) {
        boolean asks = !row.cell(columns.ask()).isBlank();
        boolean answered =
                columns.answers().stream().anyMatch(column -> !row.cell(column).isBlank());
        boolean options = columns.cells(row).values().stream().anyMatch(Gathering::isOption);
        if (!columns.number(row).isEmpty()) return asks || options || answered;
        if (!asks) return false;
        if (!numbersUsed) return true;
        Gathered open = current;
        if (open == null || !goesOn(row, open)) return options || answered;
        boolean openAnswered = open.has(Role.ANSWER);
        if (answered) return openAnswered || (open.options().size() >= 2 && options);
        return options && !openAnswered && open.line(Role.ASK).matches("(?s).*[?:.…]");
    }

    private static boolean isOption(Heading heading) {
        return switch (heading.role()) {
            case OPTION, OPTIONS, WRONG -> true;
            default -> false;
        };
    }

    private void begin(Row row) {
        String written = row.cell(columns.first(Role.NUMBER)).line();
        String number = QuestionNumber.of(written).orElseGet(() -> written.replaceAll("[.)]$", ""));
        Gathered question = new Gathered(row.number(), number, section);
        questions.add(question);
        current = question;
        add(question, row);
    }

    private void add(Gathered question, Row row) {
        question.row(row);
        boolean firstOption =
                !columns.wide() && !row.cell(columns.first(Role.OPTIONS)).isBlank();
        columns.cells(row).forEach((cell, heading) -> {
            switch (heading.role()) {
                case OPTION -> question.option(heading.index(), cell);
                case MATCH -> question.match(heading.index(), cell);
                case OPTIONS -> {
                    if (columns.wide()) question.put(Role.OPTIONS, cell);
                    else question.option(question.nextOption(), cell);
                }
                case ANSWER, MARK -> {
                    if (firstOption) question.beside(0, cell);
                    else question.put(Role.ANSWER, cell);
                }
                default -> question.put(heading.role(), cell);
            }
        });
        seenBeside(question, row);
    }

    /** A theme over several rows is written once, in the first of them. */
    private void seenBeside(Gathered question, Row row) {
        for (Role role : List.of(Role.THEME, Role.LEVEL, Role.SOURCE, Role.BASIS)) {
            int column = columns.first(role);
            if (column < 0 || question.has(role)) continue;
            Cell seen = grid.seen(row, column);
            if (!seen.isBlank()) question.put(role, new Placed(seen, row.number(), column));
        }
    }
}
