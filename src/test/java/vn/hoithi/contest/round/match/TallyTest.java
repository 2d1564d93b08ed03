package vn.hoithi.contest.round.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoithi.contest.SeatMap;

/** Rule book, "Scores never go below 0". */
class TallyTest {

    private static Tally tally(double brought, boolean neverBelowZero) {
        return new Tally(SeatMap.<Double>empty().with(1, brought), neverBelowZero);
    }

    @Test
    void only_as_much_is_taken_as_there_is() {
        assertThat(tally(6, true).add("1", 1, -5)).isEqualTo(-5);
        assertThat(tally(5, true).add("1", 1, -5)).isEqualTo(-5);
        assertThat(tally(4, true).add("1", 1, -5)).isEqualTo(-4);
        assertThat(tally(4, false).add("1", 1, -5)).isEqualTo(-5);
    }

    /** Points may have been taken by hand before. */
    @Test
    void who_is_below_nothing_loses_no_more_and_wins_all_the_same() {
        assertThat(tally(-10, true).add("1", 1, -5)).isZero();
        assertThat(tally(-10, true).add("1", 1, 5)).isEqualTo(5);
        assertThat(tally(-10, true).add("1", 1, 15)).isEqualTo(15);
    }
}
