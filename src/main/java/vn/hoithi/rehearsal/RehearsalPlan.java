package vn.hoithi.rehearsal;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What to rehearse.
 *
 * @param server where the server is
 * @param password of the organiser
 * @param contestants 1–20,000
 * @param questions 1–200
 * @param time to answer
 * @param spread answers are given over this long from the opening; zero is all at once
 * @param rest shortest time between two presses of the host, who reads nothing aloud
 * @param bank id of a question bank of the server; null for the first it has
 * @param elimination whether wrong answers leave the floor; else everybody answers every question
 * @param seed of what virtual contestants answer and when
 */
public record RehearsalPlan(
        URI server,
        String password,
        int contestants,
        int questions,
        Duration time,
        Duration spread,
        Duration rest,
        @Nullable String bank,
        boolean elimination,
        long seed) {
    /** A host who waits for nobody is no faster than this. */
    public static final Duration REST = Duration.ofMillis(200);
}
