package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** True time, which jumps from one thing that happens to the next. Things of the same moment happen in the order they were planned. */
final class VirtualTime {
    private record Planned(Instant at, long number, Runnable what) {}

    private final PriorityQueue<Planned> plans =
            new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparingLong(Planned::number));
    private Instant now = Instant.EPOCH;
    private long number;

    Instant now() {
        return now;
    }

    void at(Instant when, Runnable what) {
        plans.add(new Planned(when, number++, what));
    }

    void after(Duration wait, Runnable what) {
        at(now.plus(wait), what);
    }

    /** Lets everything happen that is planned up to this moment. */
    void runUntil(Instant end) {
        for (Planned next = plans.peek(); next != null && !next.at().isAfter(end); next = plans.peek()) {
            plans.remove();
            now = next.at();
            next.what().run();
        }
        now = end;
    }
}
