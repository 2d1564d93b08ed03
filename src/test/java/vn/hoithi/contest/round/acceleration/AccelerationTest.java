package vn.hoithi.contest.round.acceleration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoithi.contest.round.acceleration.Race.RIGHT;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Form;
import vn.hoithi.question.Question;

/** Rule book, "Acceleration". */
class AccelerationTest {

    @Test
    void right_answers_are_ranked_by_time() {
        Race.standard()
                .start()
                .types(3, RIGHT, 9_000)
                .types(1, RIGHT, 12_000)
                .types(4, "Lê Duẩn", 4_000)
                .types(2, RIGHT, 7_420)
                .shown()
                .confirmed()
                .points("20 40 30 0");
    }

    @Test
    void the_last_answer_before_time_counts_with_its_own_time() {
        Race.standard()
                .start()
                .types(1, "Lê Duẩn", 3_000)
                .types(2, RIGHT, 8_000)
                .types(1, RIGHT, 9_180)
                .types(3, RIGHT, 5_000)
                .types(3, "Lê Duẩn", 6_000)
                .shown()
                .showsTimes("3 6000.0, 2 8000.0, 1 9180.0, 4 null")
                .confirmed()
                .points("30 40 0 0");
    }

    @Test
    void an_identical_resend_keeps_the_earlier_time() {
        Race race = Race.standard().start().types(1, RIGHT, 5_000).types(2, RIGHT, 6_000);
        race.types(1, RIGHT + " ", 7_000).match.accepted();
        race.shown().confirmed().points("40 30 0 0");
    }

    @Test
    void an_empty_answer_is_ignored() {
        Race race = Race.standard().start().types(1, RIGHT, 5_000).types(1, "  ", 6_000);
        race.match.refused(ANSWER_DOES_NOT_FIT);
        race.shown().confirmed().points("40 0 0 0");
    }

    @Test
    void an_answer_overtaken_on_the_way_does_not_take_the_place_of_a_later_one() {
        Race.standard()
                .start()
                .types(1, RIGHT, 5_000)
                .types(1, "Lê Duẩn", 4_900)
                .shown()
                .confirmed()
                .points("40 0 0 0");
    }

    @Test
    void times_are_told_apart_to_a_hundredth_and_equal_ones_share_the_better_rank() {
        Race.standard()
                .start()
                .types(1, RIGHT, 5_000)
                .types(2, RIGHT, 5_009)
                .types(3, RIGHT, 5_010)
                .types(4, RIGHT, 5_019)
                .shown()
                .confirmed()
                .points("40 40 20 20");
        Race.standard()
                .start()
                .types(1, RIGHT, 4_999)
                .types(2, RIGHT, 5_000)
                .types(3, RIGHT, 5_001)
                .types(4, RIGHT, 5_010)
                .shown()
                .confirmed()
                .points("40 30 30 10");
    }

    @Test
    void after_equal_times_the_next_rank_may_be_kept_and_all_may_be_equal() {
        AccelerationRules rules =
                new AccelerationRules(List.of(Duration.ofSeconds(20)), List.of(40, 30), false, true, Answering.ANYONE);
        Race.of(rules, 4)
                .start()
                .types(1, RIGHT, 5_000)
                .types(2, RIGHT, 5_000)
                .types(3, RIGHT, 6_000)
                .types(4, RIGHT, 7_000)
                .shown()
                .confirmed()
                .points("40 40 30 0");
        Race all = Race.standard().start();
        for (int team = 1; team <= 4; team++) all.types(team, RIGHT, 5_000);
        all.shown().confirmed().points("40 40 40 40");
    }

