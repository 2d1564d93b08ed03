package vn.hoithi.live.press;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * When a phone has asked for the time, by its own clock. Each question says that all it pressed before is sent. A line
 * keeps its order, so however late a press comes, the questions asked before it have come: a phone that asks steadily
 * cannot have been silent for long before a press.
 */
final class Questions {
    /** So many in a row show that a phone asks steadily. */
    static final int ROW = 10;
    /** Phones ask every 100 ms while a buzzer is open; one that is busy drawing may miss a beat. */
    static final Duration STEADY = Duration.ofMillis(250);

    private final Deque<Instant> asked = new ArrayDeque<>();

    void asked(Instant local) {
        asked.addLast(local);
        if (asked.size() > ROW) asked.removeFirst();
    }

    @Nullable
    Instant last() {
        return asked.peekLast();
    }

    /** Whether the last ones were asked in a row without a pause. */
    boolean steady() {
        if (asked.size() < ROW) return false;
        Instant before = asked.getFirst();
        for (Instant at : asked) {
            if (Duration.between(before, at).abs().compareTo(STEADY) > 0) return false;
            before = at;
        }
        return true;
    }
}
