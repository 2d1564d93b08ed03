package vn.hoithi.live.press;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How long the messages of one phone take on their way to the server, as its clock is known. On a bad line one in twenty
 * comes late, so it takes a hundred to know how late they come.
 */
final class Ways {
    static final int KEPT = 200;
    /** Fewer say too little about the late ones. */
    static final int FEWEST = 100;
    /** Late is what takes longer than the quick ones by more than this. */
    static final Duration LATE = Duration.ofMillis(50);
    /** The latest, by which it is seen whether many come late just now. */
    static final int LATEST = 40;

    private final Deque<Duration> ways = new ArrayDeque<>();

    void add(Duration way) {
        ways.addLast(way.isNegative() ? Duration.ZERO : way);
        if (ways.size() > KEPT) ways.removeFirst();
    }

    /** What a message takes that meets no trouble: one of four is as quick. Zero before the first. */
    Duration usual() {
        return quickest(4);
    }

    private Duration quickest(int oneOf) {
        List<Duration> sorted = ways.stream().sorted().toList();
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((sorted.size() - 1) / oneOf);
    }

    /** By how much the latest one was later than usual; {@code unknown} while too few are known. */
    Duration lateness(Duration unknown) {
        if (ways.size() < FEWEST) return unknown;
        return ways.stream().max(Duration::compareTo).orElseThrow().minus(usual());
    }

    /** Whether more than two in five of the latest came late: then lateness is no accident. */
    boolean oftenLate() {
        Duration late = quickest(10).plus(LATE);
        List<Duration> latest =
                List.copyOf(ways).reversed().stream().limit(LATEST).toList();
        return latest.stream().filter(way -> way.compareTo(late) > 0).count() * 5 > latest.size() * 2L;
    }
}