    @Test
    void an_answer_counts_until_the_deadline_and_one_pressed_later_is_kept_for_the_host_alone() {
        Race race = Race.standard().start();
        race.after(Duration.ofMillis(20_400));
        race.types(1, RIGHT, 19_999).match.accepted();
        race.types(2, RIGHT, 20_000).match.accepted();
        race.types(3, RIGHT, 20_001).match.refused(TOO_LATE);
        race.shown().types(4, RIGHT, 19_000).match.refused(TOO_LATE);
        race.confirmed().points("40 30 0 0");
        assertThat(race.panel().answers())
                .filteredOn(row -> row.late())
                .extracting(row -> row.team())
                .containsExactlyInAnyOrder(3, 4);
        assertThat(race.board().lines())
                .filteredOn(line -> line.team() == 4)
                .extracting(line -> line.text())
                .containsExactly("");
    }

    @Test
    void nobody_is_right_or_nobody_answers() {
        Race race = Race.standard()
                .start()
                .types(1, "Lê Duẩn", 100)
                .shown()
                .confirmed()
                .points("0 0 0 0");
        race.start().shown().confirmed().points("0 0 0 0");
    }

    @Test
    void the_scale_is_a_list_for_any_number_of_teams() {
        Race race = Race.of(AccelerationRules.standard(), 6).start();
        for (int team = 1; team <= 6; team++) race.types(team, RIGHT, 1_000L * team);
        race.shown().confirmed().points("40 30 20 10 0 0");
        Race.of(AccelerationRules.o24(), 2)
                .start()
                .types(2, RIGHT, 9_000)
                .shown()
                .confirmed()
                .points("0 40");
    }

    @Test
    void each_question_has_its_own_time() {
        for (AccelerationRules rules : List.of(AccelerationRules.standard(), AccelerationRules.o26()))
            assertThat(seconds(rules)).containsExactly(20L, 20L, 30L, 30L, 30L);
        for (AccelerationRules rules : List.of(AccelerationRules.o24(), AccelerationRules.o23()))
            assertThat(seconds(rules)).containsExactly(10L, 20L, 30L, 40L, 40L);
        for (AccelerationRules rules : List.of(AccelerationRules.o20(), AccelerationRules.classic()))
            assertThat(seconds(rules)).containsExactly(30L, 30L, 30L, 30L, 30L);
    }

    private static List<Long> seconds(AccelerationRules rules) {
        return List.of(1, 2, 3, 4, 5).stream()
                .map(number -> rules.time(number).toSeconds())
                .toList();
    }

    @Test
    void figures_out_of_their_range_are_refused_by_name() {
        List<Duration> times = List.of(Duration.ofSeconds(20));
        assertThatThrownBy(() -> new AccelerationRules(List.of(), List.of(40), true, true, Answering.ANYONE))
                .hasMessageContaining("times");
        assertThatThrownBy(() -> new AccelerationRules(times, List.of(1001), true, true, Answering.ANYONE))
                .hasMessageContaining("points");
        assertThatThrownBy(() -> new AccelerationRules(times, List.of(), true, true, Answering.ANYONE))
                .hasMessageContaining("points");
    }

    @Test
    void where_the_closest_number_wins_rank_goes_by_distance_then_by_time() {
        Race race = Race.of(closest())
                .start()
                .types(1, "45", 3_000)
                .types(2, "36 đồng chí", 9_000)
                .types(3, "35", 2_000)
                .types(4, "nhiều", 1_000)
                .shown()
                .confirmed();
        race.points("20 40 30 0");

        Race.of(closest())
                .start()
                .types(1, "42", 3_000)
                .types(2, "40", 4_000)
                .types(3, "43", 1_000)
                .shown()
                .confirmed()
                .points("40 30 20 0");
    }

    /** 40, right within 2. */
    private static Question closest() {
        Question plain = Stories.number("n");
        return new Question(
                plain.id(),
                plain.text(),
                new Form.Numeric(BigDecimal.valueOf(40), BigDecimal.valueOf(2), true, "đồng chí"),
                plain.theme(),
                plain.level(),
                plain.suggested(),
                plain.explanation(),
                plain.basis(),
                plain.source(),
                plain.notes(),
                plain.validity(),
                plain.media(),
                plain.reveal(),
                plain.inTurn());
    }

