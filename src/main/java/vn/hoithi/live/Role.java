package vn.hoithi.live;

import java.util.Locale;
import java.util.Optional;

/** What a socket is in a contest. */
public enum Role {
    CONTESTANT,
    STAGE,
    HOST,
    REFEREE,
    JURY,
    /** Somebody in the room without a seat. */
    SPECTATOR;

    static Optional<Role> named(String name) {
        for (Role role : values()) if (role.wire().equals(name)) return Optional.of(role);
        return Optional.empty();
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
