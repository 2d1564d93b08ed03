package vn.hoithi.rehearsal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays a contest with itself right after the start, in memory, so that the first question of an evening finds code that
 * has run before: Java compiles what runs often, and compiling while a room waits is the wrong time. Uses a few seconds
 * of processor time in the background while people are still looking for their seats; nothing of it reaches the database
 * or another machine.
 */
public final class WarmUp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private static final int PHONES = 150;
    private static final int QUESTIONS = 20;
    /** The door lets a host press eighty times at once and twenty times a second; a question takes five presses. */
    private static final Duration REST = Duration.ofMillis(20);

    private final Thread thread = new Thread(WarmUp::play, "warm-up");

    private WarmUp() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins at once and returns at once; closing ends it early. */
    public static WarmUp begin() {
        return new WarmUp();
    }

    private static void play() {
        long start = System.nanoTime();
        try (RoomInMemory room = new RoomInMemory()) {
            RehearsalPlan plan = new RehearsalPlan(
                    room.address(), "", PHONES, QUESTIONS, Duration.ofSeconds(20), Duration.ZERO, REST, null, false, 1);
            Report report = new Rehearsal(plan, vertx -> room, line -> {}).run();
            // Ended early by closing or by a fault, it has done no harm.
            if (report.good()) LOG.info("warmed up in {} ms", (System.nanoTime() - start) / 1_000_000);
            else LOG.debug("the warm-up ended early: {}", report.errors());
        } catch (RuntimeException failure) {
            LOG.debug("the warm-up ended early", failure);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
