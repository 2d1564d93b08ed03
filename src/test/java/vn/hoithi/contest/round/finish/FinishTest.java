package vn.hoithi.contest.round.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.finish.Finish.choose;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.contest.round.match.OwnView;

/** Rule book, "Finish": who comes forward, and what is chosen. */
class FinishTest {
    private static final FinishRules STANDARD = FinishRules.standard();

    /* ---- who comes forward ---- */

    @Test
    void the_highest_score_comes_first_the_lower_podium_on_ties() {
        Finish.with(STANDARD, 60, 85, 85, 10).chosen(20, 20, 20).owns(2);
        Finish.with(STANDARD, 0, 0, 0, 0).chosen(20, 20, 20).owns(1);
    }

    @Test
    void the_order_is_recomputed_after_each_turn() {
        Finish finish = Finish.with(STANDARD, 60, 85, 50, 10);
        finish.chosen(20, 20, 20).owns(2);
        finish.read().owner(false).buzzes(3).thief(true).points("60 65 70 10");
        finish.next().owner(false).nobodySteals().next().owner(false).nobodySteals();
        finish.chosen(20, 20, 20).owns(3);
    }

    @Test
    void a_steal_that_makes_two_teams_equal_sends_the_lower_podium_forward() {
        Finish finish = Finish.with(STANDARD, 60, 90, 40);
        finish.chosen(20, 20, 20).read().owner(false).buzzes(3).thief(true).points("60 70 60");
        finish.next().owner(true).next().owner(true).chosen(20, 20, 20).owns(1);
    }

    @Test
    void the_host_may_call_another_team_but_none_twice() {
        Finish finish = Finish.with(STANDARD, 10, 20);
        Match match = finish.match;
        match.host(new FinishCommand.StartTurn(9)).refused(NO_SUCH_TEAM);
        match.host(new FinishCommand.StartTurn(1)).accepted();
        finish.owns(1);
        match.host(new FinishCommand.StartTurn(2)).refused(NOT_NOW);
        match.host(choose(20, 20, 20)).accepted();
        finish.read().owner(true).next().owner(true).next().owner(true);
        match.host(new FinishCommand.StartTurn(1)).refused(TURN_IS_OVER);
        finish.chosen(30, 30, 30).owns(2);
        finish.read().owner(true).next().owner(true);
        assertThat(match.playing().over()).isFalse();
        finish.next().owner(true);
        assertThat(match.playing().over()).isTrue();
        match.host(new FinishCommand.StartTurn(null)).refused(NOT_NOW);
        match.points("70 110");
    }

    /* ---- what is chosen ---- */

    @Test
    void a_team_chooses_three_values_of_twenty_or_thirty_on_its_own_phone() {
        Finish finish = Finish.with(STANDARD, 10, 20);
        Match match = finish.match.host(new FinishCommand.StartTurn(null));
        match.team(1, choose(20, 20, 30)).refused(NOT_YOUR_TURN);
        match.seat(99, choose(20, 20, 30)).refused(SEAT_PLAYS_IN_NO_TEAM);
        match.spectator("x", choose(20, 20, 30)).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.team(2, choose(20, 30)).refused(NO_SUCH_VALUE);
        match.team(2, choose(20, 20, 20, 30)).refused(NO_SUCH_VALUE);
        match.team(2, choose(10, 20, 30)).refused(NO_SUCH_VALUE);
        assertThat(own(finish, 21).choose()).containsExactly(20, 30);
        assertThat(own(finish, 11).choose()).isEmpty();
        match.team(2, choose(20, 20, 30)).accepted();
        assertThat(finish.state().values()).containsExactly(20, 20, 30);
    }

    @Test
    void the_second_phone_of_a_team_finds_the_choice_made() {
        Finish finish = Finish.with(STANDARD, 10, 20);
        finish.match
                .host(new FinishCommand.StartTurn(null))
                .seat(21, choose(20, 20, 30))
                .accepted();
        finish.match.seat(22, choose(30, 30, 30)).refused(ALREADY_CHOSEN);
        assertThat(finish.state().values()).containsExactly(20, 20, 30);
    }

