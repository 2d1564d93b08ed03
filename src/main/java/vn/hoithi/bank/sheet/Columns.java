package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.hoithi.bank.sheet.Heading.Role;

/** What each column of one sheet is for. */
final class Columns {
    private final int firstRow;
    private final int lastRow;
    private final TreeMap<Integer, Heading> headings;
    private final TreeMap<Integer, String> titles;
    /** Asked for every row. */
    private final Map<Role, List<Integer>> byRole = new EnumMap<>(Role.class);

    /**
     * Columns by their number from 0.
     *
     * @param firstRow of the headings
     * @param lastRow of the headings
     * @param headings of the columns that are understood
     * @param titles what stands over each column, understood or not
     */
    Columns(int firstRow, int lastRow, Map<Integer, Heading> headings, Map<Integer, String> titles) {
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        this.headings = new TreeMap<>(headings);
        this.titles = new TreeMap<>(titles);
        tellApart();
    }

    private void tellApart() {
        sort();
        options();
        boolean wide = has(Role.OPTION) || has(Role.WRONG);
        for (int column : all(Role.ANSWER))
            if (!wide && !has(Role.OPTIONS) && Heading.bareAnswer(title(column)) && marked(column))
                is(column, Role.OPTIONS);
        if (wide) for (int column : all(Role.MARK)) is(column, Role.ANSWER);
    }

    /** One letter alone is no row of options, and the second column of a letter is none of them. */
    private void options() {
        Set<Integer> met = new HashSet<>();
        List<Integer> options = all(Role.OPTION);
        for (int column : options)
            if (options.size() == 1
                    || !met.add(Objects.requireNonNull(headings.get(column)).index())) headings.remove(column);
        sort();
    }

    /** Whether another column says which of the answers below each other is right. */
    private boolean marked(int column) {
        return has(Role.MARK) || all(Role.ANSWER).stream().anyMatch(other -> other > column);
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }

    boolean has(Role role) {
        return !all(role).isEmpty();
    }

    /** The first column of a role; -1 where there is none. */
    int first(Role role) {
        List<Integer> all = all(role);
        return all.isEmpty() ? -1 : all.getFirst();
    }

    List<Integer> all(Role role) {
        return byRole.getOrDefault(role, List.of());
    }

    private void sort() {
        byRole.clear();
        headings.forEach((column, heading) ->
                byRole.computeIfAbsent(heading.role(), any -> new ArrayList<>()).add(column));
        byRole.replaceAll((role, columns) -> List.copyOf(columns));
    }

    Map<Integer, Heading> known() {
        return headings;
    }

    /** The column of what is asked. */
    int ask() {
        return first(Role.ASK);
    }

    /** Columns that tell which answer is right: by saying it, or by a mark beside it. */
    List<Integer> answers() {
        List<Integer> answers = new ArrayList<>(all(Role.ANSWER));
        answers.addAll(all(Role.MARK));
        return answers;
    }

    /** The number of a row, or else its id; empty where it has neither. */
    String number(Row row) {
        String number = row.cell(first(Role.NUMBER)).line();
        return number.isEmpty() ? row.cell(first(Role.ID)).line() : number;
    }

    /** The cells of a row in which something stands, from the left, with what their columns are for. */
    Map<Placed, Heading> cells(Row row) {
        Map<Placed, Heading> cells = new LinkedHashMap<>();
        headings.forEach((column, heading) -> {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) cells.put(new Placed(cell, row.number(), column), heading);
        });
        return cells;
    }

    /** Whether questions begin with a number or an id. */
    boolean numbered() {
        return has(Role.NUMBER) || has(Role.ID);
    }

    String title(int column) {
        return titles.getOrDefault(column, "");
    }

    /** Whether one row is one question with all its options. */
    boolean wide() {
        return has(Role.OPTION) || has(Role.WRONG);
    }

    /** Whether it is a sheet of ours: texts are taken as they stand there. */
    boolean own() {
        return has(Role.ID) && has(Role.FORM) && has(Role.ACCEPT) && has(Role.REVIEW) && has(Role.VALID_FROM);
    }

    /** Whether right answers are numbers from 1, as in Kahoot's and Quizizz's templates. */
    boolean ofTemplate() {
        return titles.values().stream().anyMatch(Heading::ofTemplate);
    }

    /** Whether it is Kahoot's template, where any of several right options is right. */
    boolean ofKahoot() {
        return titles.values().stream().anyMatch(Heading::ofKahoot);
    }

    /** Gives a column another role, as what stands below shows. */
    void is(int column, Role role) {
        headings.put(column, new Heading(role, 0));
        sort();
    }
}
