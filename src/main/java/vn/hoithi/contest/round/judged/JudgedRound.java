package vn.hoithi.contest.round.judged;

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
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;

/**
 * A round marked by jurors.
 *
 * <p>Flow: a team comes up → its time runs, and the jurors may mark → its turn is over → the next … → all sheets handed in →
 * published, one team or all at once. Until then nobody knows a mark but the juror who gave it: not the room, not the
 * console, not the other jurors.
 */
public final class JudgedRound implements Round<JudgedState, JudgedCommand, JudgedEvent> {

    @Override
    public String name() {
        return "judged";
    }

    @Override
    public Class<JudgedState> states() {
        return JudgedState.class;
    }

    @Override
    public Class<JudgedCommand> commands() {
        return JudgedCommand.class;
    }

    @Override
    public Class<JudgedEvent> events() {
        return JudgedEvent.class;
    }

    @Override
    public JudgedState begin(RoundPlan plan, Cast cast) {
        return new JudgedState(
                (JudgedRules) plan.rules(),
                cast.teamNumbers(),
                SeatMap.empty(),
                SeatMap.empty(),
                SeatMap.empty(),
                List.of());
    }

    @Override
    public Decision<JudgedEvent> decide(JudgedState state, Order<JudgedCommand> order, Lineup lineup) {
        return new Deciding(state, order).decide();
    }

    @Override
    public JudgedState apply(JudgedState state, JudgedEvent event) {
        return Applying.apply(state, event);
    }

    /** What jurors have written since is kept, but a mark that was overruled is the old one again. */
    @Override
    public JudgedState undone(JudgedState before, JudgedState now, Instant at) {
        JudgedState kept = before.knowing(now.jurors());
        for (int team : before.teams().toList()) {
            if (!before.is(team, Turn.Stage.PUBLISHED) && now.sheets().has(team))
                kept = kept.sheets(team, withUnsealed(before.sheets(team), now.sheets(team)));
            Turn later = now.turns().get(team);
            if (later != null && before.is(team, Turn.Stage.PRESENTING))
                kept = kept.turning(
                        team,
                        later.stage() == Turn.Stage.PRESENTING
                                ? later
                                : later.stopped(at).at(Turn.Stage.PRESENTING));
        }
        return kept;
    }

    /** Publishing leaves out sheets that were not handed in; they are there again. */
    private static SeatMap<Sheet> withUnsealed(SeatMap<Sheet> before, SeatMap<Sheet> now) {
        SeatMap<Sheet> all = before;
        for (int juror : now.toMap().keySet()) all = all.with(juror, now.getOr(juror, Sheet.EMPTY));
        return all;
    }

    /** Nothing is done by the machine: a presentation is never cut off. */
    @Override
    public Optional<Due> due(JudgedState state) {
        return Optional.empty();
    }

    @Override
    public Optional<JudgedCommand> hold(JudgedState state) {
        Turn turn = state.turns().get(state.presenting());
        return turn != null && turn.clock().running() ? Optional.of(new JudgedCommand.StopClock()) : Optional.empty();
    }

    @Override
    public Points points(JudgedState state, SeatMap<Double> brought) {
        return state.points();
    }

    @Override
    public boolean over(JudgedState state) {
        return state.over();
    }

    @Override
    public RoundViews views(JudgedState state, Lineup lineup, Presence presence) {
        Players players = new Players(lineup.cast(), state.teams(), Answering.ANYONE);
        return new JudgedViews(state, players, lineup, presence);
    }
}
