/**
 * Phần thi do giám khảo chấm: teams present one after another, each juror marks on the own phone, and marks stay hidden until
 * they are published (rule book, "Jury-marked rounds").
 *
 * <p>Start reading at {@link vn.hoithi.contest.round.judged.JudgedRound}, then {@link
 * vn.hoithi.contest.round.judged.Result}. Imports what {@code contest} imports.
 */
@NullMarked
package vn.hoithi.contest.round.judged;

import org.jspecify.annotations.NullMarked;
