package vn.hoithi.contest.round.acceleration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.acceleration.Race.RIGHT;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.contest.round.match.MatchPanel;
import vn.hoithi.contest.round.match.OwnView;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Likeness;

/** Rule book, "Acceleration", "Verdicts" and "Edge cases every round answers". */
class AccelerationVerdictsTest {

    @Test
    void the_machine_proposes_and_an_answer_that_is_near_waits_for_a_person() {
        Race race = Race.standard().start().types(1, "tran phu", 5_000).types(2, "trần phú.", 6_000);
        race.types(3, "Lê Duẩn", 4_000).shown();
        assertThat(race.panel().answers())
                .extracting(MatchPanel.AnswerRow::proposed)
                .containsExactly(Likeness.DIFFERENT, Likeness.NEAR, Likeness.SAME);
        race.match.host(new AccelerationCommand.Confirm()).refused(SOMEONE_IS_UNDECIDED);
        race.rules(1, true).confirmed().points("40 30 0 0");
    }

    @Test
    void host_and_jury_turn_any_verdict_round_before_it_is_confirmed() {
        Race race = Race.standard().start().types(1, RIGHT, 5_000).types(2, "Lê Duẩn", 6_000);
        race.match.host(new AccelerationCommand.Rule(1, 1, false)).refused(NOT_NOW);
        race.shown()
                .rules(1, false)
                .match
                .juror(1, new AccelerationCommand.Rule(1, 2, true))
                .accepted();
        race.rules(3, true).match.refused(NOTHING_TO_RULE);
        race.rules(5, true).match.refused(NO_SUCH_TEAM);
        race.confirmed().points("0 40 0 0");
        race.rules(1, true).match.refused(ALREADY_RULED);
        race.start().match.host(new AccelerationCommand.Rule(1, 1, true)).refused(ALREADY_RULED);
        race.match.host(new AccelerationCommand.Rule(3, 1, true)).refused(ANOTHER_QUESTION);
    }

    @Test
    void a_wording_accepted_for_everyone_is_right_whoever_wrote_it() {
        Race race = Race.standard().start().types(1, "Tổng Bí thư đầu tiên", 5_000);
        race.types(4, "tổng bí thư đầu tiên", 3_000).shown();
        race.match
                .juror(1, new AccelerationCommand.AcceptWording(1, "Tổng Bí thư đầu tiên"))
                .accepted();
        race.confirmed().points("30 0 0 40");
        race.match.host(new AccelerationCommand.AcceptWording(1, "x")).refused(ALREADY_RULED);
    }

    @Test
    void the_host_sees_what_the_other_verdict_would_change() {
        Race race = Race.standard().start();
        race.types(2, RIGHT, 7_420)
                .types(1, RIGHT, 9_180)
                .types(3, "Lê Duẩn", 9_910)
                .types(4, RIGHT, 21_050 - 2_000);
        race.shown();
        AccelerationPanel.Toggle third = race.own().toggles().get(2);
        assertThat(third.team()).isEqualTo(3);
        assertThat(third.right()).isTrue();
        assertThat(third.points())
                .containsExactlyInAnyOrder(
                        new MatchPanel.Change(2, 40),
                        new MatchPanel.Change(1, 30),
                        new MatchPanel.Change(3, 20),
                        new MatchPanel.Change(4, 10));
    }

    @Test
    void what_is_typed_is_secret_until_the_answers_are_shown_and_verdicts_until_they_are_confirmed() {
        Race race = Race.standard().start().types(2, RIGHT, 5_000);
        assertThat(race.board().answered()).containsExactly(2);
        assertThat(race.board().lines()).isEmpty();
        assertThat(own(race, 21).answer()).isEqualTo(RIGHT);
        assertThat(own(race, 21).recordedMs()).isEqualTo(5_000);
        assertThat(own(race, 11).answer()).isEmpty();
        race.shown();
        assertThat(race.board().lines().getFirst().text()).isEqualTo(RIGHT);
        assertThat(race.board().lines().getFirst().right()).isNull();
        assertThat(race.stage().key()).isNull();
        assertThat(own(race, 21).verdict()).isNull();
        race.confirmed();
        assertThat(race.board().lines().getFirst().points()).isEqualTo(40);
        assertThat(own(race, 21).verdict()).isTrue();
        assertThat(race.stage().key()).isNotNull();
    }

    private static OwnView own(Race race, int seat) {
        return (OwnView) Objects.requireNonNull(race.match.views().seat(seat).own());
    }

    @Test
    void a_verdict_overruled_questions_later_makes_all_ranks_anew() {
        Race race = Race.standard().start();
        race.types(1, RIGHT, 5_000)
                .types(2, RIGHT, 6_000)
                .types(3, RIGHT, 7_000)
                .types(4, "Lê Duẩn", 1_000);
        race.shown().confirmed().points("40 30 20 0");
        race.start().types(4, RIGHT, 1_000).shown().confirmed().points("40 30 20 40");
        race.overrules(1, 4, true).points("30 20 10 80");
        race.overrules(1, 1, false).points("0 30 20 80");
        race.match.undo().points("30 20 10 80").undo();
        race.points("40 30 20 40");

        Match match = race.match;
        match.host(new AccelerationCommand.Overrule(1, 4, true, " ")).refused(REASON_IS_MISSING);
        match.host(new AccelerationCommand.Overrule(3, 4, true, "nghe nhầm")).refused(NO_SUCH_QUESTION);
        match.host(new AccelerationCommand.Overrule(2, 1, true, "nghe nhầm")).refused(NOTHING_TO_RULE);
        match.team(1, new AccelerationCommand.Overrule(1, 1, true, "nghe nhầm"))
                .refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.juror(1, new AccelerationCommand.CancelQuestion(1, "câu sai")).points("0 0 0 40");
        race.overrules(1, 4, true).match.refused(ALREADY_CANCELLED);
    }

