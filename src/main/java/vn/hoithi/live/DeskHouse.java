package vn.hoithi.live;

import java.time.InstantSource;
import vn.hoithi.store.Journal;

/**
 * What every desk of a node shares.
 *
 * @param time the server's time, which runs evenly whatever is done to the machine's clock
 */
public record DeskHouse(Journal journal, HealthNews news, InstantSource time, JoinAddress address) {

    /** Where phones find this server; it may change while it runs (another network). */
    public interface JoinAddress {
        String of(String code);
    }

    String joinUrl(String code) {
        return address.of(code);
    }
}
