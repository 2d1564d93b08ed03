package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.util.List;
import vn.hoithi.contest.SeatSet;

/** Where the round goes once a question is confirmed, or once an old one has been cancelled or overruled. */
final class Settling {
    private Settling() {}

    static GoldenBellState after(GoldenBellState state, Chapter.Asked last) {
        GoldenBellState on = state.numbered(last.number() + 1, state.turn());
        boolean wasLast = last.number() >= state.rules().questions();
        if (!state.rules().eliminates())
            return wasLast ? finished(on, Ending.POINTS, best(on)) : on.at(new Phase.Ready());

        SeatSet in = on.floor().in();
        if (in.isEmpty()) return nobodyLeft(on, last);
        if (wasLast && in.size() == 1) return lastOneStanding(on, last, in);
        if (wasLast) return on.at(new Phase.SeveralLeft());
        if (rescueIsDue(on)) return on.at(new Phase.Rescuing(false, null, List.of()));
        return towardsNext(on);
    }

    private static GoldenBellState nobodyLeft(GoldenBellState state, Chapter.Asked last) {
        SeatSet fallen = last.asked().where(seat -> state.floor().at(seat).outTurn() == last.turn());
        if (fallen.size() == 1) return finished(state, Ending.BEST_WITHOUT_BELL, fallen);
        return state.at(new Phase.AllOut(fallen));
    }

    private static GoldenBellState lastOneStanding(GoldenBellState state, Chapter.Asked last, SeatSet in) {
        Outcome outcome = last.outcomes().get(in.only());
        boolean right = outcome != null && outcome.mark() == Mark.RIGHT;
        return finished(state, right ? Ending.BELL : Ending.BEST_WITHOUT_BELL, in);
    }

    /** To the topics of the last question where there are some, else to the question itself. */
    static GoldenBellState towardsNext(GoldenBellState state) {
        boolean topics = state.next() == state.rules().questions()
                && state.rules().eliminates()
                && state.pool().bell().size() >= 2
                && state.pool().chosen() == null
                && state.floor().in().size() <= 3;
        return state.at(topics ? new Phase.Topics() : new Phase.Ready());
    }

    /** By number or by how few are left; once, unless the host calls another by hand. */
    private static boolean rescueIsDue(GoldenBellState state) {
        RescueRules rescue = state.rules().rescue();
        if (state.tally().rescues() > 0 || state.tally().rescueDeclined() || !mayRescue(state)) return false;
        int asked = state.next() - 1;
        boolean byNumber = rescue.after() > 0 && asked >= rescue.after();
        boolean byCount =
                state.floor().in().size() < rescue.below() && state.starters().size() >= rescue.below();
        return byNumber || byCount;
    }

    static boolean mayRescue(GoldenBellState state) {
        return state.rules().eliminates()
                && state.tally().rescues() < state.rules().rescue().times()
                && state.next() < state.rules().questions()
                && !state.floor().out().isEmpty();
    }

    /** Whether someone who is out may still hope. */
    static boolean mayRescueLater(GoldenBellState state) {
        return state.rules().eliminates()
                && !(state.phase() instanceof Phase.Finished)
                && state.tally().rescues() < state.rules().rescue().times()
                && state.next() < state.rules().questions();
    }

    /** Highest points, least time; more than one where both are equal. */
    private static SeatSet best(GoldenBellState state) {
        List<Integer> seats = state.starters().toList();
        int most = seats.stream()
                .mapToInt(seat -> state.floor().at(seat).right())
                .max()
                .orElse(0);
        Duration least = seats.stream()
                .filter(seat -> state.floor().at(seat).right() == most)
                .map(seat -> state.floor().at(seat).time())
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
        return state.starters()
                .where(seat -> state.floor().at(seat).right() == most
                        && state.floor().at(seat).time().equals(least));
    }

    static GoldenBellState finished(GoldenBellState state, Ending ending, SeatSet winners) {
        return state.at(new Phase.Finished(ending, winners));
    }
}
