package vn.hoithi.contest.round.match;

import java.time.Duration;

/** Checks figures of rules; one outside its range is refused with its name. */
public final class Figures {
    private Figures() {}

    public static void within(String figure, int value, int least, int most) {
        if (value < least || value > most)
            throw new IllegalArgumentException(figure + ": " + least + " to " + most + ", not " + value);
    }

    /** A time people wait: 1 s to 10 min. */
    public static void time(String figure, Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(Duration.ofMinutes(10)) > 0)
            throw new IllegalArgumentException(figure + ": 1 s to 10 min, not " + time);
    }
}
