package vn.hoithi.contest.round.judged;

import vn.hoithi.contest.SeatMap;

/**
 * Phiếu chấm: one juror's marks for one team.
 *
 * @param marks by the index of the criterion, from 0; one that is not there was not given yet
 * @param sealed whether the juror has handed it in; another mark opens it again
 */
record Sheet(SeatMap<Double> marks, boolean sealed) {
    static final Sheet EMPTY = new Sheet(SeatMap.empty(), false);

    /** How many marks are not given yet. */
    int missing(JudgedRules rules) {
        return rules.criteria().size() - marks.size();
    }

    Sheet marking(int criterion, double points) {
        return new Sheet(marks.with(criterion, points), false);
    }

    /** Another mark on a sheet that counts already. */
    Sheet correcting(int criterion, double points) {
        return new Sheet(marks.with(criterion, points), sealed);
    }

    Sheet seal() {
        return new Sheet(marks, true);
    }

    double total() {
        double[] sum = {0};
        marks.forEach((criterion, points) -> sum[0] += points);
        return sum[0];
    }
}
