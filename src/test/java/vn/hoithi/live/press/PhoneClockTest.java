package vn.hoithi.live.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PhoneClockTest {
    private static final Instant T0 = Instant.parse("2026-11-21T08:00:00Z");
    /** The phone is seven minutes behind. */
    private static final Duration OFF = Duration.ofMinutes(7);

    private final PhoneClock clock = new PhoneClock();

    private static Duration ms(long ms) {
        return Duration.ofMillis(ms);
    }

    /** An answer given at this moment that took {@code down}, and the next question, sent at once, that took {@code up}. */
    private static Reading reading(Instant given, Duration down, Duration up, Duration off) {
        Instant there = given.plus(down);
        return Reading.of(given, there.minus(off), there.minus(off), there.plus(up));
    }

    private Offset offset(Instant now) {
        return clock.offset(now).orElseThrow();
    }

    @Test
    void before_the_first_reading_nothing_is_known() {
        assertThat(clock.offset(T0)).isEmpty();
    }

    @Test
    void equal_ways_give_the_very_offset_and_half_the_round_trip_as_error() {
        clock.add(reading(T0, ms(40), ms(40), OFF));
        assertThat(offset(T0.plusMillis(80)).value()).isCloseTo(OFF, ms(1));
        assertThat(offset(T0.plusMillis(80)).error()).isCloseTo(ms(40), ms(1));
    }

    @Test
    void unequal_ways_mislead_by_half_their_difference_and_the_error_covers_it() {
        clock.add(reading(T0, ms(60), ms(20), OFF));
        Offset offset = offset(T0.plusMillis(80));
        assertThat(offset.value()).isCloseTo(OFF.minusMillis(20), ms(1));
        assertThat(offset.error()).isGreaterThanOrEqualTo(ms(20));
    }

    @Test
    void the_quickest_way_there_and_the_quickest_way_back_count_though_they_were_of_different_trips() {
        clock.add(reading(T0, ms(200), ms(10), OFF));
        clock.add(reading(T0.plusMillis(500), ms(10), ms(300), OFF));
        assertThat(offset(T0.plusSeconds(1)).value()).isCloseTo(OFF, ms(1));
        assertThat(offset(T0.plusSeconds(1)).error()).isLessThan(ms(12));
    }

    @Test
    void a_clock_that_drifts_stays_within_the_error() {
        for (int second = 0; second < 60; second++) {
            Instant at = T0.plusSeconds(second);
            clock.add(reading(at, ms(5), ms(5), OFF.plusNanos(second * 100_000L)));
        }
        Offset offset = offset(T0.plusSeconds(60));
        assertThat(offset.value().minus(OFF.plusMillis(6)).abs()).isLessThanOrEqualTo(offset.error());
        assertThat(offset.error()).isLessThan(ms(8));
    }

    @Test
    void what_was_measured_long_ago_is_worth_less() {
        clock.add(reading(T0, ms(5), ms(5), OFF));
        assertThat(offset(T0.plusSeconds(60)).error())
                .isGreaterThan(offset(T0.plusSeconds(1)).error().plusMillis(10));
    }

    @Test
    void a_clock_that_was_set_is_believed_anew_from_then_on() {
        clock.add(reading(T0, ms(5), ms(5), OFF));
        clock.add(reading(T0.plusSeconds(1), ms(5), ms(5), OFF.plusSeconds(3)));
        assertThat(offset(T0.plusSeconds(1)).value()).isCloseTo(OFF.plusSeconds(3), ms(1));
    }

    @Test
    void a_clock_that_ticks_in_milliseconds_contradicts_itself_by_no_more_than_two() {
        for (long missing : new long[] {1, 2, 3}) {
            PhoneClock ticking = new PhoneClock();
            ticking.add(reading(T0, ms(50), ms(0), OFF));
            ticking.add(reading(T0, ms(0), ms(50), OFF.plusMillis(missing)));
            // who begins anew knows the second reading alone, with its whole round trip
            boolean anew =
                    ticking.offset(T0.plusMillis(50)).orElseThrow().error().compareTo(ms(20)) > 0;
            assertThat(anew).as(missing + " ms").isEqualTo(missing > 2);
        }
    }

    @Test
    void a_question_that_arrives_before_it_was_sent_is_left_out() {
        clock.add(reading(T0, ms(5), ms(-20), OFF));
        assertThat(clock.offset(T0)).isEmpty();
    }
}
