package vn.hoithi.contest.round.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.round.match.MatchPanel;

/** Rule book, "Finish": what the owner does not know the others may steal. */
class StealTest {
    private static final FinishRules STANDARD = FinishRules.standard();

    /** Team 1 is wrong at its first question, of 30 points. */
    private static Finish wrong(int... brought) {
        return Finish.with(STANDARD, brought).chosen(30, 20, 20).read().owner(false);
    }

    private static Finish wrongWithStar(int... brought) {
        return Finish.with(STANDARD, brought).chosen(30, 20, 20).star().read().owner(false);
    }

    /* ---- points ---- */

    @Test
    void a_right_steal_takes_the_value_from_the_owner() {
        wrong(190, 185, 140, 165).buzzes(2).thief(true).points("160 215 140 165");
    }

    @Test
    void a_wrong_or_silent_steal_costs_half() {
        wrong(190, 185, 140, 165).buzzes(2).thief(false).points("190 170 140 165");
        Finish silent = wrong(190, 185, 140, 165).buzzes(2);
        silent.match.due();
        silent.thief(false).points("190 170 140 165");
    }

    @Test
    void with_the_star_the_owner_loses_the_value_once() {
        wrongWithStar(90, 50).points("60 50").buzzes(2).thief(true).points("60 80");
        wrongWithStar(90, 50).buzzes(2).thief(false).points("60 35");
        wrongWithStar(90, 50).nobodySteals().points("60 50");
    }

    @Test
    void at_nothing_there_is_nothing_to_lose_but_the_value_is_won_whole() {
        wrong(0, 0).buzzes(2).thief(true).points("0 30");
        wrong(0, 0).buzzes(2).thief(false).points("0 0");
        wrong(10, 10).buzzes(2).thief(true).points("0 40");
        wrong(10, 10).buzzes(2).thief(false).points("10 0");
        wrongWithStar(20, 10).buzzes(2).thief(true).points("0 40");
    }

    @Test
    void where_the_rules_allow_it_points_fall_below_nothing() {
        FinishRules below = new FinishRules(
                STANDARD.values(),
                3,
                List.of(),
                STANDARD.steal(),
                1,
                STANDARD.practical(),
                false,
                STANDARD.answering());
        Finish.with(below, 10, 10)
                .chosen(30, 20, 20)
                .read()
                .owner(false)
                .buzzes(2)
                .thief(false)
                .points("10 -5");
    }

    @Test
    void halves_of_odd_values_round_down() {
        FinishRules odd = new FinishRules(
                List.of(FinishRules.Value.of(25, 15)),
                3,
                List.of(),
                STANDARD.steal(),
                1,
                STANDARD.practical(),
                true,
                STANDARD.answering());
        Finish.with(odd, 50, 50)
                .chosen(25, 25, 25)
                .read()
                .owner(false)
                .buzzes(2)
                .thief(false)
                .points("50 38");
    }

    @Test
    void nobody_steals_and_nobody_loses() {
        Finish finish = wrong(50, 40).nobodySteals().points("50 40");
        finish.match.team(2, finish.buzz()).refused(BUZZER_IS_CLOSED);
        Finish skipped = wrong(50, 40);
        skipped.match
                .host(new FinishCommand.Skip())
                .accepted()
                .host(new FinishCommand.Next())
                .accepted();
    }

    /* ---- the buzzer ---- */

    @Test
    void the_owner_may_not_steal() {
        Finish finish = wrong(50, 40, 30);
        finish.match.team(1, finish.buzz()).refused(OWNER_MAY_NOT_STEAL);
        finish.match.host(new FinishCommand.GiveFloor(1)).refused(OWNER_MAY_NOT_STEAL);
    }

