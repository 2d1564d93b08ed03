package vn.hoithi.contest.round.goldenbell;

import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.view.RoundViews.Next;

/** The host's one big button: which command comes next, if nothing has to run out or be chosen first. */
final class NextStep {
    private NextStep() {}

    static @Nullable Next of(GoldenBellState state) {
        return switch (state.phase()) {
            case Phase.Ready ready -> state.upNext() == null ? null : step("show");
            case Asking asking -> of(state, asking);
            case Phase.Rescuing rescuing -> of(rescuing);
            case Phase.AllOut allOut -> null;
            case Phase.SeveralLeft several -> severalLeft(state);
            case Phase.Topics topics -> state.floor().in().size() == 1 ? null : step("drawTopic");
            case Phase.Finished finished -> null;
        };
    }

    private static @Nullable Next of(GoldenBellState state, Asking asking) {
        Lifebuoy lifebuoy = asking.lifebuoy();
        if (lifebuoy != null && lifebuoy.open()) return step("closeLifebuoy");
        return switch (asking.stage()) {
            case SHOWN -> step("open");
            case OPEN -> asking.clock().running() ? null : step("startClock");
            case LOCKED -> step("reveal");
            case REVEALED ->
                asking.undecided().isEmpty() ? new Next("goldenbell.confirm", leaving(state, asking)) : null;
        };
    }

    private static int leaving(GoldenBellState state, Asking asking) {
        if (!state.rules().eliminates()) return 0;
        return asking.asked().where(seat -> asking.mark(seat).leaves()).size();
    }

    private static @Nullable Next of(Phase.Rescuing rescuing) {
        return rescuing.proposal().isEmpty()
                ? null
                : new Next("goldenbell.rescue", rescuing.proposal().size());
    }

    private static @Nullable Next severalLeft(GoldenBellState state) {
        boolean more = state.tally().tieReserves() < state.rules().tieReserves()
                && !state.pool().reserve().isEmpty();
        if (more) return step("askReserve");
        return Fastest.of(state).isEmpty() ? null : step("nameFastest");
    }

    private static Next step(String name) {
        return new Next("goldenbell." + name, 0);
    }
}
