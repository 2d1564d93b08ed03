package vn.hoithi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.UnitScore;
import vn.hoithi.contest.view.UnitRow;

class ResultsTest {

    @Test
    void units_stand_by_each_of_the_four_ways() {
        Results results = Results.of(new PlayedContest("Hà").played().state());

        assertThat(results.unitScore()).isEqualTo(UnitScore.SUM);
        assertThat(results.units()).isEqualTo(results.unitsBy().get(UnitScore.SUM));
        assertThat(results.unitsBy()).containsOnlyKeys(UnitScore.values());
        assertThat(results.unitsBy().getOrDefault(UnitScore.AVERAGE, List.of()))
                .extracting(UnitRow::unit, UnitRow::points)
                .containsExactly(tuple("Tổ đảng 2; khối B", 10.0), tuple("Tổ đảng 1", 5.0));
    }

    @Test
    void a_contest_is_finished_when_its_last_round_is_over() {
        assertThat(Results.of(new PlayedContest("Hà").state()).finishedAt()).isNull();
        Results results = Results.of(new PlayedContest("Hà").played().state());

        assertThat(results.finishedAt()).isEqualTo(Instant.parse("2026-11-21T08:00:21Z"));
        assertThat(results.entries()).isEqualTo(4);
        assertThat(results.curve()).extracting(Results.CurvePoint::label).containsExactly("", "1", "2");
        assertThat(results.ranking()).hasSize(5);
    }
}
