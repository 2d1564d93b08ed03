package vn.hoithi.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question bank as it stands.
 *
 * @param document JSON text: the whole bank
 * @param sourceFile the file it came from; null when it was made on a page
 * @param contentHash of that file, so that an unchanged one is not read again
 * @param revision from 1, one more with each change
 * @param edited whether a person has changed it since it was read
 */
public record StoredBank(
        String id,
        String title,
        String document,
        @Nullable String sourceFile,
        String contentHash,
        Instant loadedAt,
        long revision,
        boolean edited) {

    /** A bank without its questions, for lists. */
    public record Head(
            String id,
            String title,
            @Nullable String sourceFile,
            String contentHash,
            Instant loadedAt,
            long revision,
            boolean edited) {}

    /**
     * One version of a bank, for lists.
     *
     * @param author login of who made it; empty for the program, which read a file
     * @param what was done, for people; may be empty
     */
    public record Version(long revision, String title, String author, String what, Instant madeAt) {}

    /** Who has made a version, and what was done. */
    public record Change(String author, String what) {}
}
