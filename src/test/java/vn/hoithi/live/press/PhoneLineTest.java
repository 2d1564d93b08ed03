package vn.hoithi.live.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One phone whose clock shows the server's time, on a line that takes 5 ms each way. */
class PhoneLineTest {
    private static final Instant T0 = Instant.parse("2026-11-21T08:00:00Z");
    private static final Duration WAY = Duration.ofMillis(5);

    private final PhoneLine line = new PhoneLine();
    private Instant now = T0;
    private @Nullable String echo;
    private Instant heard = T0;

    PhoneLineTest() {
        line.greeted(T0);
    }

    /** The phone asks, its question is late by this much, and the answer comes back in the usual time. */
    private void asks(Duration late) {
        Duration held = echo == null ? Duration.ZERO : Duration.between(heard, now);
        Instant arrived = now.plus(WAY).plus(late);
        String stamp = "stamp of " + now;
        line.asked(new ClockQuestion(now, echo, held), arrived, stamp);
        echo = stamp;
        heard = arrived.plus(WAY);
        now = now.plusMillis(100).isAfter(heard) ? now.plusMillis(100) : heard.plusMillis(1);
    }

    private void asksSteadily(int times) {
        for (int i = 0; i < times; i++) asks(Duration.ZERO);
    }

    /** How long before its arrival a press is taken that claims to be as old as the hills. */
    private long believed(Instant arrived) {
        return line.fairClock(arrived).bound().toMillis();
    }

    private Instant lastAsked() {
        return line.quietUntil(now).orElseThrow();
    }

    @Test
    void a_phone_that_is_only_measured_is_believed_what_its_messages_usually_take_and_the_slack() {
        asksSteadily(3);
        assertThat(line.allowance()).isCloseTo(WAY.plus(PhoneLine.SLACK), Duration.ofMillis(1));
    }

    @Test
    void no_press_is_taken_to_before_the_phone_last_said_that_it_had_not_pressed() {
        asksSteadily(150);
        for (int i = 0; i < 5; i++) asks(Duration.ofMillis(150));
        for (long after : new long[] {30, 31, 60})
            assertThat(believed(lastAsked().plusMillis(after))).isBetween(after - 1, after + 1);
    }

    @Test
    void a_line_that_comes_late_at_times_is_believed_as_late_and_a_quarter_more() {
        asksSteadily(150);
        asks(Duration.ofMillis(200));
        asksSteadily(20);
        assertThat(line.allowance()).isCloseTo(WAY.plus(PhoneLine.SLACK).plusMillis(250), Duration.ofMillis(3));
    }

    @Test
    void a_phone_that_makes_a_pause_is_not_believed_to_be_late_until_it_asks_steadily_again() {
        asksSteadily(150);
        asks(Duration.ofMillis(200));
        now = now.plusSeconds(1);
        asksSteadily(Questions.ROW - 1);
        assertThat(line.allowance()).isLessThan(Duration.ofMillis(30));
        asks(Duration.ZERO);
        assertThat(line.allowance()).isGreaterThan(Duration.ofMillis(200));
    }

    @Test
    void silence_before_a_press_is_not_believed_to_be_lateness() {
        asksSteadily(150);
        asks(Duration.ofMillis(200));
        asksSteadily(20);
        Instant quiet = lastAsked();
        Instant arrived = quiet.plusMillis(500);
        FairClock clock = line.fairClock(arrived);
        assertThat(clock.taken(arrived.minusMillis(240), arrived).at()).isEqualTo(clock.usual());
        assertThat(clock.taken(quiet.plusMillis(240), arrived).at()).isBefore(clock.usual());
    }

    @Test
    void a_phone_that_is_late_more_than_two_times_in_five_is_not_believed_to_be_late() {
        asksSteadily(150);
        for (int i = 0; i < Ways.LATEST; i++) asks(i % 5 < 2 ? Duration.ofMillis(90) : Duration.ZERO);
        assertThat(line.allowance()).isGreaterThan(Duration.ofMillis(100));
        for (int i = 0; i < 3; i++) asks(Duration.ofMillis(90));
        assertThat(line.allowance()).isLessThan(Duration.ofMillis(30));
    }

    @Test
    void who_holds_everything_back_is_believed_to_be_far_away_and_no_farther_than_anybody() {
        for (int i = 0; i < 150; i++) asks(Duration.ofSeconds(1));
        assertThat(line.allowance()).isEqualTo(PhoneLine.FARTHEST.plus(PhoneLine.SLACK));
    }

    @Test
    void a_stamp_nobody_gave_and_an_answer_held_less_than_no_time_measure_nothing() {
        line.asked(new ClockQuestion(T0, "forged", Duration.ZERO), T0.plusMillis(5), "stamp");
        line.asked(new ClockQuestion(T0, "stamp", Duration.ofMillis(-1)), T0.plusMillis(9), "next");
        assertThat(line.fairClock(T0.plusMillis(10)).offset()).isNull();
    }

    @Test
    void what_was_asked_before_the_greeting_says_nothing_of_presses_that_were_kept_meanwhile() {
        PhoneLine back = new PhoneLine();
        back.asked(new ClockQuestion(T0, null, Duration.ZERO), T0.plusMillis(5), "before");
        back.greeted(T0.plusMillis(20));
        back.asked(new ClockQuestion(T0.plusMillis(30), "before", Duration.ofMillis(20)), T0.plusMillis(35), "after");
        assertThat(back.quietUntil(T0.plusMillis(40))).isEmpty();
        back.asked(new ClockQuestion(T0.plusMillis(50), "after", Duration.ofMillis(10)), T0.plusMillis(55), "last");
        assertThat(back.quietUntil(T0.plusMillis(60))).isPresent();
    }
}
