package vn.hoithi.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What happened in every contest, in order, for ever. The truth of the program: nothing is acknowledged before it is in
 * here.
 *
 * <p>When the database is away the journal holds what it was given and tries again, without end: nothing is lost,
 * nothing is acknowledged, and {@link Health} tells the host.
 */
public final class Journal implements AutoCloseable {
    private final Database database;
    private final JournalWriter writer;

    private Journal(Database database, JournalWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    /**
     * Opens the journal and starts its writer.
     *
     * @param listener told, on the writer's thread, whenever the database goes away and when it is back
     */
    public static Journal open(Database database, Consumer<Health> listener) {
        return new Journal(database, JournalWriter.start(new PatientConnection(database, listener)));
    }

    /**
     * Writes entries of one contest, all or none, after everything appended before. Never blocks.
     *
     * @param entries numbered on from the last entry of the contest; only one node at a time writes a contest
     * @return completed after the commit, on the writer's thread: what depends on it must be short, or go elsewhere.
     *     Fails with {@link JournalRefusal} when the entries can never be written, and with
     *     {@link IllegalStateException} when the journal was closed before they were.
     */
    public CompletableFuture<Void> append(UUID contest, List<Entry> entries) {
        Append append = new Append(contest, entries);
        if (entries.isEmpty()) {
            append.written().complete(null);
        } else {
            writer.add(append);
        }
        return append.written();
    }

    /** Hands over the entries of a contest after a number (0 for all), in order. Blocks. */
    public void read(UUID contest, long after, Consumer<Entry> reader) {
        JournalTable.read(database.sql(), contest, after, reader);
    }

    /** All entries of a contest, in order. Blocks. */
    public List<Entry> readAll(UUID contest) {
        List<Entry> entries = new ArrayList<>();
        read(contest, 0, entries::add);
        return entries;
    }

    /** The highest number in use in a contest; 0 when nothing has happened yet. Blocks. */
    public long lastNumber(UUID contest) {
        return JournalTable.lastNumber(database.sql(), contest);
    }

    /**
     * Takes entries of a contest again after a {@link JournalRefusal}. To be called when everything appended to it has
     * failed and the contest was read anew.
     */
    public void reopen(UUID contest) {
        writer.reopen(contest);
    }

    /** Whether the database takes entries, as far as the last attempt knows; it is asked every two seconds at least. */
    public Health health() {
        return writer.health();
    }

    /** How many appends wait to be written. */
    public int waiting() {
        return writer.waiting();
    }

    /** Writes what waits, then stops; a database that is away is waited for no longer than ten seconds. */
    @Override
    public void close() {
        writer.close();
    }
}
