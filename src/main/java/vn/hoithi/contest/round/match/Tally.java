package vn.hoithi.contest.round.match;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.round.Points;

/**
 * Adds up a round, event by event. Where the rules say so, no total falls below zero: what a team brought into the round
 * counts, and only as much is taken as there is (rule book, "Scores never go below 0").
 */
public final class Tally {
    private final boolean neverBelowZero;
    private SeatMap<Double> totals;
    private final Map<String, SeatMap<Double>> byQuestion = new LinkedHashMap<>();

    public Tally(SeatMap<Double> brought, boolean neverBelowZero) {
        this.totals = brought;
        this.neverBelowZero = neverBelowZero;
    }

    public double total(int team) {
        return totals.getOr(team, 0.0);
    }

    /** Gives or takes points; returns what the team really got or lost. */
    public double add(String question, int team, double points) {
        double before = total(team);
        double after = Points.hundredths(before + points);
        if (neverBelowZero && points < 0 && after < 0) after = Math.min(before, 0);
        double change = Points.hundredths(after - before);
        if (change == 0) return 0;
        totals = totals.with(team, after);
        SeatMap<Double> known = byQuestion.getOrDefault(question, SeatMap.empty());
        double sum = Points.hundredths(known.getOr(team, 0.0) + change);
        byQuestion.put(question, sum == 0 ? known.without(team) : known.with(team, sum));
        return change;
    }

    public SeatMap<Double> totals() {
        return totals;
    }

    public Points points() {
        return new Points(byQuestion.entrySet().stream()
                .filter(question -> !question.getValue().isEmpty())
                .map(question -> Points.OfQuestion.ofTeams(question.getKey(), question.getValue()))
                .toList());
    }
}