    @Test
    void a_round_that_is_over_is_ruled_anew_too() {
        AccelerationRules rules = AccelerationRules.standard();
        Match match = Match.of(
                2,
                Race.plan(rules, Stories.writtenOnes("a", 1)),
                new RoundPlan(rules, Map.of("main", Stories.writtenOnes("b", 1))));
        match.host(new AccelerationCommand.Show(), new AccelerationCommand.Start());
        match.team(1, new AccelerationCommand.GiveAnswer(1, new Answer.Typed("tran phu"), match.now()));
        match.due().host(new AccelerationCommand.ShowAnswers(), new AccelerationCommand.Rule(1, 1, false));
        match.host(new AccelerationCommand.Confirm()).points("0 0");
        match.host(new ContestCommand.StartRound()).accepted();
        AccelerationCommand right = new AccelerationCommand.Overrule(1, 1, true, "nghe nhầm");
        match.host(new ContestCommand.InEarlierRound(0, right)).accepted().points("40 0");
        match.undo().points("0 0");
    }

    @Test
    void the_host_enters_an_answer_for_a_phone_that_failed() {
        Race race = Race.standard().start().types(2, RIGHT, 5_000);
        race.after(Duration.ofSeconds(6))
                .host(new AccelerationCommand.EnterAnswer(1, 1, new Answer.Typed(RIGHT), null))
                .accepted();
        race.shown()
                .match
                .host(new AccelerationCommand.EnterAnswer(1, 3, new Answer.Typed(RIGHT), 4_000))
                .accepted();
        for (int wrong : new int[] {-1, 20_001})
            race.match
                    .host(new AccelerationCommand.EnterAnswer(1, 4, new Answer.Typed(RIGHT), wrong))
                    .refused(FIGURE_OUT_OF_RANGE);
        race.showsTimes("3 4000.0, 2 5000.0, 1 6000.0, 4 null").confirmed().points("20 30 40 0");
        assertThat(race.panel().answers()).extracting(row -> row.byHand()).containsExactly(true, false, true);
        race.match.undo().undo().host(new AccelerationCommand.Confirm()).points("30 40 0 0");
    }

    @Test
    void undo_of_any_step_never_loses_an_answer() {
        Race race = Race.standard().start().types(1, RIGHT, 5_000).types(2, RIGHT, 6_000);
        race.shown().confirmed().points("40 30 0 0");
        race.match.undo().points("0 0 0 0").undo().undo();
        assertThat(Objects.requireNonNull(race.state().asking()).stage()).isEqualTo(Phase.Stage.RUNNING);
        assertThat(race.match.playing().due()).as("no clock runs after an undo").isEmpty();
        race.match.undo();
        assertThat(Objects.requireNonNull(race.state().asking()).asked().given().size())
                .isEqualTo(2);
        race.match.host(new AccelerationCommand.Start()).accepted();
        race.types(3, RIGHT, 5_500).shown().confirmed().points("40 20 30 0");
        for (int steps = race.match.playing().steps().size(); steps > 0; steps--) race.match.undo();
        race.points("0 0 0 0").start();
        assertThat(race.turn())
                .as("answers to the first showing never reach the second")
                .isEqualTo(2);
    }

    @Test
    void an_undo_while_the_clock_runs_leaves_it_running() {
        Race race = Race.standard().start();
        race.after(Duration.ofSeconds(5))
                .host(new AccelerationCommand.EnterAnswer(1, 3, new Answer.Typed("Lê Duẩn"), null))
                .undo();
        race.types(1, RIGHT, 6_000).shown().confirmed().points("40 0 0 0");
        assertThat(race.board().answered()).containsExactly(1);
    }

    @Test
    void a_clock_that_stood_still_takes_no_time_and_no_answers() {
        Race race = Race.standard().start();
        race.after(Duration.ofSeconds(5))
                .host(new AccelerationCommand.StopClock())
                .accepted();
        race.types(2, RIGHT, 4_500).match.accepted();
        race.after(Duration.ofSeconds(60));
        race.types(1, RIGHT, 10_000).match.refused(NO_QUESTION_OPEN);
        race.match.host(new AccelerationCommand.StartClock()).accepted();
        race.types(1, RIGHT, 66_000).match.accepted();
        race.shown()
                .showsTimes("2 4500.0, 1 6000.0, 3 null, 4 null")
                .confirmed()
                .points("30 40 0 0");
    }

    @Test
    void a_bad_question_counts_for_nobody_and_another_takes_its_place_before_anybody_answered() {
        Race race = Race.standard().start();
        race.match.host(new AccelerationCommand.ReplaceQuestion(null)).accepted();
        race.match.host(new AccelerationCommand.ReplaceQuestion(null)).refused(NO_QUESTION_LEFT);
        race.match.host(new AccelerationCommand.Start()).accepted();
        race.types(1, RIGHT, 5_000)
                .match
                .host(new AccelerationCommand.ReplaceQuestion(null))
                .refused(NOT_NOW);
        race.match.host(new AccelerationCommand.CancelQuestion(1, " ")).refused(REASON_IS_MISSING);
        race.match.host(new AccelerationCommand.CancelQuestion(2, "câu sai")).refused(NO_SUCH_QUESTION);
        race.match
                .host(new AccelerationCommand.CancelQuestion(1, "câu sai"))
                .accepted()
                .points("0 0 0 0");
        race.match.host(new AccelerationCommand.CancelQuestion(1, "câu sai")).refused(ALREADY_CANCELLED);
        race.match.undo().host(new AccelerationCommand.StartClock()).accepted();
        race.types(2, RIGHT, 7_000).match.accepted();
    }
}
