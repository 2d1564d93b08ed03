package vn.hoithi.contest.round.warmup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.contest.round.match.Press;
import vn.hoithi.question.Question;

/** Folds what happened into a warm-up. */
final class Applying {
    private Applying() {}

    static WarmupState apply(WarmupState state, WarmupEvent event) {
        if (event instanceof WarmupEvent.QuestionShown shown) return onQuestionShown(state, shown);
        if (event instanceof WarmupEvent.Overruled overruled)
            return state.changing(
                    overruled.turn(),
                    asked -> new Asked(asked.turn(), asked.slot(), asked.team(), overruled.right(), asked.cancelled()));
        Phase.Asking asking = state.asking();
        return asking == null ? state : apply(state, asking, event);
    }

    private static WarmupState apply(WarmupState state, Phase.Asking asking, WarmupEvent event) {
        return switch (event) {
            case WarmupEvent.ReadingDone done ->
                state.at(asking.at(Phase.Stage.RUNNING).timed(asking.clock().start(done.at())));
            case WarmupEvent.ClockStopped stopped ->
                state.at(asking.timed(asking.clock().stop(stopped.at())));
            case WarmupEvent.ClockStarted started ->
                state.at(asking.timed(asking.clock().start(started.at())));
            case WarmupEvent.TimeCalled time -> onTimeCalled(state, asking, time);
            case WarmupEvent.Buzzed buzzed -> state.at(onBuzzed(asking, buzzed));
            case WarmupEvent.FloorTaken taken ->
                state.at(asking.timed(asking.clock().stop(taken.at()))
                        .taken(
                                new Buzzer.Ranked(taken.order(), taken.drawn()),
                                taken.order().getFirst()));
            case WarmupEvent.FloorGiven given ->
                state.at(asking.timed(asking.clock().stop(given.at())).taken(asking.ranked(), given.team()));
            case WarmupEvent.Ruled ruled ->
                state.closing(asking.taken(asking.ranked(), ruled.team()).ruled(ruled.right()));
            case WarmupEvent.QuestionSkipped skipped ->
                state.closing(asking.taken(asking.ranked(), 0).ruled(null));
            case WarmupEvent.QuestionCancelled cancelled -> onCancelled(state, asking, cancelled);
            case WarmupEvent.QuestionReplaced replaced -> onReplaced(state, asking, replaced);
            case WarmupEvent.QuestionShown shown -> onQuestionShown(state, shown);
            case WarmupEvent.Overruled overruled -> state;
        };
    }

    private static WarmupState onQuestionShown(WarmupState state, WarmupEvent.QuestionShown shown) {
        int index = state.nextIndex();
        Slot slot = state.slots().get(index);
        Phase.Asking before = state.asking();
        boolean runsOn = state.clockRunsOn() && before != null;
        Clock clock = runsOn && before != null ? before.clock() : Clock.stopped(state.time(slot));
        Phase.Asking asking = new Phase.Asking(
                shown.turn(),
                slot,
                runsOn ? Phase.Stage.RUNNING : Phase.Stage.READ,
                clock,
                shown.at(),
                Buzzer.OPEN,
                null,
                0,
                null);
        return state.showing(index + 1, shown.turn(), asking);
    }

    /** On the buzzer nobody may press any more; of a team's own question the answer may have begun before. */
    private static WarmupState onTimeCalled(WarmupState state, Phase.Asking asking, WarmupEvent.TimeCalled time) {
        Phase.Asking stopped = asking.timed(asking.clock().stop(time.at()));
        return asking.together() ? state.closing(stopped.ruled(null)) : state.at(stopped.at(Phase.Stage.TIME));
    }

    private static Phase.Asking onBuzzed(Phase.Asking asking, WarmupEvent.Buzzed buzzed) {
        Press press = new Press(buzzed.team(), buzzed.seat(), buzzed.at(), buzzed.error());
        return asking.timed(asking.clock().stop(buzzed.at()))
                .pressed(asking.buzzer().with(press, buzzed.settlesAt()));
    }

    private static WarmupState onCancelled(
            WarmupState state, Phase.Asking asking, WarmupEvent.QuestionCancelled cancelled) {
        boolean present = asking.turn() == cancelled.turn() && asking.stage() != Phase.Stage.OVER;
        WarmupState closed =
                present ? state.closing(asking.taken(asking.ranked(), 0).ruled(null)) : state;
        return closed.changing(cancelled.turn(), Asked::cancel);
    }

    private static WarmupState onReplaced(
            WarmupState state, Phase.Asking asking, WarmupEvent.QuestionReplaced replaced) {
        @Nullable Question by = state.reserve(replaced.by());
        if (by == null) return state;
        List<Question> left = new ArrayList<>(state.reserve());
        left.remove(by);
        Phase.Asking other = asking.asking(asking.slot().asking(by))
                .at(Phase.Stage.READ)
                .timed(Clock.stopped(asking.clock().total()));
        return state.reserving(left).at(other);
    }
}
