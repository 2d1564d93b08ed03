/**
 * Vượt chướng ngại vật: a keyword behind four rows, a centre and a picture in five pieces (rule book, "Obstacle").
 *
 * <p>Start reading at {@link vn.hoithi.contest.round.obstacle.ObstacleRound}. Imports what {@code contest} imports.
 */
@NullMarked
package vn.hoithi.contest.round.obstacle;

import org.jspecify.annotations.NullMarked;
