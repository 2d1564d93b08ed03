/**
 * What rounds between teams have in common: the buzzer, typed answers, points that never fall below zero, and how teams are
 * shown. Each round keeps its own commands and events; here are only values and rules.
 *
 * <p>Start reading at {@link vn.hoithi.contest.round.match.Buzzer} and {@link vn.hoithi.contest.round.match.Tally}. Imports
 * what {@code contest} imports.
 */
@NullMarked
package vn.hoithi.contest.round.match;

import org.jspecify.annotations.NullMarked;
