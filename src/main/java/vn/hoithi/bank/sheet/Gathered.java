package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.hoithi.bank.sheet.Heading.Role;

/** The cells of one question, from one row or several. */
final class Gathered {
    private final int from;
    private final String number;
    private final String section;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Role, List<Placed>> cells = new EnumMap<>(Role.class);
    private final TreeMap<Integer, List<Placed>> options = new TreeMap<>();
    private final TreeMap<Integer, List<Placed>> matches = new TreeMap<>();
    private final TreeSet<Integer> marked = new TreeSet<>();
    private final List<Placed> marks = new ArrayList<>();

    Gathered(int from, String number, String section) {
        this.from = from;
        this.number = number;
        this.section = section;
    }

    int from() {
        return from;
    }

    String number() {
        return number;
    }

    String section() {
        return section;
    }

    List<Row> rows() {
        return rows;
    }

    void row(Row row) {
        rows.add(row);
    }

    void put(Role role, Placed cell) {
        cells.computeIfAbsent(role, any -> new ArrayList<>()).add(cell);
    }

    void option(int index, Placed cell) {
        options.computeIfAbsent(index, any -> new ArrayList<>()).add(cell);
    }

    void match(int index, Placed cell) {
        matches.computeIfAbsent(index, any -> new ArrayList<>()).add(cell);
        put(Role.MATCH, cell);
    }

    /** What is to be put to the options; empty texts where the sheet has a blank between. */
    List<String> matches() {
        List<String> texts = new ArrayList<>();
        matches.forEach((index, cells) -> {
            while (texts.size() < index) texts.add("");
            texts.add(joined(cells));
        });
        return texts;
    }

    /** What stands beside an option: an x marks it, words are an answer. */
    void beside(int index, Placed cell) {
        String text = cell.cell().line();
        if (Marks.right(text)) mark(index, cell);
        else if (!Marks.wrong(text)) put(Role.ANSWER, cell);
    }

    private void mark(int index, Placed mark) {
        marked.add(index);
        marks.add(mark);
    }

    /** Indexes of the options with an x. */
    SortedSet<Integer> marked() {
        return marked;
    }

    List<Placed> marks() {
        return marks;
    }

    List<Placed> cells(Role role) {
        return cells.getOrDefault(role, List.of());
    }

    boolean has(Role role) {
        return !cells(role).isEmpty();
    }

    /** Cells of the options by their index; indexes between may be missing where the sheet has a blank. */
    SortedMap<Integer, List<Placed>> options() {
        return options;
    }

    /** The first cell of an option that is there. */
    Placed option(int index) {
        return Objects.requireNonNull(options.get(index)).getFirst();
    }

    /** The index the next option below gets. */
    int nextOption() {
        return options.isEmpty() ? 0 : options.lastKey() + 1;
    }

    /** All cells of a role, a line each. */
    String lines(Role role) {
        return cells(role).stream().map(cell -> cell.cell().text()).collect(Collectors.joining("\n"));
    }

    /** All cells of a role on one line. */
    String line(Role role) {
        return joined(cells(role));
    }

    static String joined(List<Placed> cells) {
        StringBuilder joined = new StringBuilder();
        for (Placed placed : cells) {
            if (!joined.isEmpty()) joined.append(' ');
            joined.append(placed.cell().line());
        }
        return joined.toString().strip();
    }

    int lastRow() {
        return rows.isEmpty() ? from : rows.getLast().number();
    }
}
