package vn.hoithi.contest.round.tiebreak;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.match.MatchRefusal.*;
import static vn.hoithi.contest.round.tiebreak.TiebreakWords.*;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.round.match.Match;

/** Rule book, "Tie-break". */
class TiebreakTest {
    /* ---- who is asked ---- */

    @Test
    void the_best_tie_is_proposed_and_the_host_may_choose_another() {
        Match match = tied(60, 90, 60, 90);
        assertThat(state(match).tied(Lineup.of(match.cast()))).hasSize(1);
        match.host(new TiebreakCommand.Choose(null)).accepted();
        assertThat(Objects.requireNonNull(state(match).course().tie()).teams().toList())
                .containsExactly(2, 4);
        match.undo().host(new TiebreakCommand.Choose(List.of(3, 1))).accepted();
        assertThat(Objects.requireNonNull(state(match).course().tie()).teams().toList())
                .containsExactly(1, 3);
        match.host(new TiebreakCommand.Choose(null)).refused(NOT_NOW);
    }

    @Test
    void only_teams_with_as_many_points_are_asked() {
        Match match = tied(60, 90, 60);
        match.host(new TiebreakCommand.Choose(List.of(1, 2))).refused(TEAMS_ARE_NOT_TIED);
        match.host(new TiebreakCommand.Choose(List.of(1, 1))).refused(TEAMS_ARE_NOT_TIED);
        match.host(new TiebreakCommand.Choose(List.of())).refused(TEAMS_ARE_NOT_TIED);
        match.host(new TiebreakCommand.Choose(List.of(1, 9))).refused(NO_SUCH_TEAM);
        match.team(1, new TiebreakCommand.Choose(null)).refused(ContestRefusal.NOT_YOUR_COMMAND);
        tied(10, 20).host(new TiebreakCommand.Choose(null)).refused(TEAMS_ARE_NOT_TIED);
    }

    @Test
    void where_nobody_is_tied_the_contest_goes_on() {
        Match match = tied(10, 20);
        assertThat(match.playing().over()).isFalse();
        match.host(new TiebreakCommand.Pass()).accepted();
        assertThat(match.playing().over()).isTrue();
    }

    /* ---- the question ---- */

    @Test
    void right_wins_the_rank_and_no_points() {
        Match match = answers(open(tied(90, 60, 90)), 3, true).points("90 60 90");
        assertThat(ranks(match)).isEqualTo("1:3 2:1 3:2");
        assertThat(match.playing().over()).isTrue();
        match.host(new TiebreakCommand.Show()).refused(NOT_NOW);
    }

    @Test
    void wrong_sends_everyone_to_the_next() {
        Match match = answers(open(tied(90, 90)), 1, false);
        match.team(2, buzz(match)).refused(BUZZER_IS_CLOSED);
        assertThat(ranks(match)).isEqualTo("1:1 1:2");
        answers(next(match), 1, true);
        assertThat(ranks(match)).isEqualTo("1:1 2:2");
    }

    @Test
    void a_press_before_the_signal_forfeits_this_question_and_not_the_next() {
        Match match = tied(90, 90).host(new TiebreakCommand.Choose(null));
        match.host(new TiebreakCommand.Show()).seconds(1);
        match.team(1, buzz(match)).accepted().team(1, buzz(match)).refused(TEAM_IS_LOCKED_OUT);
        match.host(new TiebreakCommand.Open()).seconds(1);
        match.team(1, buzz(match)).refused(TEAM_IS_LOCKED_OUT);
        match.host(new TiebreakCommand.GiveFloor(1)).refused(TEAM_IS_LOCKED_OUT);
        answers(match, 2, false);
        answers(next(match), 1, true);
        assertThat(ranks(match)).isEqualTo("1:1 2:2");
    }

    @Test
    void before_at_and_after_the_signal_by_when_the_finger_came_down() {
        Match match = open(tied(90, 90, 90));
        match.seconds(0.2).team(1, buzzAfter(match, -201)).accepted();
        match.team(2, buzzAfter(match, -200)).accepted();
        match.team(3, buzzAfter(match, -199)).accepted().due();
        Asking asking = Objects.requireNonNull(state(match).asking());
        assertThat(asking.fouled().toList()).containsExactly(1);
        assertThat(asking.floor()).isEqualTo(2);
    }

