package vn.hoithi.contest.round.goldenbell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.round.Points;

/**
 * Who stands on the floor, and every contestant's record: a fold of the history, computed again whenever a chapter is
 * added or changed.
 *
 * <p>An answer counts only for someone who stood on the floor at that question <i>by the history as it is now</i>: when
 * an old verdict is overruled to wrong, later answers of that person stop counting; someone returned by a cancelled
 * question is not held to questions never put to him.
 */
public record Floor(SeatMap<Standing> standings, SeatSet in, Points points, List<CurvePoint> curve) {

    /** How many stood on the floor after a question; the first point, without a label, is the start. */
    public record CurvePoint(String label, int remaining) {}

    static Floor of(SeatSet starters, List<Chapter> history, GoldenBellRules rules) {
        Folding folding = new Folding(starters, rules);
        for (Chapter chapter : history) folding.add(chapter);
        return folding.floor();
    }

    Standing at(int seat) {
        return standings.getOr(seat, Standing.START);
    }

    boolean has(int seat) {
        return in.has(seat);
    }

    SeatSet out() {
        return SeatSet.copyOf(standings.toMap().keySet()).where(seat -> !in.has(seat));
    }

    private static final class Folding {
        private final GoldenBellRules rules;
        private SeatMap<Standing> standings = SeatMap.empty();
        private final List<Points.OfQuestion> points = new ArrayList<>();
        private final List<CurvePoint> curve = new ArrayList<>();

        Folding(SeatSet starters, GoldenBellRules rules) {
            this.rules = rules;
            for (int seat : starters.toList()) standings = standings.with(seat, Standing.START);
            curve.add(new CurvePoint("", starters.size()));
        }

        void add(Chapter chapter) {
            switch (chapter) {
                case Chapter.Asked asked -> onAsked(asked);
                case Chapter.Returned returned -> onReturned(returned);
                case Chapter.SentOff sentOff -> change(sentOff.seat(), standing -> standing.out(sentOff.number(), 0));
            }
        }

        private void onAsked(Chapter.Asked asked) {
            if (asked.cancelled()) return;
            SeatMap<Integer> earned = SeatMap.empty();
            for (int seat : asked.asked().toList()) {
                Standing standing = standings.get(seat);
                Outcome outcome = asked.outcomes().get(seat);
                if (standing == null || !standing.in() || outcome == null) continue;
                if (outcome.mark() == Mark.RIGHT) {
                    standings = standings.with(seat, standing.answeredRight(outcome.took()));
                    earned = earned.with(seat, rules.pointsPerRight());
                } else if (rules.eliminates() && outcome.mark().leaves()) {
                    standings = standings.with(seat, standing.out(asked.number(), asked.turn()));
                }
            }
            points.add(new Points.OfQuestion(asked.label(), earned));
            curve.add(new CurvePoint(asked.label(), in().size()));
        }

        private void onReturned(Chapter.Returned returned) {
            boolean byRescue = returned.why() == Chapter.Returned.Why.RESCUE;
            for (int seat : returned.seats().toList())
                change(seat, standing -> standing.in() ? standing : standing.back(byRescue));
        }

        private void change(int seat, UnaryOperator<Standing> change) {
            standings = standings.with(seat, change.apply(standings.getOr(seat, Standing.START.out(0, 0))));
        }

        private SeatSet in() {
            return SeatSet.copyOf(standings.toMap().keySet())
                    .where(seat -> standings.getOr(seat, Standing.START).in());
        }

        Floor floor() {
            return new Floor(standings, in(), new Points(points), List.copyOf(curve));
        }
    }
}
