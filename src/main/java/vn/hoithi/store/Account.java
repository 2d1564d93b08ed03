package vn.hoithi.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An organiser who can log in.
 *
 * @param login as it was first written; large and small letters are the same when logging in
 * @param passwordHash with its salt and parameters; never the password
 */
public record Account(UUID id, String login, String passwordHash, Instant createdAt) {
    /** Nothing of the password, not even its hash, belongs in a log. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + login + "]";
    }
}
