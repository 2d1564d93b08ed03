package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.sheet.Heading.Role;

/**
 * Finds the rows that belong to each question: mostly one, but questions run on over rows, options stand below each other,
 * and titles of parts stand between.
 */
final class Gathering {
    private static final Pattern SECTION = Pattern.compile(
            "(?:phần|chương|mục|chủ\\s*đề|chuyên\\s*đề|lĩnh\\s*vực|bài|nhóm)\\s+(?:thứ\\s+)?(?:[IVXLC]+|\\d{1,3}|[A-H]|một|hai|ba|bốn|năm|nhất|nhì)(?![\\p{L}\\d]).*|[IVX]{1,5}\\s*[.\\-–:)/].*",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_NUMBER = Pattern.compile("(?:[IVX]{1,5}|[A-H])[.)/:]?");
    private static final Pattern COUNT =
            Pattern.compile("(?iu)(?:câu\\s*(?:hỏi\\s*)?(?:số\\s*)?)?0*(\\d{1,6})\\s*[.):/]?");
    private static final Pattern LETTER = Pattern.compile("\\(?([A-Fa-f])\\s*[.)/:]?");
    private static final Pattern LABELLED = Pattern.compile("\\(?([A-Fa-f])\\s*[.)/:\\-–]\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern OWN_COUNT = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final int LONGEST_SECTION = 150;

    private final Grid grid;
    private final Columns columns;
    private final int ask;
    private final boolean numbersUsed;
    private final boolean optionsBelow;
    private final List<Gathered> questions = new ArrayList<>();
    private final List<Row> leftOut = new ArrayList<>();
    private @Nullable Gathered current;
    private String section = "";

    private Gathering(Grid grid, Columns columns) {
        this.grid = grid;
        this.columns = columns;
        this.ask = columns.first(Role.ASK);
        this.numbersUsed = below().anyMatch(row -> !number(row).isEmpty());
        this.optionsBelow = !columns.wide()
                && !columns.has(Role.OPTIONS)
                && below().anyMatch(row -> number(row).isEmpty()
                        && !row.cell(ask).isBlank()
                        && answers().stream()
                                .anyMatch(column -> Marks.right(row.cell(column).line())));
    }

    /** Gathers the questions of a sheet. */
    static Gathering of(Grid grid, Columns columns) {
        Gathering gathering = new Gathering(grid, columns);
        gathering.below().forEach(gathering::read);
        return gathering;
    }

    List<Gathered> questions() {
        return questions;
    }

    /** Rows that belong to no question. */
    List<Row> leftOut() {
        return leftOut;
    }

    private Stream<Row> below() {
        return grid.rows().stream().filter(row -> row.number() > columns.lastRow());
    }

    private List<Integer> answers() {
        List<Integer> answers = new ArrayList<>(columns.all(Role.ANSWER));
        answers.addAll(columns.all(Role.MARK));
        return answers;
    }

    private String number(Row row) {
        String number = row.cell(columns.first(Role.NUMBER)).line();
        return number.isEmpty() ? row.cell(columns.first(Role.ID)).line() : number;
    }

    private void read(Row row) {
        if (columns.known().keySet().stream()
                .allMatch(column -> row.cell(column).isBlank())) return;
        if (columns.own()) begin(row);
        else if (repeatsHeadings(row) || countsColumns(row)) current = null;
        else if (isOption(row)) addOption(row);
        else if (isSection(row)) beginSection(row);
        else if (begins(row)) begin(row);
        else if (current != null && current.lastRow() + 1 == row.number()) add(current, row);
        else if (!onlyNumber(row)) leftOut.add(row);
    }

    /* ---- rows that are no question ---- */

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

    private boolean onlyNumber(Row row) {
        return columns.known().entrySet().stream()
                .allMatch(column ->
                        row.cell(column.getKey()).isBlank() || column.getValue().role() == Role.NUMBER);
    }

    private boolean isSection(Row row) {
        List<Integer> filled = row.filled();
        if (filled.size() == 2
                && filled.getFirst() == columns.first(Role.NUMBER)
                && filled.getLast() == ask
                && PART_NUMBER.matcher(number(row)).matches()
                && !row.cell(ask).line().endsWith("?")) return true;
        if (filled.size() != 1) return false;
        int column = filled.getFirst();
        String text = row.cell(column).line();
        if (text.length() > LONGEST_SECTION
                || text.endsWith("?")
                || COUNT.matcher(text).matches()) return false;
        return SECTION.matcher(text).matches()
                || grid.width(row.number(), column) >= 3
                || (column == columns.first(Role.NUMBER) && text.length() > 3)
                || (text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT)) && text.matches(".*\\p{L}{2}.*"));
    }

