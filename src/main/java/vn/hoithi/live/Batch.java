package vn.hoithi.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.hoithi.store.Entry;

/**
 * What a desk has judged in one turn of its event loop: written together, then acknowledged together. A thousand answers
 * that arrive in the same instant become a few of these.
 */
final class Batch {
    /** An acknowledgement that waits for the commit. */
    record Waiting(CompletableFuture<Long> kept, long number) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private boolean everybodyWaits;

    void add(List<Entry> more, boolean step) {
        entries.addAll(more);
        everybodyWaits |= step;
    }

    /** Done once everything of this batch is in the journal, with the number of the last entry it stands for. */
    CompletableFuture<Long> keeping(long number) {
        CompletableFuture<Long> kept = new CompletableFuture<>();
        waiting.add(new Waiting(kept, number));
        return kept;
    }

    List<Entry> entries() {
        return entries;
    }

    boolean everybodyWaits() {
        return everybodyWaits;
    }

    void acknowledge() {
        for (Waiting one : waiting) one.kept().complete(one.number());
    }

    void fail(Throwable failure) {
        for (Waiting one : waiting) one.kept().completeExceptionally(failure);
    }
}
