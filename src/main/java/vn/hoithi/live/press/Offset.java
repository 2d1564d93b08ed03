package vn.hoithi.live.press;

import java.time.Duration;
import java.time.Instant;

/**
 * How a phone's clock stands to the server's.
 *
 * @param value what must be added to the phone's time
 * @param error how far the true value may be from it, above or below; holds however unequal the two ways are
 */
public record Offset(Duration value, Duration error) {
    public Instant server(Instant phone) {
        return phone.plus(value);
    }
}
