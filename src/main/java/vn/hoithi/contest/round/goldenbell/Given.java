package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.time.Instant;
import vn.hoithi.question.Answer;

/**
 * An answer as it was received.
 *
 * @param pressed when the finger came down, by the server's clock
 * @param took time on the question's clock until then
 * @param byHand entered by the host for someone whose phone failed
 */
public record Given(Answer answer, Instant pressed, Duration took, boolean byHand) {}
