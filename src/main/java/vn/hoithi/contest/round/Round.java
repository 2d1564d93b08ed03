package vn.hoithi.contest.round;

import java.time.Instant;
import java.util.Optional;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;

/**
 * One part of a contest under one set of rules. Implementations are stateless and pure.
 *
 * <p>Obligations, checked for every round by the contract test: no command in any phase throws; a refusal changes
 * nothing but evidence; replaying the events gives the same state; no view shows a contestant, a spectator or the
 * stage what is not yet revealed.
 *
 * @param <S> states
 * @param <C> commands
 * @param <E> events
 */
public interface Round<S extends RoundState, C extends RoundCommand, E extends RoundEvent> {

    /** The name in addresses, journal and running order: {@code goldenbell}. */
    String name();

    Class<S> states();

    Class<C> commands();

    Class<E> events();

    /** The state before the first step. */
    S begin(RoundPlan plan, Cast cast);

    /** Judges a command; never mutates. */
    Decision<E> decide(S state, Order<C> order, Lineup lineup);

    /** The state after an event; never refuses. */
    S apply(S state, E event);

    /**
     * The state after the last step was undone.
     *
     * @param before as it stood before that step
     * @param now as it stands; facts learnt since that still hold are kept
     * @param at when it was undone; a clock that ran stands still from here
     */
    S undone(S before, S now, Instant at);

    /** What the machine has to do next by itself, and when. */
    Optional<Due> due(S state);

    /** What stops the clock when the server was away; empty where none runs. */
    Optional<C> hold(S state);

    /**
     * All points so far.
     *
     * @param brought what each team had when the round began, where a total may not fall below zero
     */
    Points points(S state, SeatMap<Double> brought);

    /** Teams put in front of others with as many points, the higher the further in front; empty for rounds that do not decide ties. */
    default SeatMap<Integer> precedence(S state) {
        return SeatMap.empty();
    }

    /** Whether the running order may go on to the next round. */
    boolean over(S state);

    RoundViews views(S state, Lineup lineup, Presence presence);
}
