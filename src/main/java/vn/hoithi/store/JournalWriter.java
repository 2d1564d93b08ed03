package vn.hoithi.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoithi.store.JournalTable.Line;

/**
 * The group commit: one thread takes everything that waits, of all contests, and writes it with one statement; what
 * arrives meanwhile waits for the next. So the disk is waited for once for a thousand answers, and an answer that comes
 * alone waits for nobody.
 */
final class JournalWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);

    /**
     * Entries in one statement, unless a single append brings more. Two thousand take about 20 ms; with more the first
     * would wait for the last and nothing would be won, for the disk takes half a millisecond of these.
     */
    private static final int BATCH = 2_000;

    /** When nothing is written for this long the database is asked whether it is there, so that the host knows. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    /** How long closing waits for a database that is away. */
    private static final Duration LAST_CHANCE = Duration.ofSeconds(10);

    private static final String UNIQUE_VIOLATION = "23505";

    /** Wakes the writer when it shall end. */
    private static final Append END = new Append(new UUID(0, 0), List.of());

    private final PatientConnection connection;
    private final BlockingQueue<Append> queue = new LinkedBlockingQueue<>();
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();
    private final Thread thread = Thread.ofPlatform().name("journal").daemon().unstarted(this::run);

    private volatile boolean ended;

    private JournalWriter(PatientConnection connection) {
        this.connection = connection;
    }

    static JournalWriter start(PatientConnection connection) {
        JournalWriter writer = new JournalWriter(connection);
        writer.thread.start();
        return writer;
    }

    void add(Append append) {
        queue.add(append);
        if (ended) {
            failWaiting();
        }
    }

    void reopen(UUID contest) {
        refused.remove(contest);
    }

    Health health() {
        return connection.health();
    }

    int waiting() {
        return queue.size();
    }

    @Override
    public void close() {
        queue.add(END);
        try {
            if (!thread.join(LAST_CHANCE)) {
                thread.interrupt();
                thread.join(LAST_CHANCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Append> batch = new ArrayList<>();
        try (connection) {
            askWhetherItIsThere(); // the first statement is slow, and should not be somebody's answer
            while (!batch.contains(END)) {
                batch.clear();
                take(batch);
                write(batch.stream().filter(it -> !it.equals(END)).toList());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            batch.forEach(JournalWriter::failClosed);
            failWaiting();
        }
    }

    /** Waits for the first, then takes what else is there. */
    private void take(List<Append> batch) throws InterruptedException {
        Append next = queue.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        int size = 0;
        while (next != null) {
            batch.add(next);
            size += next.entries().size();
            next = size < BATCH ? queue.poll() : null;
        }
    }

    private void write(List<Append> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            askWhetherItIsThere();
            return;
        }
        List<Append> open = batch.stream().filter(it -> !failsAsRefused(it)).toList();
        if (open.isEmpty()) {
            return;
        }
        if (refusal(open) == null) {
            open.forEach(it -> it.written().complete(null));
        } else {
            writeOneByOne(open);
        }
    }

    private void askWhetherItIsThere() throws InterruptedException {
        connection.untilDone(sql -> JournalTable.insert(sql, List.of()));
    }

    /** Slow, and rare: finds which of them is at fault. */
    private void writeOneByOne(List<Append> batch) throws InterruptedException {
        for (Append append : batch) {
            if (failsAsRefused(append)) {
                continue;
            }
            DataAccessException refusal = refusal(List.of(append));
            if (refusal == null) {
                append.written().complete(null);
            } else {
                refuse(append, refusal);
            }
        }
    }

    /** Writes them all; or writes none, and tells why they can never be written together. */
    private @Nullable DataAccessException refusal(List<Append> appends) throws InterruptedException {
        List<Line> lines = appends.stream()
                .flatMap(append -> append.entries().stream().map(entry -> new Line(append.contest(), entry)))
                .toList();
        try {
            connection.untilDone(sql -> JournalTable.insert(sql, lines));
            return null;
        } catch (DataAccessException e) {
            return e.sqlState().equals(UNIQUE_VIOLATION) && isWritten(lines.getFirst()) ? null : e;
        }
    }

    /**
     * Whether an earlier attempt was cut off after its commit and before the answer. A statement writes all its lines
     * or none, so the first speaks for all.
     */
    private boolean isWritten(Line line) throws InterruptedException {
        AtomicBoolean written = new AtomicBoolean();
        connection.untilDone(sql ->
                written.set(JournalTable.find(sql, line.contest(), line.entry().number())
                        .filter(line.entry()::equals)
                        .isPresent()));
        return written.get();
    }

    /** Fails an append that comes after a refused one of its contest. */
    private boolean failsAsRefused(Append append) {
        boolean known = refused.contains(append.contest());
        if (known) {
            append.written()
                    .completeExceptionally(
                            new JournalRefusal(append.contest(), "an entry before these was refused", null));
        }
        return known;
    }

    private void refuse(Append append, DataAccessException cause) {
        LOG.error("The journal of contest {} cannot be written on: {}", append.contest(), Sql.reason(cause));
        refused.add(append.contest());
        append.written().completeExceptionally(new JournalRefusal(append.contest(), Sql.reason(cause), cause));
    }

    private void failWaiting() {
        for (Append append = queue.poll(); append != null; append = queue.poll()) {
            failClosed(append);
        }
    }

    private static void failClosed(Append append) {
        append.written().completeExceptionally(new IllegalStateException("the journal is closed"));
    }
}
