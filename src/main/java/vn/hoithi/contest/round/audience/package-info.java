/**
 * Câu hỏi cho khán giả: people in the room without a seat answer for a gift and for no points (rule book, "Audience").
 *
 * <p>Start reading at {@link vn.hoithi.contest.round.audience.AudienceRound}. Imports what {@code contest} imports.
 */
@NullMarked
package vn.hoithi.contest.round.audience;

import org.jspecify.annotations.NullMarked;
