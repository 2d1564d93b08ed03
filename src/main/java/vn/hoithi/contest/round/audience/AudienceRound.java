package vn.hoithi.contest.round.audience;

import java.time.Instant;
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
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;

/**
 * Questions for the audience.
 *
 * <p>Flow of one question: shown and read → clock runs, everybody in the room answers → locked → answer shown → winners drawn
 * among those that are right → next. No points.
 */
public final class AudienceRound implements Round<AudienceState, AudienceCommand, AudienceEvent> {

    @Override
    public String name() {
        return "audience";
    }

    @Override
    public Class<AudienceState> states() {
        return AudienceState.class;
    }

    @Override
    public Class<AudienceCommand> commands() {
        return AudienceCommand.class;
    }

    @Override
    public Class<AudienceEvent> events() {
        return AudienceEvent.class;
    }

    @Override
    public AudienceState begin(RoundPlan plan, Cast cast) {
        return new AudienceState(
                (AudienceRules) plan.rules(), plan.questions("main"), plan.questions("reserve"), 0, new Phase.Ready());
    }

    @Override
    public Decision<AudienceEvent> decide(AudienceState state, Order<AudienceCommand> order, Lineup lineup) {
        return new Deciding(state, order, lineup.cast()).decide();
    }

    @Override
    public AudienceState apply(AudienceState state, AudienceEvent event) {
        return Applying.apply(state, event);
    }

    /** What was answered is kept. A clock stands still, unless it ran on through the step that is undone. */
    @Override
    public AudienceState undone(AudienceState before, AudienceState now, Instant at) {
        AudienceState kept = before.turned(now.turn());
        Phase.Asking earlier = before.asking();
        Phase.Asking later = now.asking();
        if (earlier == null) return kept;
        if (later == null || later.turn() != earlier.turn()) return kept.at(earlier.stopped(at));
        return kept.at(earlier.withFactsOf(later).stopped(at));
    }

    @Override
    public Optional<Due> due(AudienceState state) {
        Phase.Asking asking = state.asking();
        if (asking == null || asking.stage() != Phase.Stage.OPEN) return Optional.empty();
        return Optional.ofNullable(asking.clock().deadline())
                .map(deadline -> new Due(deadline.plus(Players.ON_THE_WAY), new AudienceCommand.Lock()));
    }

    @Override
    public Optional<AudienceCommand> hold(AudienceState state) {
        Phase.Asking asking = state.asking();
        return asking != null && asking.clock().running()
                ? Optional.of(new AudienceCommand.StopClock())
                : Optional.empty();
    }

    @Override
    public Points points(AudienceState state, SeatMap<Double> brought) {
        return Points.NONE;
    }

    @Override
    public boolean over(AudienceState state) {
        return state.over();
    }

    @Override
    public RoundViews views(AudienceState state, Lineup lineup, Presence presence) {
        Players players = new Players(lineup.cast(), lineup.cast().teamNumbers(), Answering.ANYONE);
        return new AudienceViews(state, players, lineup, presence);
    }
}
