/**
 * Về đích: each team chooses what its questions are worth, and what it does not know the others may steal (rule book,
 * "Finish").
 *
 * <p>Start reading at {@link vn.hoithi.contest.round.finish.FinishRound}. Imports what {@code contest} imports.
 */
@NullMarked
package vn.hoithi.contest.round.finish;

import org.jspecify.annotations.NullMarked;
