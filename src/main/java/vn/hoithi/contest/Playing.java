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
 * @param brought points each team had when it began
 */
public record Playing(int index, Round<?, ?, ?> round, RoundState state, List<Step> steps, SeatMap<Double> brought) {

    /**
     * A step that can be undone: its name, and how it was before it.
     *
     * @param earlier the rounds before this one, where the step ruled anew in one of them; else null
     */
    public record Step(
            String name, RoundState before, @Nullable List<Playing> earlier) {}

    public Playing {
        steps = List.copyOf(steps);
    }

    static Playing begin(int index, RoundPlan plan, Cast cast, SeatMap<Double> brought) {
        Round<?, ?, ?> round = Rounds.by(plan.rules());
        return new Playing(index, round, round.begin(plan, cast), List.of(), brought);
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
        return typed.decide(typed.states().cast(state), order.of(command), new Lineup(cast, brought))
                .map(ContestEvent.InRound::new);
    }

    Playing apply(RoundEvent event) {
        String name = event.step();
        RoundState after = apply(round, event);
        return name == null ? at(after) : at(after).stepping(new Step(name, state, null));
    }

    /** The same, with a step to be undone that was taken somewhere else. */
    Playing stepping(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Playing(index, round, state, longer, brought);
    }

    Playing at(RoundState other) {
        return new Playing(index, round, other, steps, brought);
    }

    /** The same after an earlier round was ruled anew. */
    Playing bringing(SeatMap<Double> other) {
        return new Playing(index, round, state, steps, other);
    }

    private <S extends RoundState, E extends RoundEvent> RoundState apply(Round<S, ?, E> typed, RoundEvent event) {
        return typed.apply(typed.states().cast(state), typed.events().cast(event));
    }

    Playing undone(Instant at) {
        Step last = steps.getLast();
        List<Step> shorter = steps.subList(0, steps.size() - 1);
        return last.earlier() == null
                ? new Playing(index, round, undone(round, last.before(), at), shorter, brought)
                : new Playing(index, round, state, shorter, brought);
    }

    private <S extends RoundState> RoundState undone(Round<S, ?, ?> typed, RoundState before, Instant at) {
        return typed.undone(typed.states().cast(before), typed.states().cast(state), at);
    }

    public Points points() {
        return points(round);
    }

    private <S extends RoundState> Points points(Round<S, ?, ?> typed) {
        return typed.points(typed.states().cast(state), brought);
    }

    /** Teams put in front of others with as many points. */
    public SeatMap<Integer> precedence() {
        return precedence(round);
    }

    private <S extends RoundState> SeatMap<Integer> precedence(Round<S, ?, ?> typed) {
        return typed.precedence(typed.states().cast(state));
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
        return typed.views(typed.states().cast(state), new Lineup(cast, brought), presence);
    }
}
