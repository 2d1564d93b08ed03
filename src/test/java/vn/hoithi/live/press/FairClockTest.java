package vn.hoithi.live.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FairClockTest {
    private static final Instant ARRIVED = Instant.parse("2026-11-21T08:00:00Z");
    private static final Offset HOUR = new Offset(Duration.ofHours(1), Duration.ofMillis(7));
    /** 100 ms on its way usually, 300 ms if late; its phone was heard from 200 ms ago at the latest. */
    private static final FairClock CLOCK = new FairClock(ARRIVED, before(100), before(300), before(200), HOUR);

    private static Instant before(long ms) {
        return ARRIVED.minusMillis(ms);
    }

    /** @param ms before the arrival, by the phone's own clock, which is an hour behind */
    private static Instant taken(long ms) {
        return CLOCK.taken(before(ms).minus(HOUR.value()), ARRIVED).at();
    }

    @Test
    void the_phones_own_clock_counts_and_not_what_it_believes_of_the_servers() {
        assertThat(CLOCK.taken(before(50).minus(HOUR.value()), before(90)))
                .isEqualTo(new FairClock.Taken(before(50), HOUR.error()));
    }

    @Test
    void without_its_own_clock_the_claim_counts_within_the_same_bounds() {
        assertThat(CLOCK.taken(null, before(90)).at()).isEqualTo(before(90));
        assertThat(CLOCK.taken(null, before(900)).at()).isEqualTo(before(300));
        assertThat(CLOCK.taken(null, before(90)).error()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void no_press_is_after_its_arrival() {
        assertThat(taken(1)).isEqualTo(before(1));
        assertThat(taken(0)).isEqualTo(ARRIVED);
        assertThat(taken(-1)).isEqualTo(ARRIVED);
    }

    @Test
    void none_is_earlier_than_the_earliest() {
        assertThat(taken(299)).isEqualTo(before(299));
        assertThat(taken(300)).isEqualTo(before(300));
        assertThat(taken(301)).isEqualTo(before(300));
    }

    @Test
    void a_late_one_is_believed_until_the_moment_to_which_silence_is_explained() {
        assertThat(taken(201)).isEqualTo(before(201));
        assertThat(taken(200)).isEqualTo(before(200));
        assertThat(taken(199)).isEqualTo(before(100));
    }

    @Test
    void one_that_met_no_trouble_needs_no_explanation() {
        assertThat(taken(101)).isEqualTo(before(100));
        assertThat(taken(100)).isEqualTo(before(100));
        assertThat(taken(99)).isEqualTo(before(99));
    }

    @Test
    void of_a_phone_that_was_never_measured_the_arrival_counts() {
        FairClock unknown = new PhoneLine().fairClock(ARRIVED);
        assertThat(unknown.taken(before(300), before(300)).at()).isEqualTo(ARRIVED);
        assertThat(unknown.bound()).isEqualTo(Duration.ZERO);
    }
}
