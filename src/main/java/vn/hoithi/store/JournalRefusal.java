package vn.hoithi.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a contest that can never be written: another node has written entries with the same numbers, or the
 * database does not accept them as they are. From then on the journal refuses every entry of this contest, for there
 * would be a gap, until {@link Journal#reopen}.
 */
public final class JournalRefusal extends RuntimeException {
    private final UUID contest;

    JournalRefusal(UUID contest, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.contest = contest;
    }

    public UUID contest() {
        return contest;
    }
}
