package vn.hoithi.live.press;

import java.time.Duration;
import java.time.Instant;

/**
 * One way to a phone and one way back. The offset is what must be added to the phone's time to have the server's.
 *
 * @param given when the answer left the server, by the server's clock
 * @param arrived when the phone's next question reached the server, by the server's clock
 * @param least the offset is no less: an answer is not received before it is given
 * @param most the offset is no more: a question does not arrive before it is sent
 */
record Reading(Instant given, Instant arrived, Duration least, Duration most) {

    /**
     * @param received when the answer reached the phone, by the phone's clock
     * @param sent when its next question left, by the phone's clock
     */
    static Reading of(Instant given, Instant received, Instant sent, Instant arrived) {
        return new Reading(given, arrived, Duration.between(received, given), Duration.between(sent, arrived));
    }

    /** Both ways together; below zero only where a phone says what cannot be. */
    Duration trip() {
        return most().minus(least());
    }
}