    @Test
    void choices_and_orders_are_answered_too() {
        Race race = Race.of(Stories.choice("c"), Stories.ordering("o")).start();
        race.gives(11, new Answer.Picked(1), 2_000).gives(21, new Answer.Picked(0), 1_000);
        race.gives(31, new Answer.Picked(4), 1_000).match.refused(ANSWER_DOES_NOT_FIT);
        race.shown().confirmed().points("40 0 0 0");
        race.start().types(2, "c a d b", 2_000).types(3, "C-A-B-D", 1_000);
        race.types(4, "một hai ba", 1_000).match.refused(ANSWER_DOES_NOT_FIT);
        race.shown().confirmed().points("40 40 0 0");
    }

    /* ---- who may what, and when ---- */

    @Test
    void any_members_phone_answers_or_only_the_captains() {
        Race anyone = Race.standard().start();
        anyone.gives(12, new Answer.Typed("Lê Duẩn"), 1_000).gives(13, new Answer.Typed(RIGHT), 2_000);
        anyone.shown().confirmed().points("40 0 0 0");

        Race captains = Race.of(Race.captains(), 4).start();
        captains.gives(12, new Answer.Typed(RIGHT), 1_000).match.refused(ONLY_THE_CAPTAIN);
        captains.gives(99, new Answer.Typed(RIGHT), 1_000).match.refused(SEAT_PLAYS_IN_NO_TEAM);
        captains.gives(11, new Answer.Typed(RIGHT), 1_000).match.accepted();
    }

    @Test
    void nothing_is_answered_before_the_start_or_for_another_question() {
        Race race = Race.standard();
        Match match = race.match;
        match.team(1, answer(match, 1)).refused(NO_QUESTION_OPEN);
        match.host(new AccelerationCommand.Show()).team(1, answer(match, 1)).refused(NO_QUESTION_OPEN);
        match.host(new AccelerationCommand.Start()).team(1, answer(match, 2)).refused(ANOTHER_QUESTION);
        AccelerationCommand early = new AccelerationCommand.GiveAnswer(
                1, new Answer.Typed(RIGHT), match.now().minusMillis(1));
        match.team(1, early).refused(NO_QUESTION_OPEN);
        race.shown().confirmed().start();
        match.team(1, answer(match, 1)).refused(TOO_LATE);
        match.spectator("x", answer(match, 2)).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.host(answer(match, 2)).refused(ContestRefusal.NOT_YOUR_COMMAND);
    }

    private static AccelerationCommand answer(Match match, int turn) {
        return new AccelerationCommand.GiveAnswer(turn, new Answer.Typed(RIGHT), match.now());
    }

    @Test
    void steps_that_do_not_fit_the_moment_are_refused() {
        Race race = Race.standard();
        Match match = race.match;
        match.host(new AccelerationCommand.Start()).refused(NOT_NOW);
        match.host(new AccelerationCommand.Confirm()).refused(NOT_NOW);
        race.start();
        match.host(new AccelerationCommand.Show()).refused(NOT_NOW);
        match.host(new AccelerationCommand.ShowAnswers()).refused(NOT_NOW);
        match.host(new AccelerationCommand.Lock()).accepted();
        match.host(new AccelerationCommand.Lock()).refused(NOT_NOW);
        match.host(new AccelerationCommand.Confirm()).refused(NOT_NOW);
        match.team(1, new AccelerationCommand.Show()).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.juror(1, new AccelerationCommand.ShowAnswers()).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.host(new AccelerationCommand.ShowAnswers())
                .host(new AccelerationCommand.Confirm())
                .accepted();
        for (int question = 2; question <= 4; question++) race.start().shown().confirmed();
        match.host(new AccelerationCommand.Show()).refused(NO_QUESTION_LEFT);
        assertThat(match.playing().over()).isTrue();
    }
}
