package vn.hoithi.contest;

import java.time.Duration;
import java.time.Instant;

/**
 * A command with everything the core may not find out by itself.
 *
 * @param by who gives it
 * @param at when it was decided, by the server's clock
 * @param draw a fresh random number, for rounds that draw lots
 * @param away phones that are not connected at this moment, and since when
 * @param settle how long after the first buzz earlier presses may still be on their way from the phones of this room
 * @param command what is wanted
 */
public record Order<C>(Actor by, Instant at, long draw, SeatMap<Instant> away, Duration settle, C command) {
    public <D> Order<D> of(D other) {
        return new Order<>(by, at, draw, away, settle, other);
    }

    /** Whether the person at the console gave it, or the machine in his place. */
    public boolean fromHost() {
        return by instanceof Actor.Host || by instanceof Actor.Machine;
    }
}
