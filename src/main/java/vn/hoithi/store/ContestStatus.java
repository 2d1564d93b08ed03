package vn.hoithi.store;

import java.util.Locale;

/** How far a contest has come. A removed one keeps its journal and gives its code back. */
public enum ContestStatus {
    DRAFT,
    OPEN,
    RUNNING,
    ENDED,
    REMOVED;

    /** The word in the database and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The status with this word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ContestStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