    private void beginSection(Row row) {
        section = row.filled().size() == 2
                ? number(row).replaceFirst("[.)/:]$", "") + ". " + row.cell(ask).line()
                : row.cell(row.filled().getFirst()).line();
        current = null;
    }

    /* ---- options below each other ---- */

    private boolean isOption(Row row) {
        if (current == null || columns.wide()) return false;
        Cell asked = row.cell(ask);
        boolean option = !row.cell(columns.first(Role.OPTIONS)).isBlank();
        String number = number(row);
        Matcher letter = LETTER.matcher(number);
        if (letter.matches()) return (option || !asked.isBlank()) && index(letter.group(1)) == current.nextOption();
        if (!number.isEmpty()) return false;
        if (asked.isBlank()) return option;
        if (option) return asked.line().equals(current.line(Role.ASK));
        Matcher label = LABELLED.matcher(asked.line());
        if (label.matches() && index(label.group(1)) == current.nextOption()) return true;
        return optionsBelow && numbersUsed;
    }

    private static int index(String letter) {
        return letter.toLowerCase(Locale.ROOT).charAt(0) - 'a';
    }

    private void addOption(Row row) {
        Gathered question = Objects.requireNonNull(current);
        int index = question.nextOption();
        int column = columns.has(Role.OPTIONS)
                        && !row.cell(columns.first(Role.OPTIONS)).isBlank()
                ? columns.first(Role.OPTIONS)
                : ask;
        question.row(row);
        for (Map.Entry<Integer, Heading> known : columns.known().entrySet()) {
            Placed cell = new Placed(row.cell(known.getKey()), row.number(), known.getKey());
            if (cell.cell().isBlank()) continue;
            switch (known.getValue().role()) {
                case NUMBER, ID, ASK, OPTIONS -> {
                    if (cell.column() == column) question.option(index, cell);
                }
                case ANSWER, MARK -> mark(question, index, cell);
                case MATCH -> question.match(known.getValue().index(), cell);
                default -> put(question, known.getValue(), cell);
            }
        }
    }

    private static void mark(Gathered question, int index, Placed cell) {
        String text = cell.cell().line();
        if (Marks.right(text)) question.mark(index, cell);
        else if (!Marks.wrong(text)) question.put(Role.ANSWER, cell);
    }

    /** The same remark stands beside each option where people fill a column down. */
    private static void put(Gathered question, Heading heading, Placed cell) {
        if (!question.line(heading.role()).contains(cell.cell().line())) question.put(heading.role(), cell);
    }

    /* ---- questions ---- */

    private boolean begins(Row row) {
        boolean asks = !row.cell(ask).isBlank();
        boolean answered =
                answers().stream().anyMatch(column -> !row.cell(column).isBlank());
        long options = columns.known().entrySet().stream()
                .filter(column -> column.getValue().role() == Role.OPTION
                        || column.getValue().role() == Role.OPTIONS
                        || column.getValue().role() == Role.WRONG)
                .filter(column -> !row.cell(column.getKey()).isBlank())
                .count();
        if (!number(row).isEmpty()) return asks || options > 0 || answered;
        Gathered open = current;
        if (!asks) return false;
        if (!numbersUsed) return true;
        if (open == null || open.lastRow() + 1 != row.number()) return options > 0 || answered;
        boolean openAnswered = open.has(Role.ANSWER);
        if (options == 0 && !answered) return false;
        if (answered) return openAnswered || (open.options().size() >= 2 && options > 0);
        return !openAnswered && open.line(Role.ASK).matches("(?s).*[?:.…]");
    }

    private void begin(Row row) {
        String number = row.cell(columns.first(Role.NUMBER)).line();
        Matcher count = COUNT.matcher(number);
        Gathered question =
                new Gathered(row.number(), count.matches() ? count.group(1) : number.replaceAll("[.)]$", ""), section);
        questions.add(question);
        current = question;
        add(question, row);
    }

    private void add(Gathered question, Row row) {
        question.row(row);
        boolean firstOption =
                !columns.wide() && !row.cell(columns.first(Role.OPTIONS)).isBlank();
        for (Map.Entry<Integer, Heading> known : columns.known().entrySet()) {
            Placed cell = new Placed(row.cell(known.getKey()), row.number(), known.getKey());
            if (cell.cell().isBlank()) continue;
            Heading heading = known.getValue();
            switch (heading.role()) {
                case OPTION -> question.option(heading.index(), cell);
                case MATCH -> question.match(heading.index(), cell);
                case OPTIONS -> {
                    if (columns.wide()) question.put(Role.OPTIONS, cell);
                    else question.option(question.nextOption(), cell);
                }
                case ANSWER, MARK -> {
                    if (firstOption) mark(question, 0, cell);
                    else question.put(Role.ANSWER, cell);
                }
                default -> question.put(heading.role(), cell);
            }
        }
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
