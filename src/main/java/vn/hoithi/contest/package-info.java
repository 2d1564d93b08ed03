/**
 * A contest as pure data and two functions: {@code decide(state, command) → events or a named refusal} and {@code
 * apply(state, event) → state}.
 *
 * <p>Imports the JDK, JSpecify and {@code question} only. Time, identity and draws come in with each {@link
 * vn.hoithi.contest.Order}. Start reading at {@link vn.hoithi.contest.Contest}; the rounds are below {@code round}.
 */
@NullMarked
package vn.hoithi.contest;

import org.jspecify.annotations.NullMarked;
