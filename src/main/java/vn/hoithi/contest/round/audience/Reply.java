package vn.hoithi.contest.round.audience;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.hoithi.contest.Actor;
import vn.hoithi.question.Answer;

/**
 * What one person answered.
 *
 * @param who as {@link Actor#label()} says it
 * @param name as given; empty where nobody said it
 * @param pressed when the finger came down, by the server's clock
 * @param took time on the question's clock until then
 */
record Reply(String who, String name, Answer answer, Instant pressed, Duration took) {

    /** A short sign both the phone and the host show; the phone's own id stays between it and the server. */
    static String code(String who) {
        return String.format(Locale.ROOT, "%04X", (who.hashCode() ^ who.hashCode() >>> 16) & 0xFFFF);
    }

    /** Times are told apart to one hundredth of a second. */
    long hundredths() {
        return took.toMillis() / 10;
    }

    double tookMs() {
        return hundredths() * 10.0;
    }
}
