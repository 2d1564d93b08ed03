/**
 * Khởi động: each team is asked alone, then all together on the buzzer (rule book, "Warm-up").
 *
 * <p>Start reading at {@link vn.hoithi.contest.round.warmup.WarmupRound}. Imports what {@code contest} imports.
 */
@NullMarked
package vn.hoithi.contest.round.warmup;

import org.jspecify.annotations.NullMarked;
