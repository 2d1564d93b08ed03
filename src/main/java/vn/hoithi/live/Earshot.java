package vn.hoithi.live;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.live.press.Hearing;
import vn.hoithi.live.press.Settle;

/**
 * How the phones of one contest are heard: how long their presses may be under way, and, after the first buzz, whether all
 * have been heard from since. Belongs to one desk and its thread.
 */
final class Earshot {
    private final Map<String, DoorCall.Heard> lines = new HashMap<>();
    private @Nullable Hearing<String> hearing;

    /** A line has been heard from. */
    void heard(DoorCall.Heard line) {
        lines.put(line.socket(), line);
        Hearing<String> awaiting = hearing;
        Instant until = line.quietUntil();
        if (awaiting != null && until != null) awaiting.heard(line.socket(), until);
    }

    void left(String socket) {
        lines.remove(socket);
        if (hearing != null) hearing.left(socket);
    }

    /**
     * Begins to wait for all that are heard several times a second. The others' presses are not believed to be long under
     * way; the settle time covers them.
     */
    void await(Instant since) {
        Set<String> steady = new HashSet<>();
        lines.forEach((socket, line) -> {
            if (line.steady()) steady.add(socket);
        });
        hearing = steady.isEmpty() ? null : new Hearing<>(since, steady);
    }

    void awaitNobody() {
        hearing = null;
    }

    /** Whether all that were waited for have been heard from; never while nobody is waited for. */
    boolean everybody() {
        return hearing != null && hearing.everybody();
    }

    Duration settle() {
        return Settle.of(lines.values().stream().map(DoorCall.Heard::allowance).toList());
    }
}
