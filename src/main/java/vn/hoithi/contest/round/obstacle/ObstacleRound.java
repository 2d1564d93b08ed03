package vn.hoithi.contest.round.obstacle;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;

/**
 * Vượt chướng ngại vật by the rule book.
 *
 * <p>Flow of a row: picked and read → clock runs, everybody types → locked → verdicts → confirmed → next. After the rows the
 * centre by the same way, then the last hint. At any moment a team may press and say the keyword: everything else waits, the
 * clock too, until all who have pressed are heard. It ends with the keyword found, nobody left, or the hint's time over.
 */
public final class ObstacleRound implements Round<ObstacleState, ObstacleCommand, ObstacleEvent> {

    @Override
    public String name() {
        return "obstacle";
    }

    @Override
    public Class<ObstacleState> states() {
        return ObstacleState.class;
    }

    @Override
    public Class<ObstacleCommand> commands() {
        return ObstacleCommand.class;
    }

    @Override
    public Class<ObstacleEvent> events() {
        return ObstacleEvent.class;
    }

    @Override
    public ObstacleState begin(RoundPlan plan, Cast cast) {
        ObstacleRules rules = (ObstacleRules) plan.rules();
        return ObstacleState.begin(
                rules,
                Objects.requireNonNull(plan.obstacle(), "an obstacle round needs its set"),
                cast.teamNumbers(),
                plan.questions("reserve"));
    }

    private static Players players(ObstacleState state, Cast cast) {
        return new Players(cast, state.teams(), state.rules().answering());
    }

    @Override
    public Decision<ObstacleEvent> decide(ObstacleState state, Order<ObstacleCommand> order, Lineup lineup) {
        return new Deciding(state, order, players(state, lineup.cast())).decide();
    }

    @Override
    public ObstacleState apply(ObstacleState state, ObstacleEvent event) {
        return Applying.apply(state, event);
    }

    /** What was typed since at the same question stays; the clock shows what is left of it. */
    @Override
    public ObstacleState undone(ObstacleState before, ObstacleState now, Instant at) {
        Asking then = before.course().asking();
        Asking since = now.course().asking();
        Asking facts = then != null && since != null && sameShowing(then, since) ? since : then;
        return before.logging(new Entry.Undone(
                facts == null ? 0 : facts.turn(),
                clock(before.course(), now.course(), at),
                facts == null ? SeatMap.empty() : facts.given(),
                facts == null ? SeatMap.empty() : facts.late(),
                at));
    }

    private static boolean sameShowing(Asking then, Asking since) {
        return then.turn() == since.turn()
                && then.shownAt().equals(since.shownAt())
                && then.question().id().equals(since.question().id());
    }

    private static @Nullable Clock clock(Course before, Course now, Instant at) {
        Clock then = before.clock();
        if (then == null || !then.running()) return then;
        Asking one = before.asking();
        Asking other = now.asking();
        Clock since = now.clock();
        boolean same =
                one == null ? before.hint() != null && now.hint() != null : other != null && sameShowing(one, other);
        return same && since != null ? since.stop(at) : new Clock(then.total(), then.spent(), null);
    }

    @Override
    public Optional<Due> due(ObstacleState state) {
        Course course = state.course();
        Calling calling = course.calling();
        Instant settles = calling.buzzer().settlesAt();
        if (calling.floor() != 0) return Optional.empty();
        if (settles != null) return Optional.of(new Due(settles, new ObstacleCommand.Settle(), true));
        Clock clock = course.clock();
        return Optional.ofNullable(clock == null ? null : clock.deadline())
                .map(deadline -> new Due(deadline.plus(Players.ON_THE_WAY), new ObstacleCommand.CallTime()));
    }

    @Override
    public Optional<ObstacleCommand> hold(ObstacleState state) {
        return state.course().runs() ? Optional.of(new ObstacleCommand.StopClock()) : Optional.empty();
    }

    @Override
    public Points points(ObstacleState state, SeatMap<Double> brought) {
        return state.points(brought);
    }

    @Override
    public boolean over(ObstacleState state) {
        return state.revealed();
    }

    @Override
    public RoundViews views(ObstacleState state, Lineup lineup, Presence presence) {
        return new ObstacleViews(state, players(state, lineup.cast()), lineup, presence);
    }
}
