package vn.hoithi.contest.round.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.contest.round.match.OwnView;

/** Rule book, "Finish": the star of hope and the owner's answer. */
class OwnerTest {
    private static final FinishRules STANDARD = FinishRules.standard();

    /* ---- the star of hope ---- */

    @Test
    void with_the_star_a_right_answer_counts_twice_and_a_wrong_one_costs_the_value() {
        Finish.with(STANDARD, 50, 0)
                .chosen(20, 30, 30)
                .star()
                .read()
                .owner(true)
                .points("90 0");
        Finish.with(STANDARD, 50, 0)
                .chosen(20, 30, 30)
                .star()
                .read()
                .owner(false)
                .points("30 0");
        Finish.with(STANDARD, 20, 0)
                .chosen(30, 30, 30)
                .star()
                .read()
                .owner(false)
                .points("0 0");
    }

    @Test
    void without_it_a_wrong_answer_costs_nothing() {
        Finish.with(STANDARD, 50, 0).chosen(20, 30, 30).read().owner(true).points("70 0");
        Finish.with(STANDARD, 50, 0).chosen(20, 30, 30).read().owner(false).points("50 0");
    }

    @Test
    void the_star_is_placed_before_the_question_is_shown_once_per_team() {
        Finish finish = Finish.with(STANDARD, 50, 40).chosen(20, 30, 30);
        Match match = finish.match;
        match.team(2, new FinishCommand.PlaceStar(1)).refused(NOT_YOUR_TURN);
        match.team(1, new FinishCommand.PlaceStar(2)).refused(ANOTHER_QUESTION);
        match.host(new FinishCommand.Show());
        match.team(1, new FinishCommand.PlaceStar(1)).refused(STAR_AFTER_THE_QUESTION);
        match.undo();
        assertThat(own(finish, 11).star()).isTrue();
        match.seat(11, new FinishCommand.PlaceStar(1)).accepted();
        match.seat(12, new FinishCommand.PlaceStar(1)).refused(STAR_ALREADY_USED);
        assertThat(own(finish, 11).star()).isFalse();
        finish.read().owner(true).points("90 40");
        match.host(new FinishCommand.Next())
                .team(1, new FinishCommand.PlaceStar(2))
                .refused(STAR_ALREADY_USED);
        match.host(new FinishCommand.PlaceStar(2)).refused(STAR_ALREADY_USED);
        finish.read().owner(true).next().owner(true);
        finish.chosen(20, 20, 20).star().read().owner(true).points("150 80");
    }

    @Test
    void a_star_for_the_third_question_may_still_come_after_two() {
        Finish finish = Finish.with(STANDARD, 0, 0).chosen(20, 20, 30);
        finish.read().owner(true).next().owner(true);
        finish.match.host(new FinishCommand.PlaceStar(3)).refused(NOT_NOW).host(new FinishCommand.Next());
        finish.star().read().owner(true).points("100 0");
    }

    @Test
    void three_thirties_with_the_star_bring_a_hundred_and_twenty() {
        Finish finish = Finish.with(STANDARD, 0, 0).chosen(30, 30, 30);
        finish.read().owner(true).next().owner(true);
        finish.match.host(new FinishCommand.Next());
        finish.star().read().owner(true).points("120 0");
    }

    /* ---- the owner's answer ---- */

    @Test
    void the_clock_of_the_value_runs_once_the_question_is_read_and_an_answer_begun_before_the_bell_counts() {
        Finish finish = Finish.with(FinishRules.o20(), 0, 0).chosen(10, 20, 30);
        int[] seconds = {10, 15, 20};
        for (int i = 0; i < 3; i++) {
            Match match = finish.match.host(new FinishCommand.Show());
            match.host(new FinishCommand.Rule(i + 1, 1, true)).refused(NOTHING_TO_RULE);
            match.host(new FinishCommand.ReadDone()).accepted();
            assertThat(match.playing().due().orElseThrow().at())
                    .isEqualTo(match.now().plusSeconds(seconds[i]));
            match.due();
            finish.owner(true);
            match.host(new FinishCommand.Next());
        }
        finish.points("60 0");
    }

    @Test
    void a_verdict_is_given_once_and_only_by_host_or_jury() {
        Finish finish = Finish.with(STANDARD, 0, 0).chosen(20, 20, 20).read();
        Match match = finish.match;
        match.team(1, new FinishCommand.Rule(1, 1, true)).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.host(new FinishCommand.Rule(2, 1, true)).refused(ANOTHER_QUESTION);
        match.host(new FinishCommand.Rule(1, 2, true)).refused(NOTHING_TO_RULE);
        match.juror(2, new FinishCommand.Rule(1, 1, false)).accepted();
        match.host(new FinishCommand.Rule(1, 1, false)).refused(ALREADY_RULED);
        match.host(new FinishCommand.Rule(1, 1, true)).refused(ALREADY_RULED);
        finish.nobodySteals();
        match.host(new FinishCommand.Rule(1, 1, true)).refused(ALREADY_RULED).points("0 0");
        match.juror(2, new FinishCommand.Show()).refused(ContestRefusal.NOT_YOUR_COMMAND);
    }

    @Test
    void one_question_may_be_practical_and_gets_thirty_or_sixty_seconds_more() {
        Finish finish = Finish.with(STANDARD, 0, 0).chosen(20, 20, 20);
        Match match = finish.match.host(new FinishCommand.AddTime(30)).refused(NOT_NOW);
        match.host(new FinishCommand.Show()).host(new FinishCommand.AddTime(31)).refused(FIGURE_OUT_OF_RANGE);
        match.host(new FinishCommand.AddTime(60)).accepted().host(new FinishCommand.ReadDone());
        assertThat(match.playing().due().orElseThrow().at())
                .isEqualTo(match.now().plusSeconds(15 + 60));
        match.host(new FinishCommand.AddTime(30)).refused(NO_PRACTICAL_QUESTION_LEFT);
        finish.owner(true).next();
        match.host(new FinishCommand.AddTime(30)).refused(NO_PRACTICAL_QUESTION_LEFT);
    }

    @Test
    void another_question_takes_the_place_of_one_that_is_not_ruled_yet() {
        Finish finish = Finish.with(STANDARD, 0, 0).chosen(20, 20, 20).star().read();
        Match match = finish.match.host(new FinishCommand.ReplaceQuestion(null)).accepted();
        match.host(new FinishCommand.ReplaceQuestion(null)).refused(NO_QUESTION_LEFT);
        match.host(new FinishCommand.ReadDone()).accepted();
        finish.owner(true).points("40 0");
        match.host(new FinishCommand.ReplaceQuestion(null)).refused(NOT_NOW);
    }

    private static OwnView own(Finish finish, int seat) {
        return (OwnView) Objects.requireNonNull(finish.views().seat(seat).own());
    }
}
