package vn.hoithi.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question bank as it was read.
 *
 * @param document JSON text: the whole bank
 * @param sourceFile the file it came from; null when it was made on a page
 * @param contentHash of that file, so that an unchanged one is not read again
 */
public record StoredBank(
        String id, String title, String document, @Nullable String sourceFile, String contentHash, Instant loadedAt) {

    /** A bank without its questions, for lists. */
    public record Head(String id, String title, @Nullable String sourceFile, String contentHash, Instant loadedAt) {}
}
