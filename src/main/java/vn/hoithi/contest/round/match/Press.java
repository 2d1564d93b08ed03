package vn.hoithi.contest.round.match;

import java.time.Duration;
import java.time.Instant;

/**
 * One press of a buzzer.
 *
 * @param at when the finger came down, as the fair clock has taken it
 * @param error the finger came down at most so much sooner or later
 */
public record Press(int team, int seat, Instant at, Duration error) {}
