package vn.hoithi.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;

/**
 * An option with the share of the points it earns.
 *
 * @param percent 100 for the one right option; parts of it where several are right; nothing or less for a wrong one
 */
record Weighted(String text, double percent) {
    /** Moodle rounds thirds and sevenths. */
    private static final double WHOLE = 99.9;

    boolean whole() {
        return percent >= WHOLE;
    }

    boolean counts() {
        return percent > 0;
    }

    /** Adds options to a question; right are those that earn everything, or all that earn something where none does. */
    static void addTo(Sketch sketch, List<Weighted> options, int line) {
        options.forEach(option -> sketch.option(option.text()));
        List<Integer> whole = new ArrayList<>();
        List<Integer> counting = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).whole()) whole.add(i);
            if (options.get(i).counts()) counting.add(i);
        }
        if (counting.isEmpty()) return;
        if (!whole.isEmpty() && whole.size() < counting.size())
            sketch.problem(
                    line,
                    BankProblem.Code.NOT_UNDERSTOOD,
                    "Có phương án được một phần điểm: ở đây coi là sai, chỉ phương án được trọn điểm là đúng.");
        sketch.key(new Key.Options(new TreeSet<>(whole.isEmpty() ? counting : whole)), line, "điểm của phương án");
    }
}
