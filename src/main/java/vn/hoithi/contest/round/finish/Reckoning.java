package vn.hoithi.contest.round.finish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.match.Tally;

/**
 * Adds a finish up from its first question on, as its verdicts stand now. So a verdict that changes later changes all that
 * came of it: a steal, what was cut off at no points, who comes forward next.
 *
 * <p>Owner right: the value, twice with the star. Owner wrong: nothing, or with the star the value is lost. Then a steal that
 * is right brings the value, which the owner loses unless the star has cost it already; a wrong one costs half.
 */
final class Reckoning {
    private final FinishRules rules;
    private final Tally tally;
    private final List<Gain> gains = new ArrayList<>();

    /** What a team really got or lost by one verdict, its own or one on another team. */
    record Gain(int turn, boolean steal, int team, double points) {}

    private Reckoning(FinishRules rules, SeatMap<Double> brought) {
        this.rules = rules;
        this.tally = new Tally(brought, rules.neverBelowZero());
    }

    static Reckoning of(FinishState state, SeatMap<Double> brought) {
        Reckoning reckoning = new Reckoning(state.rules(), brought);
        for (Asked asked : state.history()) if (!asked.cancelled() && asked.right() != null) reckoning.add(asked);
        return reckoning;
    }

    private void add(Asked asked) {
        int value = asked.slot().value();
        boolean right = Boolean.TRUE.equals(asked.right());
        if (right) gain(asked, false, asked.owner(), asked.star() ? 2 * value : value);
        else if (asked.star()) gain(asked, false, asked.owner(), -value);
        if (asked.hasSteal()) addSteal(asked, value);
    }

    private void addSteal(Asked asked, int value) {
        boolean stolen = Boolean.TRUE.equals(Objects.requireNonNull(asked.stolen()));
        gain(asked, true, asked.thief(), stolen ? value : -rules.steal().wrong(value));
        if (stolen && !asked.star()) gain(asked, true, asked.owner(), -value);
    }

    private void gain(Asked asked, boolean steal, int team, int points) {
        gains.add(new Gain(asked.turn(), steal, team, tally.add(asked.slot().label(), team, points)));
    }

    Points points() {
        return tally.points();
    }

    /** Of all teams, with what they brought. */
    SeatMap<Double> totals() {
        return tally.totals();
    }

    /** What this team got by its own verdict. */
    double gained(int turn, boolean steal, int team) {
        return gains.stream()
                .filter(gain -> gain.turn() == turn && gain.steal() == steal && gain.team() == team)
                .mapToDouble(Gain::points)
                .sum();
    }
}
