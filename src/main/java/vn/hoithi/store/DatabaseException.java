package vn.hoithi.store;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used and trying again will not help. The message is one line for the person at the keyboard,
 * in Vietnamese and then in English.
 */
public final class DatabaseException extends RuntimeException {
    DatabaseException(String vietnamese, String english, @Nullable Throwable cause) {
        super(vietnamese + " · " + english, cause);
    }

    DatabaseException(String vietnamese, String english) {
        this(vietnamese, english, null);
    }
}
