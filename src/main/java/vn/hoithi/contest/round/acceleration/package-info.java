/**
 * Tăng tốc: everybody types, and right answers are worth the more the faster they came (rule book, "Acceleration").
 *
 * <p>Start reading at {@link vn.hoithi.contest.round.acceleration.AccelerationRound}, then {@link
 * vn.hoithi.contest.round.acceleration.Speed}. Imports what {@code contest} imports.
 */
@NullMarked
package vn.hoithi.contest.round.acceleration;

import org.jspecify.annotations.NullMarked;
