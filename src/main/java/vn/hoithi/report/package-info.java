/**
 * What is left of a contest when the room is empty: the score log, standings, ranking.
 *
 * <p>Everything is made from one {@link vn.hoithi.contest.ContestState}; {@link vn.hoithi.report.Results} is what pages
 * show, {@link vn.hoithi.report.ScoreCsv} and {@link vn.hoithi.report.ScoreWorkbook} are what people take home. Words are
 * in {@link vn.hoithi.report.Word}.
 *
 * <p>Imports {@code contest}, {@code codec} and Apache POI.
 */
@NullMarked
package vn.hoithi.report;

import org.jspecify.annotations.NullMarked;