    @Test
    void where_everybody_pressed_early_the_next_question_comes() {
        Match match = tied(90, 90).host(new TiebreakCommand.Choose(null)).host(new TiebreakCommand.Show());
        match.team(1, buzz(match)).team(2, buzz(match)).accepted();
        match.host(new TiebreakCommand.Open()).refused(NOT_NOW);
        answers(next(match), 2, true);
        assertThat(ranks(match)).isEqualTo("1:2 2:1");
    }

    @Test
    void fifteen_seconds_to_buzz() {
        for (int after : new int[] {-1, 0, 1}) {
            Match match = open(tied(90, 90)).seconds(15.1);
            match.team(1, buzzAfter(match, after - 100));
            if (after > 0) match.refused(TOO_LATE);
            else match.accepted();
        }
        Match nobody = open(tied(90, 90)).due().accepted();
        nobody.team(1, buzz(nobody)).refused(BUZZER_IS_CLOSED);
        answers(next(nobody), 1, true);
    }

    @Test
    void equal_within_a_millisecond_a_recorded_lot_decides() {
        Match match = open(tied(90, 90)).seconds(1);
        match.team(1, buzz(match)).team(2, buzz(match)).accepted().due();
        assertThat(Objects.requireNonNull(state(match).asking()).ranked())
                .satisfies(ranked -> assertThat(ranked.drawn()).hasSize(1));
    }

    @Test
    void who_may_not_press_is_told_why() {
        Match match = tied(90, 60, 90);
        match.team(1, buzz(match)).refused(NO_QUESTION_OPEN);
        open(match).seconds(1);
        match.team(2, buzz(match)).refused(TEAM_IS_LOCKED_OUT);
        match.seat(99, buzz(match)).refused(SEAT_PLAYS_IN_NO_TEAM);
        match.spectator("x", buzz(match)).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.team(1, buzz(match)).accepted().seat(12, buzz(match)).refused(ALREADY_BUZZED);
        match.due().team(3, buzz(match)).refused(ANOTHER_TEAM_HOLDS_THE_FLOOR);
        assertThat(Objects.requireNonNull(state(match).asking()).buzzer().has(3))
                .isTrue();
    }

    @Test
    void a_verdict_is_given_once() {
        Match match = open(tied(90, 90));
        match.host(new TiebreakCommand.Rule(1, 1, true)).refused(NOTHING_TO_RULE);
        answers(match, 1, false);
        match.juror(1, new TiebreakCommand.Rule(1, 1, true)).refused(ALREADY_RULED);
        match.host(new TiebreakCommand.Rule(2, 1, true)).refused(ANOTHER_QUESTION);
    }

    /* ---- lots ---- */

    @Test
    void after_three_questions_lots_are_drawn_and_recorded() {
        Match match = open(tied(90, 90, 90));
        match.host(new TiebreakCommand.DrawLots()).refused(NOT_NOW);
        answers(match, 1, false);
        match.host(new TiebreakCommand.DrawLots()).refused(NOT_NOW);
        answers(next(match), 2, false);
        next(match).due();
        match.host(new TiebreakCommand.Show()).refused(NO_QUESTION_LEFT);
        match.host(new TiebreakCommand.DrawLots()).accepted();
        Tie tie = Objects.requireNonNull(state(match).course().tie());
        assertThat(tie.lots()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(ranks(match)).startsWith("1:" + tie.winner() + " 2:");
        match.undo();
        assertThat(ranks(match)).isEqualTo("1:1 1:2 1:3");
    }

    @Test
    void where_there_is_no_question_lots_are_drawn_at_once() {
        Match match = tied(plan(0), 90, 90).host(new TiebreakCommand.Choose(null));
        match.host(new TiebreakCommand.DrawLots()).accepted();
        assertThat(match.playing().over()).isTrue();
    }

    /* ---- several ties ---- */

    @Test
    void of_three_teams_the_two_that_are_left_may_be_asked_again() {
        Match match = answers(open(tied(90, 90, 90, 10)), 2, true);
        assertThat(ranks(match)).isEqualTo("1:2 2:1 2:3 4:4");
        match.host(new TiebreakCommand.Choose(List.of(2, 3))).refused(TEAMS_ARE_NOT_TIED);
        match.host(new TiebreakCommand.Choose(null)).accepted();
        answers(next(match), 3, true);
        assertThat(ranks(match)).isEqualTo("1:2 2:3 3:1 4:4");
    }
}
