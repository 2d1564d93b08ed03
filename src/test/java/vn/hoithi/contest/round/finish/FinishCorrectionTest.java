package vn.hoithi.contest.round.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.round.match.Match;

/** Rule book, "Finish": undo, overruling and cancelling tell all points anew. */
class FinishCorrectionTest {
    private static final FinishRules STANDARD = FinishRules.standard();

    /** Team 1 is wrong at its first question, of 30 points. */
    private static Finish wrong(int... brought) {
        return Finish.with(STANDARD, brought).chosen(30, 20, 20).read().owner(false);
    }

    private static Finish wrongWithStar(int... brought) {
        return Finish.with(STANDARD, brought).chosen(30, 20, 20).star().read().owner(false);
    }

    /* ---- undo ---- */

    @Test
    void undo_of_a_steal_restores_both_teams_and_who_had_the_floor() {
        Finish finish = wrong(90, 50, 10).buzzes(2);
        finish.match.team(3, finish.buzz()).refused(ANOTHER_TEAM_HOLDS_THE_FLOOR);
        finish.thief(true).points("60 80 10").undo().points("90 50 10");
        assertThat(Objects.requireNonNull(finish.state().asking()).buzzer().has(3))
                .isTrue();
        finish.thief(false).points("90 35 10");
    }

    @Test
    void undo_step_by_step_back_to_the_owners_answer() {
        Finish finish = wrongWithStar(90, 50).buzzes(2).thief(true).points("60 80");
        finish.undo().undo().undo().points("60 50");
        assertThat(finish.match.playing().due()).isEmpty();
        finish.match.host(new FinishCommand.StartClock()).accepted();
        finish.buzzes(2).undo().undo().undo().points("90 50").owner(true).points("150 50");
    }

    /* ---- overruling ---- */

    @Test
    void the_owner_was_right_after_all_and_the_steal_is_void() {
        Finish finish = wrong(90, 50).buzzes(2).thief(true).points("60 80");
        finish.next().owner(true).points("80 80");
        finish.overrules(1, 1, true).points("140 50");
        finish.match.host(overrule(1, 2, false)).refused(NOTHING_TO_RULE);
        finish.overrules(1, 1, false)
                .points("80 80")
                .undo()
                .points("140 50")
                .undo()
                .points("80 80");
    }

    @Test
    void with_the_star_the_owner_gets_it_twice_after_all() {
        wrongWithStar(90, 50)
                .buzzes(2)
                .thief(false)
                .points("60 35")
                .overrules(1, 1, true)
                .points("150 50");
    }

    @Test
    void a_verdict_changed_while_others_may_buzz_closes_the_buzzer() {
        Finish finish = wrong(90, 50).overrules(1, 1, true).points("120 50");
        finish.match.team(2, finish.buzz()).refused(BUZZER_IS_CLOSED);
        assertThat(finish.match.playing().due()).isEmpty();
        finish.next().owner(true).points("140 50");
    }

    @Test
    void a_steal_is_overruled_both_ways() {
        Finish finish = wrong(90, 50).buzzes(2).thief(true).next().owner(true).points("80 80");
        finish.overrules(1, 2, false).points("110 35").overrules(1, 2, true).points("80 80");
    }

    @Test
    void the_owner_was_wrong_after_all_and_nobody_has_stolen() {
        Finish finish =
                Finish.with(STANDARD, 90, 50).chosen(30, 20, 20).star().read().owner(true);
        finish.points("150 50")
                .overrules(1, 1, false)
                .points("60 50")
                .next()
                .owner(true)
                .points("80 50");
    }

    @Test
    void what_was_cut_off_at_nothing_is_told_anew() {
        Finish finish = wrong(10, 0).buzzes(2).thief(true).points("0 30");
        finish.next().owner(true).points("20 30").overrules(1, 2, false).points("30 0");
    }

    @Test
    void who_comes_forward_next_follows_the_overruling() {
        Finish finish = wrong(90, 50, 60).buzzes(2).thief(true).points("60 80 60");
        finish.next().owner(true).next().owner(true);
        assertThat(finish.state().order(finish.match.playing().brought())).containsExactly(2, 3);
        finish.overrules(1, 2, false);
        assertThat(finish.state().order(finish.match.playing().brought())).containsExactly(3, 2);
        finish.chosen(20, 20, 20).owns(3);
    }

    @Test
    void an_overruling_needs_a_reason_and_something_to_overrule() {
        Finish finish = wrong(90, 50, 10).buzzes(2).thief(true);
        Match match = finish.match;
        match.host(new FinishCommand.Overrule(1, 2, false, " ")).refused(REASON_IS_MISSING);
        match.host(overrule(2, 1, true)).refused(NO_SUCH_QUESTION);
        match.host(overrule(1, 3, true)).refused(NOTHING_TO_RULE);
        match.host(overrule(1, 2, true)).refused(ALREADY_RULED);
        match.team(1, overrule(1, 1, true))
                .refused(ContestRefusal.NOT_YOUR_COMMAND)
                .points("60 80 10");
    }

    private static FinishCommand.Overrule overrule(int turn, int team, boolean right) {
        return new FinishCommand.Overrule(turn, team, right, "nghe nhầm");
    }

    @Test
    void a_cancelled_question_counts_for_nobody_and_gives_the_star_back() {
        Finish finish = wrongWithStar(90, 50).buzzes(2).thief(true).points("60 80");
        finish.match.juror(1, new FinishCommand.CancelQuestion(1, "")).refused(REASON_IS_MISSING);
        finish.match
                .juror(1, new FinishCommand.CancelQuestion(1, "câu sai"))
                .accepted()
                .points("90 50");
        finish.match.host(new FinishCommand.CancelQuestion(1, "câu sai")).refused(ALREADY_CANCELLED);
        finish.match.host(overrule(1, 1, true)).refused(ALREADY_CANCELLED);
        finish.match.host(new FinishCommand.Next());
        finish.star().read().owner(true).points("130 50");
    }
}
