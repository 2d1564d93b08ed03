package vn.hoithi.contest.round.finish;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.round.match.MatchScene.Pip;

/** The questions of the team whose turn it is, as they stand. */
final class Pips {
    private final FinishState state;
    private final SeatMap<Double> brought;

    Pips(FinishState state, SeatMap<Double> brought) {
        this.state = state;
        this.brought = brought;
    }

    List<Pip> pips() {
        return chosen().stream()
                .map(one -> new Pip(one.number(), state.owner(), one.look()))
                .toList();
    }

    List<FinishBoard.Chosen> chosen() {
        Reckoning reckoning = Reckoning.of(state, brought);
        List<FinishBoard.Chosen> chosen = new ArrayList<>();
        for (Asked asked : state.history()) if (asked.owner() == state.owner()) chosen.add(shown(asked, reckoning));
        List<Integer> values = state.values();
        for (int number = chosen.size() + 1; number <= values.size(); number++)
            chosen.add(ahead(number, values.get(number - 1), number == state.shownOfTurn() + 1));
        return chosen;
    }

    private FinishBoard.Chosen ahead(int number, int value, boolean next) {
        boolean placing = next && state.phase() instanceof Phase.Placing;
        boolean star = placing && ((Phase.Placing) state.phase()).star();
        return new FinishBoard.Chosen(number, value, star, placing ? Pip.Look.NOW : Pip.Look.AHEAD, 0);
    }

    private static FinishBoard.Chosen shown(Asked asked, Reckoning reckoning) {
        double points = reckoning.gained(asked.turn(), false, asked.owner())
                + reckoning.gained(asked.turn(), true, asked.owner());
        return new FinishBoard.Chosen(asked.slot().number(), asked.slot().value(), asked.star(), look(asked), points);
    }

    private static Pip.Look look(Asked asked) {
        if (asked.cancelled()) return Pip.Look.NONE;
        if (asked.right() == null) return Pip.Look.NOW;
        return asked.right() ? Pip.Look.RIGHT : Pip.Look.WRONG;
    }
}
