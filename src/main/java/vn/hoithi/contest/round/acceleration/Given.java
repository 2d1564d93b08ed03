package vn.hoithi.contest.round.acceleration;

import java.time.Duration;
import java.time.Instant;
import vn.hoithi.question.Answer;

/**
 * A team's answer as it was received.
 *
 * @param seat whose phone gave it; 0 for one that was entered by hand
 * @param pressed when the finger came down, by the server's clock
 * @param took time on the question's clock until then
 * @param changes how often the team had given another one before
 */
record Given(Answer answer, int seat, Instant pressed, Duration took, int changes) {

    boolean byHand() {
        return seat == 0;
    }

    /** Times are told apart to one hundredth of a second (rule book, "Acceleration"). */
    long hundredths() {
        return took.toMillis() / 10;
    }

    double tookMs() {
        return hundredths() * 10.0;
    }
}
