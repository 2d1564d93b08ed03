package vn.hoithi.contest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Due;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.Round;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.round.RoundEvent;
import vn.hoithi.contest.round.RoundState;
import vn.hoithi.contest.round.Rounds;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;

/**
 * The round that is being played: its state, and the way back through its steps.
 *
 * @param index place in the running order, from 0
 * @param steps states before each step so far, oldest first; immutable states share what they have in common
 */
public record Playing(int index, Round<?, ?, ?> round, RoundState state, List<Step> steps) {

    /** A step that can be undone: its name, and the state before it. */
    public record Step(String name, RoundState before) {}

    public Playing {
        steps = List.copyOf(steps);
    }

    static Playing begin(int index, RoundPlan plan, Cast cast) {
        Round<?, ?, ?> round = Rounds.by(plan.rules());
        return new Playing(index, round, round.begin(plan, cast), List.of());
    }

    /** The last step, which undo would take back; null when there is none. */
    public @Nullable Step lastStep() {
        return steps.isEmpty() ? null : steps.getLast();
    }

    Decision<ContestEvent> decide(Order<? extends RoundCommand> order, Cast cast) {
        return decide(round, order, cast);
    }

    private <S extends RoundState, C extends RoundCommand, E extends RoundEvent> Decision<ContestEvent> decide(
            Round<S, C, E> typed, Order<? extends RoundCommand> order, Cast cast) {
        if (!typed.commands().isInstance(order.command()))
            return Decision.refuse(ContestRefusal.ANOTHER_ROUND_IS_PLAYED);
        C command = typed.commands().cast(order.command());
        return typed.decide(typed.states().cast(state), order.of(command), cast).map(ContestEvent.InRound::new);
    }

    Playing apply(RoundEvent event) {
        String name = event.step();
        RoundState after = apply(round, event);
        if (name == null) return new Playing(index, round, after, steps);
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(name, state));
        return new Playing(index, round, after, longer);
    }

    private <S extends RoundState, E extends RoundEvent> RoundState apply(Round<S, ?, E> typed, RoundEvent event) {
        return typed.apply(typed.states().cast(state), typed.events().cast(event));
    }

    Playing undone(Instant at) {
        Step last = steps.getLast();
        return new Playing(index, round, undone(round, last.before(), at), steps.subList(0, steps.size() - 1));
    }

    private <S extends RoundState> RoundState undone(Round<S, ?, ?> typed, RoundState before, Instant at) {
        return typed.undone(typed.states().cast(before), typed.states().cast(state), at);
    }

    public Points points() {
        return points(round);
    }

    private <S extends RoundState> Points points(Round<S, ?, ?> typed) {
        return typed.points(typed.states().cast(state));
    }

    public Optional<Due> due() {
        return due(round);
    }

    private <S extends RoundState> Optional<Due> due(Round<S, ?, ?> typed) {
        return typed.due(typed.states().cast(state));
    }

    Optional<? extends RoundCommand> hold() {
        return hold(round);
    }

    private <S extends RoundState, C extends RoundCommand> Optional<C> hold(Round<S, C, ?> typed) {
        return typed.hold(typed.states().cast(state));
    }

    public boolean over() {
        return over(round);
    }

    private <S extends RoundState> boolean over(Round<S, ?, ?> typed) {
        return typed.over(typed.states().cast(state));
    }

    public RoundViews views(Cast cast, Presence presence) {
        return views(round, cast, presence);
    }

    private <S extends RoundState> RoundViews views(Round<S, ?, ?> typed, Cast cast, Presence presence) {
        return typed.views(typed.states().cast(state), cast, presence);
    }
}
