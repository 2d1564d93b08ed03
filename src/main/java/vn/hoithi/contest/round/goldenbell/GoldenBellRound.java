package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.time.Instant;
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
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;

/**
 * Rung chuông vàng by the rule book.
 *
 * <p>Flow of one question: ready → shown → open → locked → revealed → confirmed → next, rescue, all out, topics or the
 * end. Commands are judged in {@link Deciding}, events folded in {@link Applying}.
 */
public final class GoldenBellRound implements Round<GoldenBellState, GoldenBellCommand, GoldenBellEvent> {

    @Override
    public String name() {
        return "goldenbell";
    }

    @Override
    public Class<GoldenBellState> states() {
        return GoldenBellState.class;
    }

    @Override
    public Class<GoldenBellCommand> commands() {
        return GoldenBellCommand.class;
    }

    @Override
    public Class<GoldenBellEvent> events() {
        return GoldenBellEvent.class;
    }

    @Override
    public GoldenBellState begin(RoundPlan plan, Cast cast) {
        QuestionPool pool =
                new QuestionPool(plan.questions("main"), plan.questions("reserve"), plan.questions("bell"), null);
        return GoldenBellState.start((GoldenBellRules) plan.rules(), pool, cast.seats());
    }

    @Override
    public Decision<GoldenBellEvent> decide(GoldenBellState state, Order<GoldenBellCommand> order, Lineup lineup) {
        return new Deciding(state, order, lineup.cast()).decide();
    }

    @Override
    public GoldenBellState apply(GoldenBellState state, GoldenBellEvent event) {
        return Applying.apply(state, event);
    }

    @Override
    public GoldenBellState undone(GoldenBellState before, GoldenBellState now, Instant at) {
        GoldenBellState kept = before.numbered(before.next(), now.turn());
        if (!(before.phase() instanceof Asking earlier)) return kept;
        boolean same = now.phase() instanceof Asking later && later.turn() == earlier.turn();
        if (same && earlier.stage().compareTo(Asking.Stage.OPEN) >= 0)
            earlier = earlier.withFactsOf((Asking) now.phase());
        return kept.at(earlier.timed(standing(earlier, at)));
    }

    /** After an undo nothing runs: the host starts the clock when the room is ready, with at least ten seconds on it. */
    private static Clock standing(Asking asking, Instant at) {
        Clock stopped = asking.clock().stop(at);
        if (asking.stage() != Asking.Stage.OPEN) return stopped;
        Duration least = Duration.ofSeconds(10);
        if (stopped.total().compareTo(least) < 0) least = stopped.total();
        Duration missing = least.minus(stopped.left(at));
        return missing.isPositive() ? stopped.longer(missing) : stopped;
    }

    @Override
    public Optional<Due> due(GoldenBellState state) {
        if (!(state.phase() instanceof Asking asking)) return Optional.empty();
        Lifebuoy lifebuoy = asking.lifebuoy();
        if (lifebuoy != null && lifebuoy.open())
            return Optional.ofNullable(lifebuoy.clock().deadline())
                    .map(at -> new Due(at, new GoldenBellCommand.CloseLifebuoy()));
        if (asking.stage() != Asking.Stage.OPEN) return Optional.empty();
        return Optional.ofNullable(asking.clock().deadline())
                .map(at -> new Due(at.plus(state.rules().settle()), new GoldenBellCommand.Lock()));
    }

    @Override
    public Optional<GoldenBellCommand> hold(GoldenBellState state) {
        return state.phase() instanceof Asking asking && asking.clock().running()
                ? Optional.of(new GoldenBellCommand.StopClock())
                : Optional.empty();
    }

    @Override
    public Points points(GoldenBellState state, SeatMap<Double> brought) {
        return state.floor().points();
    }

    @Override
    public boolean over(GoldenBellState state) {
        return state.phase() instanceof Phase.Finished;
    }

    @Override
    public RoundViews views(GoldenBellState state, Lineup lineup, Presence presence) {
        return new GoldenBellViews(state, lineup.cast(), presence);
    }
}
