package vn.hoithi.contest.round.finish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.contest.round.match.Press;
import vn.hoithi.question.Question;

/** Folds what happened into a finish. */
final class Applying {
    private Applying() {}

    static FinishState apply(FinishState state, FinishEvent event) {
        return switch (event) {
            case FinishEvent.TurnStarted started -> state.starting(started.team());
            case FinishEvent.ValuesChosen chosen -> state.choosing(chosen.values());
            case FinishEvent.StarPlaced placed -> state.at(new Phase.Placing(true));
            case FinishEvent.NextCalled next -> state.at(new Phase.Placing(false));
            case FinishEvent.QuestionShown shown -> onQuestionShown(state, shown);
            case FinishEvent.Overruled overruled -> onOverruled(state, overruled);
            case FinishEvent.QuestionCancelled cancelled -> onCancelled(state, cancelled);
            default -> {
                Phase.Asking asking = state.asking();
                yield asking == null ? state : apply(state, asking, event);
            }
        };
    }

    private static FinishState apply(FinishState state, Phase.Asking asking, FinishEvent event) {
        Clock clock = asking.clock();
        return switch (event) {
            case FinishEvent.ReadingDone done ->
                state.at(asking.at(Phase.Stage.RUNNING).timed(clock.start(done.at())));
            case FinishEvent.ClockStopped stopped -> state.at(asking.timed(clock.stop(stopped.at())));
            case FinishEvent.ClockStarted started -> state.at(asking.timed(clock.start(started.at())));
            case FinishEvent.TimeAdded added ->
                state.changing(added.turn(), asked -> asked.longer(added.seconds()))
                        .at(asking.timed(clock.longer(Duration.ofSeconds(added.seconds()))));
            case FinishEvent.TimeCalled time -> state.at(onTimeCalled(asking.timed(clock.stop(time.at()))));
            case FinishEvent.Buzzed buzzed -> state.at(onBuzzed(asking, buzzed));
            case FinishEvent.FloorTaken taken ->
                calling(state, asking, taken.order().getFirst(), new Buzzer.Ranked(taken.order(), taken.drawn()));
            case FinishEvent.FloorGiven given -> calling(state, asking, given.team(), asking.ranked());
            case FinishEvent.AnswerStarted started ->
                state.at(asking.at(Phase.Stage.STEALING).timed(clock.start(started.at())));
            case FinishEvent.Ruled ruled -> onRuled(state, asking, ruled);
            case FinishEvent.StealSkipped skipped -> state.at(asking.over());
            case FinishEvent.QuestionReplaced replaced -> onReplaced(state, asking, replaced);
            default -> state;
        };
    }

    private static FinishState onQuestionShown(FinishState state, FinishEvent.QuestionShown shown) {
        Slot slot = state.upNext();
        if (slot == null) return state;
        Clock clock = Clock.stopped(state.rules().time(slot.value()));
        return state.showing(
                Asked.shown(shown.turn(), slot, shown.star()),
                new Phase.Asking(Phase.Stage.READ, clock, shown.at(), Buzzer.OPEN, null));
    }

    /** Nobody has buzzed within the window, or an answer that was begun before is waited for. */
    private static Phase.Asking onTimeCalled(Phase.Asking asking) {
        return switch (asking.stage()) {
            case STEAL -> asking.over();
            case STEALING -> asking.at(Phase.Stage.STEAL_TIME);
            default -> asking.at(Phase.Stage.TIME);
        };
    }

    private static Phase.Asking onBuzzed(Phase.Asking asking, FinishEvent.Buzzed buzzed) {
        Press press = new Press(buzzed.team(), buzzed.seat(), buzzed.at(), buzzed.error());
        Buzzer buzzer = asking.buzzer().with(press, buzzed.settlesAt());
        // One that came too late for the floor stops nobody's clock.
        return asking.stage() == Phase.Stage.STEAL
                ? asking.timed(asking.clock().stop(buzzed.at())).pressed(buzzer)
                : asking.pressed(buzzer);
    }

    private static FinishState calling(
            FinishState state, Phase.Asking asking, int team, Buzzer.@Nullable Ranked ranked) {
        Clock clock = Clock.stopped(state.rules().steal().answer());
        return state.changing(state.turn(), asked -> asked.calling(team))
                .at(asking.at(Phase.Stage.FLOOR).timed(clock).settled(ranked));
    }

    private static FinishState onRuled(FinishState state, Phase.Asking asking, FinishEvent.Ruled ruled) {
        if (asking.stage().ofThief())
            return state.changing(ruled.turn(), asked -> asked.ruledThief(ruled.right()))
                    .at(asking.over());
        FinishState after = state.changing(ruled.turn(), asked -> asked.ruled(ruled.right()));
        if (ruled.right()) return after.at(asking.over());
        Clock window = Clock.started(state.rules().steal().window(), ruled.at());
        return after.at(asking.stealing(window, ruled.at()));
    }

    /** Where the owner was right after all, there is nothing to steal any more. */
    private static FinishState onOverruled(FinishState state, FinishEvent.Overruled overruled) {
        Asked then = state.askedAt(overruled.turn());
        if (then == null) return state;
        boolean ofOwner = then.owner() == overruled.team();
        FinishState after = state.changing(
                overruled.turn(),
                asked -> ofOwner ? asked.ruled(overruled.right()) : asked.ruledThief(overruled.right()));
        Phase.Asking asking = state.asking();
        if (asking == null || state.turn() != overruled.turn()) return after;
        return ofOwner && overruled.right() ? after.at(asking.over()) : after;
    }

    private static FinishState onCancelled(FinishState state, FinishEvent.QuestionCancelled cancelled) {
        FinishState after = state.changing(cancelled.turn(), Asked::cancel);
        Phase.Asking asking = state.asking();
        if (asking == null || state.turn() != cancelled.turn()) return after;
        return after.at(asking.over());
    }

    private static FinishState onReplaced(
            FinishState state, Phase.Asking asking, FinishEvent.QuestionReplaced replaced) {
        Question by = state.reserve(replaced.by());
        if (by == null) return state;
        List<Question> left = new ArrayList<>(state.reserve());
        left.remove(by);
        FinishState after = state.reserving(left)
                .changing(replaced.turn(), asked -> asked.asking(asked.slot().asking(by)));
        Asked present = after.history().getLast();
        Clock clock = Clock.stopped(state.rules().time(present.slot().value()));
        return after.at(asking.at(Phase.Stage.READ).timed(clock));
    }
}
