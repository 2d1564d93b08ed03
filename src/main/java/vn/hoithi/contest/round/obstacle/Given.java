package vn.hoithi.contest.round.obstacle;

import java.time.Duration;
import java.time.Instant;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Letters;

/**
 * An answer as it was received.
 *
 * @param pressed when the finger came down, by the server's clock
 * @param took time on the row's clock until then
 * @param byHand entered by the host for a team whose phone failed
 * @param changes how often the team has changed it
 */
record Given(Answer answer, Instant pressed, Duration took, boolean byHand, int changes) {
    String text() {
        return switch (answer) {
            case Answer.Typed typed -> typed.text();
            case Answer.Picked picked -> Letters.letter(picked.option());
        };
    }
}
