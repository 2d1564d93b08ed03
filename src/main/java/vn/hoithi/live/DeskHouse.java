package vn.hoithi.live;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import vn.hoithi.store.Entry;

/**
 * What every desk of a node shares.
 *
 * @param time the server's time, which runs evenly whatever is done to the machine's clock
 */
public record DeskHouse(Keeper journal, HealthNews news, InstantSource time, JoinAddress address) {

    /** Keeps entries of a contest for good: done when a crash can no longer take them. */
    public interface Keeper {
        CompletableFuture<Void> append(UUID contest, List<Entry> entries);
    }

    /** Where phones find this server; it may change while it runs (another network). */
    public interface JoinAddress {
        String of(String code);
    }

    String joinUrl(String code) {
        return address.of(code);
    }
}
