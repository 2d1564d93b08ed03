package vn.hoithi.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EarshotTest {
    private static final Instant SINCE = Instant.parse("2026-11-21T08:00:00Z");
    private final Earshot earshot = new Earshot();

    private void heard(String socket, long allowance, boolean steady, Instant until) {
        earshot.heard(new DoorCall.Heard(socket, Duration.ofMillis(allowance), steady, until));
    }

    @Test
    void a_room_settles_as_long_as_its_slowest_line_and_no_longer_once_that_has_gone() {
        assertThat(earshot.settle()).isZero();
        heard("a", 25, true, SINCE);
        heard("b", 300, true, SINCE);
        assertThat(earshot.settle()).isEqualTo(Duration.ofMillis(300));
        earshot.left("b");
        assertThat(earshot.settle()).isEqualTo(Duration.ofMillis(25));
    }

    @Test
    void all_that_are_heard_steadily_are_waited_for_and_those_that_leave_no_longer() {
        heard("a", 25, true, SINCE.minusMillis(50));
        heard("b", 25, true, SINCE.minusMillis(20));
        heard("idle", 25, false, SINCE.minusSeconds(3));
        earshot.await(SINCE);
        heard("a", 25, true, SINCE.plusMillis(50));
        assertThat(earshot.everybody()).isFalse();
        earshot.left("b");
        assertThat(earshot.everybody()).isTrue();
    }

    @Test
    void where_no_phone_is_heard_steadily_the_settle_time_alone_decides() {
        heard("idle", 25, false, SINCE.minusSeconds(3));
        earshot.await(SINCE);
        heard("idle", 25, false, SINCE.plusMillis(1));
        assertThat(earshot.everybody()).isFalse();
    }

    @Test
    void while_nobody_is_waited_for_nothing_comes_early() {
        heard("a", 25, true, SINCE);
        earshot.await(SINCE);
        earshot.awaitNobody();
        heard("a", 25, true, SINCE.plusSeconds(1));
        assertThat(earshot.everybody()).isFalse();
    }
}
