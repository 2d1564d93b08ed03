package vn.hoithi.contest.round.finish;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.round.Due;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.Round;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;
import vn.hoithi.question.Question;

/**
 * Về đích by the rule book.
 *
 * <p>Flow of a turn: the team with most points comes forward → chooses its values → for each: star of hope or not → shown and
 * read → clock runs → owner ruled → wrong: the others buzz, the first answers and is ruled → answer shown.
 */
public final class FinishRound implements Round<FinishState, FinishCommand, FinishEvent> {

    @Override
    public String name() {
        return "finish";
    }

    @Override
    public Class<FinishState> states() {
        return FinishState.class;
    }

    @Override
    public Class<FinishCommand> commands() {
        return FinishCommand.class;
    }

    @Override
    public Class<FinishEvent> events() {
        return FinishEvent.class;
    }

    @Override
    public FinishState begin(RoundPlan plan, Cast cast) {
        FinishRules rules = (FinishRules) plan.rules();
        Map<Integer, List<Question>> pool = new HashMap<>();
        for (FinishRules.Value value : rules.values())
            pool.put(value.points(), plan.questions("value" + value.points()));
        return new FinishState(
                rules, cast.teamNumbers(), pool, plan.questions("reserve"), List.of(), List.of(), new Phase.Ready());
    }

    private static Players players(FinishState state, Cast cast) {
        return new Players(cast, state.teams(), state.rules().answering());
    }

    @Override
    public Decision<FinishEvent> decide(FinishState state, Order<FinishCommand> order, Lineup lineup) {
        return new Deciding(state, order, lineup, players(state, lineup.cast())).decide();
    }

    @Override
    public FinishState apply(FinishState state, FinishEvent event) {
        return Applying.apply(state, event);
    }

    /**
     * After an undo nothing runs, a clock that ran is whole again, and a buzzer nobody had yet is free. Where a team keeps the
     * floor, all presses that have arrived since stay known.
     */
    @Override
    public FinishState undone(FinishState before, FinishState now, Instant at) {
        Phase.Asking asking = before.asking();
        if (asking == null) return before;
        Phase.Asking later = now.asking();
        Phase.Asking known = asking;
        if (asking.stage() == Phase.Stage.STEAL) known = asking.pressed(Buzzer.OPEN);
        else if (asking.stage().ofThief() && later != null && now.turn() == before.turn())
            known = asking.pressed(later.buzzer());
        boolean whole = asking.clock().running() || asking.stage() == Phase.Stage.STEAL;
        return before.at(whole ? known.timed(Clock.stopped(asking.clock().total())) : known);
    }

    @Override
    public Optional<Due> due(FinishState state) {
        Phase.Asking asking = state.asking();
        if (asking == null || !asking.stage().hasClock()) return Optional.empty();
        boolean window = asking.stage() == Phase.Stage.STEAL;
        Instant settles = asking.buzzer().settlesAt();
        if (window && settles != null) return Optional.of(new Due(settles, new FinishCommand.Settle(), true));
        return Optional.ofNullable(asking.clock().deadline())
                .map(deadline ->
                        new Due(window ? deadline.plus(Players.ON_THE_WAY) : deadline, new FinishCommand.CallTime()));
    }

    @Override
    public Optional<FinishCommand> hold(FinishState state) {
        Phase.Asking asking = state.asking();
        return asking != null && asking.clock().running()
                ? Optional.of(new FinishCommand.StopClock())
                : Optional.empty();
    }

    @Override
    public Points points(FinishState state, SeatMap<Double> brought) {
        return state.points(brought);
    }

    @Override
    public boolean over(FinishState state) {
        return state.over();
    }

    @Override
    public RoundViews views(FinishState state, Lineup lineup, Presence presence) {
        return new FinishViews(state, players(state, lineup.cast()), lineup, presence);
    }
}
