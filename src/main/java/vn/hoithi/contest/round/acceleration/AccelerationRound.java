package vn.hoithi.contest.round.acceleration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.round.Due;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.Round;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;

/**
 * Tăng tốc by the rule book.
 *
 * <p>Flow of one question: shown and read → clock runs, everybody types → locked → answers on the stage by time → verdicts
 * proposed, ruled and confirmed, points by speed among those that are right → next.
 */
public final class AccelerationRound implements Round<AccelerationState, AccelerationCommand, AccelerationEvent> {

    @Override
    public String name() {
        return "acceleration";
    }

    @Override
    public Class<AccelerationState> states() {
        return AccelerationState.class;
    }

    @Override
    public Class<AccelerationCommand> commands() {
        return AccelerationCommand.class;
    }

    @Override
    public Class<AccelerationEvent> events() {
        return AccelerationEvent.class;
    }

    @Override
    public AccelerationState begin(RoundPlan plan, Cast cast) {
        return new AccelerationState(
                (AccelerationRules) plan.rules(),
                cast.teamNumbers(),
                plan.questions("main"),
                plan.questions("reserve"),
                0,
                List.of(),
                new Phase.Ready());
    }

    private static Players players(AccelerationState state, Cast cast) {
        return new Players(cast, state.teams(), state.rules().answering());
    }

    @Override
    public Decision<AccelerationEvent> decide(
            AccelerationState state, Order<AccelerationCommand> order, Lineup lineup) {
        return new Deciding(state, order, players(state, lineup.cast())).decide();
    }

    @Override
    public AccelerationState apply(AccelerationState state, AccelerationEvent event) {
        return Applying.apply(state, event);
    }

    /** What phones have sent is kept. A clock stands still, unless it ran on through the step that is undone. */
    @Override
    public AccelerationState undone(AccelerationState before, AccelerationState now, Instant at) {
        AccelerationState kept = before.turned(now.turn());
        Phase.Asking earlier = before.asking();
        Phase.Asking later = now.asking();
        if (earlier == null) return kept;
        if (later == null || later.turn() != earlier.turn()) return kept.at(earlier.stopped(at));
        boolean runsOn = earlier.stage() == Phase.Stage.RUNNING && later.stage() == Phase.Stage.RUNNING;
        Phase.Asking merged = earlier.withFactsOf(later);
        return kept.at(runsOn ? merged : merged.stopped(at));
    }

    @Override
    public Optional<Due> due(AccelerationState state) {
        Phase.Asking asking = state.asking();
        if (asking == null || asking.stage() != Phase.Stage.RUNNING) return Optional.empty();
        return Optional.ofNullable(asking.clock().deadline())
                .map(deadline -> new Due(deadline.plus(Players.ON_THE_WAY), new AccelerationCommand.Lock()));
    }

    @Override
    public Optional<AccelerationCommand> hold(AccelerationState state) {
        Phase.Asking asking = state.asking();
        return asking != null && asking.clock().running()
                ? Optional.of(new AccelerationCommand.StopClock())
                : Optional.empty();
    }

    @Override
    public Points points(AccelerationState state, SeatMap<Double> brought) {
        return state.points(brought);
    }

    @Override
    public boolean over(AccelerationState state) {
        return state.over();
    }

    @Override
    public RoundViews views(AccelerationState state, Lineup lineup, Presence presence) {
        return new AccelerationViews(state, players(state, lineup.cast()), lineup, presence);
    }
}
