/**
 * What every round is: the contract {@link vn.hoithi.contest.round.Round} and the catalogue {@link
 * vn.hoithi.contest.round.Rounds}. Each round is one package below this one, with the same five names: {@code XRound},
 * {@code XRules}, {@code XState}, {@code XCommand}, {@code XEvent}.
 *
 * <p>Imports what {@code contest} imports.
 */
@NullMarked
package vn.hoithi.contest.round;

import org.jspecify.annotations.NullMarked;