    @Test
    void where_only_the_captain_speaks_no_other_phone_chooses_stars_or_buzzes() {
        Finish finish = Finish.with(captains(), 10, 20);
        finish.match
                .host(new FinishCommand.StartTurn(null))
                .seat(22, choose(20, 20, 20))
                .refused(ONLY_THE_CAPTAIN);
        finish.match.seat(21, choose(20, 20, 20)).accepted();
        finish.match.seat(23, new FinishCommand.PlaceStar(1)).refused(ONLY_THE_CAPTAIN);
        finish.read().owner(false);
        finish.match.seat(12, finish.buzz()).refused(ONLY_THE_CAPTAIN);
    }

    private static FinishRules captains() {
        return new FinishRules(
                STANDARD.values(), 3, List.of(), STANDARD.steal(), 1, STANDARD.practical(), true, Answering.CAPTAIN);
    }

    @Test
    void nobody_gets_a_value_there_is_no_question_for() {
        Finish finish = Finish.with(Finish.plan(STANDARD, 2), 10, 20);
        finish.match
                .host(new FinishCommand.StartTurn(null))
                .host(choose(30, 30, 30))
                .refused(NO_QUESTION_LEFT);
        finish.match.host(choose(30, 30, 20)).accepted();
        finish.read().owner(true).next().owner(true).next().owner(true);
        finish.match
                .host(new FinishCommand.StartTurn(null))
                .host(choose(20, 20))
                .refused(NO_SUCH_VALUE);
        finish.match.host(choose(20)).accepted();
        finish.read().owner(true).points("30 100");
        assertThat(finish.match.playing().over()).isTrue();
    }

    @Test
    void classic_packages_are_worth_forty_sixty_or_eighty() {
        Finish finish = Finish.with(FinishRules.classic(), 0, 0);
        finish.match
                .host(new FinishCommand.StartTurn(null))
                .host(choose(30, 30, 30))
                .refused(NO_SUCH_VALUE);
        finish.match.host(choose(20, 10, 10)).refused(NO_SUCH_VALUE);
        finish.match.host(choose(10, 10, 20)).accepted();
        finish.read().owner(true).next().owner(true).next().owner(true).points("40 0");
        finish.chosen(20, 30, 30);
        finish.read().owner(true).next().owner(true).next().owner(true).points("40 80");
    }

    @Test
    void presets_are_those_of_the_rule_book() {
        assertThat(FinishRules.standard().values())
                .containsExactly(FinishRules.Value.of(20, 15), FinishRules.Value.of(30, 20));
        assertThat(FinishRules.o26()).isEqualTo(FinishRules.standard());
        assertThat(FinishRules.o23()).isEqualTo(FinishRules.standard());
        assertThat(FinishRules.o20().values())
                .containsExactly(
                        FinishRules.Value.of(10, 10), FinishRules.Value.of(20, 15), FinishRules.Value.of(30, 20));
        assertThat(FinishRules.classic().packages())
                .containsExactly(List.of(10, 10, 20), List.of(10, 20, 30), List.of(20, 30, 30));
    }

    @Test
    void eight_teams_have_their_turn() {
        Finish finish =
                Finish.with(new RoundPlan(STANDARD, Finish.plan(STANDARD).questions()), 8, 7, 6, 5, 4, 3, 2, 1);
        for (int team = 1; team <= 8; team++) {
            int value = team <= 4 ? 20 : 30;
            finish.chosen(value, value, value).owns(team);
            finish.read().owner(false).nobodySteals().next().owner(false).nobodySteals();
            finish.next().owner(false).nobodySteals();
        }
        assertThat(finish.match.playing().over()).isTrue();
    }

    private static OwnView own(Finish finish, int seat) {
        return (OwnView) Objects.requireNonNull(finish.views().seat(seat).own());
    }
}
