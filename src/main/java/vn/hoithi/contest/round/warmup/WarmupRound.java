package vn.hoithi.contest.round.warmup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.round.Due;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.Round;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;

/**
 * Khởi động by the rule book.
 *
 * <p>Flow of one question: shown and read → clock runs (on the buzzer: pressed, settled, a team has the floor) → ruled, and
 * its answer shown → next. Under the clock of a whole turn the next question follows at once.
 */
public final class WarmupRound implements Round<WarmupState, WarmupCommand, WarmupEvent> {

    @Override
    public String name() {
        return "warmup";
    }

    @Override
    public Class<WarmupState> states() {
        return WarmupState.class;
    }

    @Override
    public Class<WarmupCommand> commands() {
        return WarmupCommand.class;
    }

    @Override
    public Class<WarmupEvent> events() {
        return WarmupEvent.class;
    }

    @Override
    public WarmupState begin(RoundPlan plan, Cast cast) {
        WarmupRules rules = (WarmupRules) plan.rules();
        SeatSet teams = cast.teamNumbers();
        return new WarmupState(
                rules,
                teams,
                Slot.of(rules, plan, teams),
                plan.questions("reserve"),
                0,
                0,
                List.of(),
                new Phase.Ready());
    }

    private static Players players(WarmupState state, Cast cast) {
        return new Players(cast, state.teams(), state.rules().answering());
    }

    @Override
    public Decision<WarmupEvent> decide(WarmupState state, Order<WarmupCommand> order, Lineup lineup) {
        return new Deciding(state, order, players(state, lineup.cast())).decide();
    }

    @Override
    public WarmupState apply(WarmupState state, WarmupEvent event) {
        return Applying.apply(state, event);
    }

    /** After an undo nothing runs, a clock that ran is whole again, and a buzzer nobody had yet is free. */
    @Override
    public WarmupState undone(WarmupState before, WarmupState now, Instant at) {
        Phase.Asking asking = before.asking();
        if (asking == null) return before;
        boolean waits = asking.stage() == Phase.Stage.READ || asking.stage() == Phase.Stage.RUNNING;
        Phase.Asking free = waits ? asking.pressed(Buzzer.OPEN) : asking;
        boolean whole = asking.clock().running() || asking.buzzer().pressed();
        return before.at(whole ? free.timed(Clock.stopped(asking.clock().total())) : free);
    }

    @Override
    public Optional<Due> due(WarmupState state) {
        Phase.Asking asking = state.asking();
        if (asking == null) return Optional.empty();
        boolean waiting = asking.stage() == Phase.Stage.READ || asking.stage() == Phase.Stage.RUNNING;
        Instant settles = asking.buzzer().settlesAt();
        if (waiting && settles != null) return Optional.of(new Due(settles, new WarmupCommand.Settle(), true));
        if (asking.stage() != Phase.Stage.RUNNING) return Optional.empty();
        return Optional.ofNullable(asking.clock().deadline())
                .map(deadline -> new Due(
                        asking.together() ? deadline.plus(Players.ON_THE_WAY) : deadline,
                        new WarmupCommand.CallTime()));
    }

    @Override
    public Optional<WarmupCommand> hold(WarmupState state) {
        Phase.Asking asking = state.asking();
        return asking != null && asking.clock().running()
                ? Optional.of(new WarmupCommand.StopClock())
                : Optional.empty();
    }

    @Override
    public Points points(WarmupState state, SeatMap<Double> brought) {
        return state.points(brought);
    }

    @Override
    public boolean over(WarmupState state) {
        return state.over();
    }

    @Override
    public RoundViews views(WarmupState state, Lineup lineup, Presence presence) {
        return new WarmupViews(state, players(state, lineup.cast()), lineup, presence);
    }
}
