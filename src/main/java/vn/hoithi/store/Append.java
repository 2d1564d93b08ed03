package vn.hoithi.store;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Entries of one contest that wait to be written together, and the promise that was given for them. */
record Append(UUID contest, List<Entry> entries, CompletableFuture<Void> written) {
    Append(UUID contest, List<Entry> entries) {
        this(contest, List.copyOf(entries), new CompletableFuture<>());
    }
}
