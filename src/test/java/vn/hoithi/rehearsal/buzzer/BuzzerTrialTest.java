package vn.hoithi.rehearsal.buzzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seed 7 throughout; the whole is {@code ./hoithi buzzer}. */
class BuzzerTrialTest {
    private static final Duration GAP = Duration.ofMillis(40);
    private final BuzzerTrial bad = new BuzzerTrial(Conditions.BAD, 160, 8, 7);
    private final BuzzerTrial lan = new BuzzerTrial(Conditions.LAN, 60, 8, 7);

    @Test
    void the_first_presser_is_found_on_lines_on_which_the_first_to_arrive_is_often_another() {
        Found found = bad.honest(GAP);
        assertThat(found.byArrival()).isLessThan(0.8);
        assertThat(found.share()).isGreaterThanOrEqualTo(0.99);
        assertThat(found.withinError()).isGreaterThanOrEqualTo(0.999);
        assertThat(found.slowest()).isLessThan(Duration.ofMillis(165 + 300 + 500));
    }

    @Test
    void presses_15_ms_apart_are_told_apart_too() {
        assertThat(bad.honest(Duration.ofMillis(15)).share()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void a_verdict_on_a_network_of_the_rooms_own_comes_within_a_tenth_of_a_second() {
        assertThat(lan.honest(GAP).slowest()).isLessThan(Duration.ofMillis(110));
        assertThat(lan.honest(GAP).share()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_gains_more_than_the_bound_by_lying(Trick trick) {
        for (BuzzerTrial trial : new BuzzerTrial[] {bad, lan}) {
            Gain gain = trial.lying(trick, GAP);
            assertThat(gain.beyond()).isZero();
            assertThat(gain.bound()).isLessThanOrEqualTo(Duration.ofMillis(500));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FALLS_SILENT", "NEVER_ASKS", "PRETENDS_LATE", "ASKS_RARELY"})
    void a_phone_that_keeps_silent_gains_the_slack_as_a_rule(Trick trick) {
        assertThat(bad.lying(trick, GAP).median()).isLessThan(Duration.ofMillis(35));
        assertThat(lan.lying(trick, GAP).median()).isLessThan(Duration.ofMillis(25));
    }

    @Test
    void a_phone_that_asks_as_it_should_gains_no_more_than_the_time_since_it_last_asked() {
        assertThat(bad.lying(Trick.CLAIMS_EARLY, GAP).most()).isLessThan(Duration.ofMillis(115));
    }

    @Test
    void the_same_seed_gives_the_same_figures_and_another_seed_others() {
        BuzzerTrial small = new BuzzerTrial(Conditions.BAD, 20, 8, 1);
        assertThat(small.honest(GAP)).isEqualTo(new BuzzerTrial(Conditions.BAD, 20, 8, 1).honest(GAP));
        assertThat(small.honest(GAP)).isNotEqualTo(new BuzzerTrial(Conditions.BAD, 20, 8, 2).honest(GAP));
    }
}
