/**
 * Rung chuông vàng: everybody answers every question, a wrong answer leaves the floor, the last one rings the bell.
 *
 * <p>How it is kept: {@link vn.hoithi.contest.round.goldenbell.GoldenBellState} holds the <i>history</i> (questions
 * asked with everybody's outcome, people brought back) and the phase of the present step. Who stands on the floor is
 * never stored as truth of its own: {@link vn.hoithi.contest.round.goldenbell.Floor} is a fold of the history. So a
 * cancelled question or a verdict overruled three questions later is one changed chapter, and everything after it is
 * recomputed by the same fold.
 *
 * <p>Start reading at {@link vn.hoithi.contest.round.goldenbell.GoldenBellRound}; where a confirmed question leads is
 * in {@link vn.hoithi.contest.round.goldenbell.Settling}.
 */
@NullMarked
package vn.hoithi.contest.round.goldenbell;

import org.jspecify.annotations.NullMarked;
