package vn.hoithi.store;

import java.time.Instant;

/** Whether the journal can be written now. While it is away nothing is acknowledged and nothing is lost. */
public sealed interface Health {
    /** Entries are written as they come. */
    record Well() implements Health {}

    /**
     * The database does not take entries; they are held, and tried again and again.
     *
     * @param since when the first attempt failed
     * @param error what the last attempt met, for the log and the host
     */
    record Away(Instant since, String error) implements Health {}
}
