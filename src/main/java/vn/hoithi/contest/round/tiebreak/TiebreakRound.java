package vn.hoithi.contest.round.tiebreak;

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
 * Câu hỏi phụ by the rule book.
 *
 * <p>Flow: teams that are tied are chosen → question shown and read → the host's signal opens the buzzer → first to press
 * answers → right wins, else the next question; after the last, lots. Then another tie may be broken. It gives no points.
 */
public final class TiebreakRound implements Round<TiebreakState, TiebreakCommand, TiebreakEvent> {

    @Override
    public String name() {
        return "tiebreak";
    }

    @Override
    public Class<TiebreakState> states() {
        return TiebreakState.class;
    }

    @Override
    public Class<TiebreakCommand> commands() {
        return TiebreakCommand.class;
    }

    @Override
    public Class<TiebreakEvent> events() {
        return TiebreakEvent.class;
    }

    @Override
    public TiebreakState begin(RoundPlan plan, Cast cast) {
        return new TiebreakState(
                (TiebreakRules) plan.rules(),
                cast.teamNumbers(),
                plan.questions("main"),
                plan.questions("reserve"),
                List.of(),
                SeatSet.empty(),
                Course.NONE);
    }

    private static Players players(TiebreakState state, Cast cast) {
        return new Players(cast, state.teams(), state.rules().answering());
    }

    @Override
    public Decision<TiebreakEvent> decide(TiebreakState state, Order<TiebreakCommand> order, Lineup lineup) {
        return new Deciding(state, order, lineup, players(state, lineup.cast())).decide();
    }

    @Override
    public TiebreakState apply(TiebreakState state, TiebreakEvent event) {
        return switch (event) {
            case TiebreakEvent.Overruled overruled -> state.overruling(overruled.turn(), overruled.right());
            case TiebreakEvent.QuestionCancelled cancelled -> state.cancelling(cancelled.turn());
            default -> state.telling(event);
        };
    }

    /** After an undo nothing runs, a clock that ran is whole again, and a buzzer nobody had yet is free; fouls stay. */
    @Override
    public TiebreakState undone(TiebreakState before, TiebreakState now, Instant at) {
        Asking asking = before.asking();
        if (asking == null || asking.stage() != Asking.Stage.OPEN) return before;
        Asking free = asking.pressed(Buzzer.OPEN.barring(asking.fouled()))
                .timed(Clock.stopped(asking.clock().total()));
        return before.freed(asking.turn(), before.course().with(free));
    }

    @Override
    public Optional<Due> due(TiebreakState state) {
        Asking asking = state.asking();
        if (asking == null || asking.stage() != Asking.Stage.OPEN) return Optional.empty();
        Instant settles = asking.buzzer().settlesAt();
        if (settles != null) return Optional.of(new Due(settles, new TiebreakCommand.Settle(), true));
        return Optional.ofNullable(asking.clock().deadline())
                .map(deadline -> new Due(deadline.plus(Players.ON_THE_WAY), new TiebreakCommand.CallTime()));
    }

    @Override
    public Optional<TiebreakCommand> hold(TiebreakState state) {
        Asking asking = state.asking();
        return asking != null && asking.clock().running()
                ? Optional.of(new TiebreakCommand.StopClock())
                : Optional.empty();
    }

    @Override
    public Points points(TiebreakState state, SeatMap<Double> brought) {
        return Points.NONE;
    }

    @Override
    public SeatMap<Integer> precedence(TiebreakState state) {
        return state.precedence();
    }

    @Override
    public boolean over(TiebreakState state) {
        return state.over();
    }

    @Override
    public RoundViews views(TiebreakState state, Lineup lineup, Presence presence) {
        return new TiebreakViews(state, players(state, lineup.cast()), lineup, presence);
    }
}
