package vn.hoithi.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoithi.live.press.ClockQuestion;

class PhoneTimeTest {
    private static JsonObject asking(Object sent, @Nullable Object echo, Object held) {
        return new JsonObject().put("sent", sent).put("echo", echo).put("held", held);
    }

    @Test
    void a_question_is_read_to_the_microsecond() {
        assertThat(PhoneTime.question(asking(1000.25, "stamp", 3.5)))
                .contains(new ClockQuestion(Instant.ofEpochSecond(1, 250_000), "stamp", Duration.ofNanos(3_500_000)));
    }

    @Test
    void a_first_question_has_nothing_to_echo() {
        assertThat(PhoneTime.question(asking(1000, null, 0)))
                .contains(new ClockQuestion(Instant.ofEpochSecond(1), null, Duration.ZERO));
    }

    @Test
    void what_no_clock_shows_is_not_read() {
        assertThat(PhoneTime.question(asking(4.1e12, null, 0))).isPresent();
        assertThat(PhoneTime.question(asking(4.2e12, null, 0))).isEmpty();
        assertThat(PhoneTime.question(asking(-1, null, 0))).isEmpty();
        assertThat(PhoneTime.question(asking("noon", null, 0))).isEmpty();
        assertThat(PhoneTime.question("text")).isEmpty();
    }

    @Test
    void an_answer_held_longer_than_an_hour_or_less_than_no_time_is_no_echo() {
        assertThat(PhoneTime.question(asking(1000, "stamp", 3.6e6))
                        .orElseThrow()
                        .echo())
                .isEqualTo("stamp");
        assertThat(PhoneTime.question(asking(1000, "stamp", 3.7e6))
                        .orElseThrow()
                        .echo())
                .isNull();
        assertThat(PhoneTime.question(asking(1000, "stamp", -1)).orElseThrow().echo())
                .isNull();
    }
}