    @Test
    void the_buzzer_opens_with_the_owners_wrong_answer_for_five_seconds() {
        Finish finish = Finish.with(STANDARD, 50, 40, 30, 20).chosen(30, 20, 20).read();
        finish.match.team(2, finish.buzz()).refused(BUZZER_IS_NOT_OPEN_YET);
        finish.owner(false);
        finish.match.team(2, finish.buzzAfter(-1)).refused(BUZZER_IS_NOT_OPEN_YET);
        finish.match.team(2, finish.buzzAfter(0)).accepted();

        Finish late = wrong(50, 40, 30, 20);
        late.match.seconds(5.2);
        late.match.team(2, late.buzzAfter(-199)).refused(TOO_LATE);
        late.match.team(3, late.buzzAfter(-200)).accepted();
        late.match.team(4, late.buzzAfter(-199)).refused(TOO_LATE);
        late.match.team(2, late.buzzAfter(-201)).accepted().due();
        late.thief(true).points("20 70 30 20");
    }

    @Test
    void the_first_finger_wins_not_the_first_packet() {
        Finish finish = wrong(50, 40, 30, 20);
        finish.match.seconds(1).team(2, finish.buzz()).accepted();
        finish.match.seconds(0.1).team(3, finish.buzzAfter(-101)).accepted().due();
        finish.thief(true).points("20 40 60 20");
    }

    @Test
    void equal_within_a_millisecond_a_recorded_lot_decides() {
        Finish finish = wrong(50, 40, 30, 20);
        finish.match
                .seconds(1)
                .team(2, finish.buzz())
                .team(3, finish.buzz())
                .accepted()
                .due();
        assertThat(Objects.requireNonNull(finish.state().asking()).ranked())
                .satisfies(ranked -> assertThat(ranked.drawn()).hasSize(1));
    }

    @Test
    void a_press_after_the_floor_was_taken_is_kept_for_an_appeal() {
        Finish finish = wrong(50, 40, 30, 20).buzzes(2);
        finish.match.team(3, finish.buzz()).refused(ANOTHER_TEAM_HOLDS_THE_FLOOR);
        finish.match.team(3, finish.buzz()).refused(ALREADY_BUZZED);
        finish.match.team(2, finish.buzz()).refused(ALREADY_BUZZED);
        assertThat(Objects.requireNonNull(finish.state().asking()).buzzer().has(3))
                .isTrue();
        finish.match.host(new FinishCommand.GiveFloor(3)).accepted();
        finish.thief(true).points("20 40 60 20");
    }

    @Test
    void two_phones_of_one_team_press_once() {
        Finish finish = wrong(50, 40, 30, 20);
        finish.match.seat(21, finish.buzz()).accepted().seat(22, finish.buzz()).refused(ALREADY_BUZZED);
    }

    @Test
    void who_has_no_right_to_buzz_is_told_so() {
        Finish finish = wrong(50, 40);
        finish.match.spectator("x", finish.buzz()).refused(ContestRefusal.NOT_YOUR_COMMAND);
        finish.match.seat(99, finish.buzz()).refused(SEAT_PLAYS_IN_NO_TEAM);
        finish.match.host(finish.buzz()).refused(ContestRefusal.NOT_YOUR_COMMAND);
    }

    @Test
    void the_three_seconds_run_when_the_host_says_so() {
        Finish finish = wrong(50, 40);
        finish.match.seconds(1).team(2, finish.buzz()).due();
        assertThat(finish.match.playing().due()).isEmpty();
        finish.match.host(new FinishCommand.StartAnswer()).accepted();
        assertThat(finish.match.playing().due().orElseThrow().at())
                .isEqualTo(finish.match.now().plusSeconds(3));
        finish.match.host(new FinishCommand.StartAnswer()).refused(NOT_NOW);
    }

    @Test
    void the_console_says_what_a_verdict_would_change() {
        Finish finish = wrong(190, 185, 140, 165).buzzes(2);
        MatchPanel panel = (MatchPanel) finish.views().host(ScoreSheet.EMPTY);
        MatchPanel.ToRule ruling = Objects.requireNonNull(panel.ruling());
        assertThat(ruling.subject()).isEqualTo("steal");
        assertThat(ruling.ifRight()).containsExactly(new MatchPanel.Change(1, -30), new MatchPanel.Change(2, 30));
        assertThat(ruling.ifWrong()).containsExactly(new MatchPanel.Change(2, -15));
    }
}
