package vn.hoithi.contest.round.tiebreak;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.match.MatchRefusal.*;
import static vn.hoithi.contest.round.tiebreak.TiebreakWords.*;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.round.match.Match;

/** Rule book, "Tie-break": undo, overruling and cancelling tell everything anew. */
class TiebreakCorrectionTest {
    /* ---- corrections ---- */

    @Test
    void undo_of_the_floor_frees_the_buzzer_and_fouls_stay() {
        Match match = tied(90, 90, 90).host(new TiebreakCommand.Choose(null));
        match.host(new TiebreakCommand.Show()).team(3, buzz(match));
        match.host(new TiebreakCommand.Open());
        answers(match, 1, true).undo().undo();
        assertThat(match.playing().due()).isEmpty();
        match.host(new TiebreakCommand.StartClock()).accepted();
        match.team(3, buzz(match)).refused(TEAM_IS_LOCKED_OUT);
        answers(match, 2, true);
        assertThat(ranks(match)).startsWith("1:2");
    }

    @Test
    void a_foul_is_undone() {
        Match match = tied(90, 90).host(new TiebreakCommand.Choose(null)).host(new TiebreakCommand.Show());
        match.team(1, buzz(match)).undo().host(new TiebreakCommand.Open());
        answers(match, 1, true);
        assertThat(ranks(match)).isEqualTo("1:1 2:2");
    }

    @Test
    void a_verdict_overruled_to_right_decides_and_what_came_later_counts_no_more() {
        Match match = answers(open(tied(90, 90)), 1, false);
        answers(next(match), 2, true);
        match.host(new TiebreakCommand.Overrule(1, 1, true, " ")).refused(REASON_IS_MISSING);
        match.host(new TiebreakCommand.Overrule(1, 2, true, "nghe nhầm")).refused(NOTHING_TO_RULE);
        match.host(new TiebreakCommand.Overrule(1, 1, false, "nghe nhầm")).refused(ALREADY_RULED);
        match.host(new TiebreakCommand.Overrule(3, 1, true, "nghe nhầm")).refused(NO_SUCH_QUESTION);
        match.juror(1, new TiebreakCommand.Overrule(1, 1, true, "nghe nhầm")).accepted();
        assertThat(ranks(match)).isEqualTo("1:1 2:2");
        match.host(new TiebreakCommand.Overrule(1, 1, false, "thôi")).accepted();
        assertThat(ranks(match)).isEqualTo("1:2 2:1");
        match.undo().undo();
        assertThat(ranks(match)).isEqualTo("1:2 2:1");
    }

    @Test
    void a_verdict_overruled_to_wrong_opens_the_tie_again_with_a_fresh_question() {
        Match match = answers(open(tied(90, 90, 90)), 1, true);
        match.host(new TiebreakCommand.Choose(List.of(2, 3)));
        answers(next(match), 2, true);
        assertThat(ranks(match)).isEqualTo("1:1 2:2 3:3");
        match.host(new TiebreakCommand.Overrule(1, 1, false, "nghe nhầm")).accepted();
        assertThat(ranks(match)).isEqualTo("1:1 1:2 1:3");
        assertThat(match.playing().over()).isFalse();
        match.host(new TiebreakCommand.Show()).accepted();
        Asking asking = Objects.requireNonNull(state(match).asking());
        assertThat(asking.question().id().value()).isEqualTo("p3");
        assertThat(asking.turn()).isEqualTo(3);
        match.host(new TiebreakCommand.Open());
        answers(match, 3, true);
        assertThat(ranks(match)).isEqualTo("1:3 2:1 2:2");
    }

    @Test
    void a_cancelled_question_decides_nothing_and_another_takes_its_number() {
        Match match = answers(open(tied(90, 90)), 1, true);
        match.juror(1, new TiebreakCommand.CancelQuestion(1, "câu sai")).accepted();
        match.host(new TiebreakCommand.CancelQuestion(1, "câu sai")).refused(ALREADY_CANCELLED);
        assertThat(ranks(match)).isEqualTo("1:1 1:2");
        match.host(new TiebreakCommand.Show()).accepted();
        assertThat(Objects.requireNonNull(state(match).asking()).number()).isEqualTo(1);
        match.host(new TiebreakCommand.ReplaceQuestion(null)).accepted();
        match.host(new TiebreakCommand.ReplaceQuestion(null)).refused(NO_QUESTION_LEFT);
    }
}
