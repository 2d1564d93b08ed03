/**
 * Câu hỏi phụ: teams with as many points are asked until one is in front (rule book, "Tie-break").
 *
 * <p>Start reading at {@link vn.hoithi.contest.round.tiebreak.TiebreakRound}. Imports what {@code contest} imports.
 */
@NullMarked
package vn.hoithi.contest.round.tiebreak;

import org.jspecify.annotations.NullMarked;
