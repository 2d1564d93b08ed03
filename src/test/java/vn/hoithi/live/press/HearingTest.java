package vn.hoithi.live.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HearingTest {
    private static final Instant SINCE = Instant.parse("2026-11-21T08:00:00Z");

    private final Hearing<Integer> hearing = new Hearing<>(SINCE, Set.of(1, 2));

    @Test
    void a_phone_is_heard_once_it_has_sent_all_up_to_the_moment_and_no_sooner() {
        hearing.left(2);
        hearing.heard(1, SINCE.minusNanos(1));
        assertThat(hearing.everybody()).isFalse();
        hearing.heard(1, SINCE);
        assertThat(hearing.everybody()).isTrue();
    }

    @Test
    void everybody_is_waited_for_except_who_has_left() {
        hearing.heard(1, SINCE.plusMillis(1));
        assertThat(hearing.everybody()).isFalse();
        hearing.left(2);
        assertThat(hearing.everybody()).isTrue();
    }

    @Test
    void a_room_settles_as_long_as_its_slowest_phone_is_believed_and_half_a_second_at_most() {
        assertThat(Settle.of(List.of())).isZero();
        assertThat(Settle.of(List.of(Duration.ofMillis(25), Duration.ofMillis(40))))
                .isEqualTo(Duration.ofMillis(40));
        for (long ms : new long[] {499, 500, 501})
            assertThat(Settle.of(List.of(Duration.ofMillis(ms)))).isEqualTo(Duration.ofMillis(Math.min(ms, 500)));
    }
}
