package vn.hoithi.contest.round.judged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hoithi.contest.SeatMap;

/**
 * What the sheets of one team come to. Marks are quarters, so sums are exact; the average is rounded to one hundredth, half
 * up.
 *
 * @param points what the team gets
 * @param criteria average of the counted sheets for each criterion, in order
 * @param sheets all that were handed in, by juror
 */
record Result(double points, List<Double> criteria, List<OfJuror> sheets) {

    /** What became of a sheet. */
    enum Fate {
        COUNTED,
        HIGHEST,
        LOWEST
    }

    record OfJuror(int juror, List<Double> marks, double total, Fate fate) {}

    /** @param sheets those that were handed in, complete, by juror; at least one */
    static Result of(JudgedRules rules, SeatMap<Sheet> sheets) {
        List<OfJuror> all = new ArrayList<>();
        sheets.forEach((juror, sheet) -> all.add(new OfJuror(juror, marks(rules, sheet), sheet.total(), Fate.COUNTED)));
        if (rules.counting() == JudgedRules.Counting.TRIMMED && all.size() >= 3) trim(all);
        List<OfJuror> counted =
                all.stream().filter(sheet -> sheet.fate() == Fate.COUNTED).toList();
        List<Double> criteria = new ArrayList<>();
        for (int i = 0; i < rules.criteria().size(); i++) {
            int criterion = i;
            criteria.add(average(
                    counted.stream().map(sheet -> sheet.marks().get(criterion)).toList()));
        }
        return new Result(average(counted.stream().map(OfJuror::total).toList()), criteria, all);
    }

    private static List<Double> marks(JudgedRules rules, Sheet sheet) {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i < rules.criteria().size(); i++)
            marks.add(sheet.marks().getOr(i, 0.0));
        return marks;
    }

    /** Of several that are equal the one of the lowest number goes, never the same for both. */
    private static void trim(List<OfJuror> all) {
        Comparator<OfJuror> byTotal = Comparator.comparingDouble(OfJuror::total);
        mark(
                all,
                all.stream()
                        .max(byTotal.thenComparing(
                                Comparator.comparingInt(OfJuror::juror).reversed()))
                        .orElseThrow(),
                Fate.HIGHEST);
        mark(
                all,
                all.stream()
                        .filter(sheet -> sheet.fate() == Fate.COUNTED)
                        .min(byTotal.thenComparingInt(OfJuror::juror))
                        .orElseThrow(),
                Fate.LOWEST);
    }

    private static void mark(List<OfJuror> all, OfJuror sheet, Fate fate) {
        all.replaceAll(
                one -> one.juror() == sheet.juror() ? new OfJuror(one.juror(), one.marks(), one.total(), fate) : one);
    }

    private static double average(List<Double> quarters) {
        long sum = 0;
        for (double points : quarters) sum += Math.round(points * 4);
        long many = quarters.size();
        return Math.floorDiv(2 * 25 * sum + many, 2 * many) / 100.0;
    }

    static boolean inQuarters(double points) {
        return points * 4 == Math.rint(points * 4);
    }
}
