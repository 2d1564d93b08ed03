package vn.hoithi.contest.round.goldenbell;

/**
 * Cứu trợ: when people come back, how many, and who.
 *
 * @param times how many rescues there may be; 0 for none
 * @param after offered once this question has been confirmed; 0 for never by number
 * @param below offered as soon as fewer than this are left; 0 for never by count; a floor that started smaller ignores it
 * @param peoplePerPoint how many return for one point of the helpers' game; 1–100
 * @param mostPercent cap as a share of those who are out; 0 for no cap
 * @param most cap as a number of people; 0 for no cap
 * @param order who is proposed first
 */
public record RescueRules(
        int times, int after, int below, int peoplePerPoint, int mostPercent, int most, RescueOrder order) {

    /** Who is proposed; the host edits before confirming. */
    public enum RescueOrder {
        /** Most right answers, then latest to leave, then least time, then lowest seat. */
        BEST,
        DRAWN,
        BY_HAND
    }

    public RescueRules {
        GoldenBellRules.within("rescue.times", times, 0, 10);
        GoldenBellRules.within("rescue.after", after, 0, GoldenBellRules.MOST_QUESTIONS);
        GoldenBellRules.within("rescue.below", below, 0, 1000);
        GoldenBellRules.within("rescue.peoplePerPoint", peoplePerPoint, 1, 100);
        GoldenBellRules.within("rescue.mostPercent", mostPercent, 0, 100);
        GoldenBellRules.within("rescue.most", most, 0, 10_000);
    }

    static RescueRules after(int question) {
        return new RescueRules(1, question, 10, 1, 0, 0, RescueOrder.BEST);
    }

    static RescueRules none() {
        return new RescueRules(0, 0, 0, 1, 0, 0, RescueOrder.BEST);
    }

    /** The most who may return out of so many. */
    int cap(int out) {
        int cap = out;
        if (mostPercent > 0) cap = Math.min(cap, Math.max(1, out * mostPercent / 100));
        if (most > 0) cap = Math.min(cap, most);
        return cap;
    }

    /** How many return for these points of the helpers' game. */
    int people(int points, int out) {
        return Math.min(points * peoplePerPoint, cap(out));
    }
}
