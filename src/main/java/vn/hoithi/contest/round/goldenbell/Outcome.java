package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;

/**
 * How one contestant came out of one question.
 *
 * @param took time from the start of the clock to the press; the whole time where there was no press (boards, no answer)
 */
public record Outcome(Mark mark, Duration took) {}
