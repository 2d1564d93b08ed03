package vn.hoithi.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant T0 = Instant.parse("2026-11-21T08:00:00Z");

    private final Throttle throttle = new Throttle();

    @Test
    void ten_failures_are_allowed_and_one_more_every_six_seconds() {
        for (int i = 0; i < Throttle.ATTEMPTS; i++) {
            assertThat(throttle.allows("admin", T0)).as("attempt %d", i).isTrue();
            throttle.failed("admin", T0);
        }
        assertThat(throttle.allows("admin", T0)).isFalse();
        assertThat(throttle.allows("ADMIN", T0.plusMillis(5_999))).isFalse();
        assertThat(throttle.allows("admin", T0.plusSeconds(6))).isTrue();
        throttle.failed("admin", T0.plusSeconds(6));
        assertThat(throttle.allows("admin", T0.plusSeconds(6))).isFalse();
        assertThat(throttle.allows("admin", T0.plusSeconds(12))).isTrue();
    }

    @Test
    void others_are_not_slowed_down() {
        for (int i = 0; i < 20; i++) throttle.failed("admin", T0);
        assertThat(throttle.allows("thư ký", T0)).isTrue();
    }

    @Test
    void whoever_gets_in_begins_anew() {
        for (int i = 0; i < 9; i++) throttle.failed("admin", T0);
        throttle.succeeded("admin");
        for (int i = 0; i < 9; i++) throttle.failed("admin", T0);
        assertThat(throttle.allows("admin", T0)).isTrue();
    }

    @Test
    void names_that_do_not_exist_do_not_fill_the_memory() {
        for (int i = 0; i < 5_000; i++) throttle.failed("name " + i, T0);
        for (int i = 0; i < 20; i++) throttle.failed("name 0", T0);
        assertThat(throttle.allows("name 0", T0)).isFalse();
        assertThat(throttle.allows("name 4999", T0)).isTrue();
    }
}
