package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hoithi.bank.sheet.Heading.Role;

/** What each column of one sheet is for. */
final class Columns {
    private final int firstRow;
    private final int lastRow;
    private final TreeMap<Integer, Heading> headings;
    private final TreeMap<Integer, String> titles;

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
        // one letter alone is no row of options
        if (all(Role.OPTION).size() == 1) headings.values().removeIf(heading -> heading.role() == Role.OPTION);
        List<Integer> met = new ArrayList<>();
        headings.entrySet().removeIf(column -> {
            boolean again = column.getValue().role() == Role.OPTION
                    && met.contains(column.getValue().index());
            met.add(column.getValue().role() == Role.OPTION ? column.getValue().index() : -1);
            return again;
        });
        boolean wide = has(Role.OPTION) || has(Role.WRONG);
        for (int column : all(Role.ANSWER))
            if (!wide && !has(Role.OPTIONS) && Heading.bareAnswer(title(column)) && marked(column))
                headings.put(column, new Heading(Role.OPTIONS, 0));
        if (wide) for (int column : all(Role.MARK)) headings.put(column, new Heading(Role.ANSWER, 0));
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
        return headings.values().stream().anyMatch(heading -> heading.role() == role);
    }

    /** The first column of a role; -1 where there is none. */
    int first(Role role) {
        return all(role).stream().findFirst().orElse(-1);
    }

    List<Integer> all(Role role) {
        return headings.entrySet().stream()
                .filter(column -> column.getValue().role() == role)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    Map<Integer, Heading> known() {
        return headings;
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

    /** Gives a column another role, as what stands below shows. */
    void is(int column, Role role) {
        headings.put(column, new Heading(role, 0));
    }
}
