package vn.hoithi.contest.round.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.round.match.Match;

/** Rule book, "Jury-marked rounds". */
class JudgedTest {

    @Test
    void a_team_gets_the_average_of_all_sheets_to_one_hundredth() {
        Jury.averaging(3)
                .presents(1)
                .marks(1, 1, 7.5, 2)
                .marks(2, 1, 7, 1.5)
                .marks(3, 1, 8, 2)
                .publishes(1)
                .points("9.33 0");
        Jury.averaging(2)
                .presents(2)
                .marks(1, 2, 7.25, 0)
                .marks(2, 2, 7.5, 0)
                .publishes(2)
                .points("0 7.38");
        Jury.averaging(1).presents(1).marks(1, 1, 0, 0).publishes(1).points("0 0");
    }

    @Test
    void trimmed_leaves_out_the_highest_and_the_lowest_sheet_of_three_or_more() {
        Jury.trimming(2)
                .presents(1)
                .marks(1, 1, 8, 2)
                .marks(2, 1, 4, 0)
                .publishes(1)
                .points("7 0");
        Jury.trimming(3)
                .presents(1)
                .marks(1, 1, 8, 2)
                .marks(2, 1, 4, 0)
                .marks(3, 1, 6, 0.25)
                .publishes(1)
                .points("6.25 0");
        Jury.trimming(5)
                .presents(1)
                .marks(1, 1, 8, 2)
                .marks(2, 1, 8, 2)
                .marks(3, 1, 6, 0)
                .marks(4, 1, 5, 0)
                .marks(5, 1, 5, 0)
                .publishes(1)
                .points("7 0");
        Jury.trimming(3)
                .presents(1)
                .marks(1, 1, 6, 1)
                .marks(2, 1, 6, 1)
                .marks(3, 1, 6, 1)
                .publishes(1)
                .points("7 0");
    }

    @Test
    void the_sheet_of_a_team_names_what_was_left_out_and_the_average_of_each_criterion() {
        Jury jury = Jury.trimming(4).presents(1);
        jury.marks(1, 1, 8, 2).marks(2, 1, 4, 0).marks(3, 1, 6, 0.5).marks(4, 1, 7, 1);
        jury.publishes(1);
        JudgedBoards.Published sheet = jury.board().published().getFirst();
        assertThat(sheet.criteria())
                .containsExactly(
                        new JudgedBoards.Average("Nội dung", 6.5, 8), new JudgedBoards.Average("Đúng giờ", 0.75, 2));
        assertThat(sheet.points()).isEqualTo(7.25);
        assertThat(sheet.most()).isEqualTo(10);
        assertThat(sheet.jurors())
                .extracting(JudgedBoards.JurorTotal::fate)
                .containsExactly(Result.Fate.HIGHEST, Result.Fate.LOWEST, Result.Fate.COUNTED, Result.Fate.COUNTED);
        assertThat(sheet.jurors().getFirst().name()).isEqualTo("GK 1");
    }

    @Test
    void marks_go_from_nothing_to_the_most_in_quarters() {
        Jury jury = Jury.averaging(2).presents(1);
        for (double fits : new double[] {0, 0.25, 7.75, 8})
            jury.match.juror(1, new JudgedCommand.Mark(1, 0, fits)).accepted();
        for (double wrong : new double[] {-0.25, 8.25, 0.1, 7.9, Double.NaN, Double.POSITIVE_INFINITY})
            jury.match.juror(1, new JudgedCommand.Mark(1, 0, wrong)).refused(MARK_OUT_OF_RANGE);
        for (int criterion : new int[] {-1, 2})
            jury.match.juror(1, new JudgedCommand.Mark(1, criterion, 1)).refused(NO_SUCH_CRITERION);
    }

    @Test
    void each_juror_marks_the_own_sheet_and_nobody_else_marks() {
        Jury jury = Jury.averaging(2).presents(1);
        JudgedCommand mark = new JudgedCommand.Mark(1, 0, 4);
        for (int stranger : new int[] {0, 3}) jury.match.juror(stranger, mark).refused(NO_SUCH_JUROR);
        jury.match.host(mark).refused(ContestRefusal.NOT_YOUR_COMMAND);
        jury.match.team(1, mark).refused(ContestRefusal.NOT_YOUR_COMMAND);
        jury.match.spectator("x", mark).refused(ContestRefusal.NOT_YOUR_COMMAND);
        jury.match.juror(1, new JudgedCommand.Begin(2, null)).refused(ContestRefusal.NOT_YOUR_COMMAND);
        jury.match.juror(1, new JudgedCommand.Mark(2, 0, 4)).refused(NOT_NOW);
        jury.match.juror(1, new JudgedCommand.Mark(3, 0, 4)).refused(NO_SUCH_TEAM);
    }

    @Test
    void marks_may_be_changed_until_they_are_published_and_never_after() {
        Jury jury = Jury.averaging(2).presents(1).marks(1, 1, 4, 1).marks(2, 1, 4, 1);
        jury.match.juror(1, new JudgedCommand.Mark(1, 0, 8)).accepted();
        jury.publishes(1).match.refused(MARKS_ARE_MISSING);
        jury.match.juror(1, new JudgedCommand.Seal(1)).accepted();
        jury.publishes(1).points("7 0");
        jury.match.juror(1, new JudgedCommand.Mark(1, 0, 0)).refused(ALREADY_PUBLISHED);
        jury.match.juror(1, new JudgedCommand.Seal(1)).refused(ALREADY_PUBLISHED);
        jury.publishes(1).match.refused(ALREADY_PUBLISHED);
    }

    @Test
    void a_sheet_is_handed_in_when_every_mark_is_there() {
        Jury jury = Jury.averaging(2).presents(1);
        jury.match.juror(1, new JudgedCommand.Mark(1, 0, 8)).accepted();
        jury.match.juror(1, new JudgedCommand.Seal(1)).refused(MARKS_ARE_MISSING);
        assertThat(jury.console().teams().getFirst().sheets())
                .containsExactly(
                        new JudgedBoards.SheetLine(1, JudgedBoards.Progress.MARKING, 1),
                        new JudgedBoards.SheetLine(2, JudgedBoards.Progress.NOTHING, 2));
        jury.marks(1, 1, 8, 2);
        assertThat(jury.console().missing()).containsExactly(new JudgedCommand.Unsealed(1, 2));
        assertThat(jury.board().sealed()).isEqualTo(1);
        assertThat(jury.board().sheets()).isEqualTo(2);
    }

    @Test
    void nothing_is_published_before_all_sheets_are_in_but_the_host_may_name_those_not_waited_for() {
        Jury jury = Jury.averaging(3).presents(1).marks(1, 1, 8, 2);
        jury.match.juror(2, new JudgedCommand.Mark(1, 0, 1));
        jury.publishes(1).match.refused(MARKS_ARE_MISSING);
        JudgedCommand.Unsealed second = new JudgedCommand.Unsealed(1, 2);
        JudgedCommand.Unsealed third = new JudgedCommand.Unsealed(1, 3);
        jury.match.host(new JudgedCommand.Publish(List.of(1), List.of(second))).refused(MARKS_ARE_MISSING);
        jury.match.host(new JudgedCommand.Publish(null, List.of(second, third))).accepted();
        jury.points("10 0").match.undo();
        assertThat(jury.state().sheet(1, 2).marks().get(0)).as("is there again").isEqualTo(1);

        Jury nobody = Jury.averaging(1).presents(1);
        nobody.match
                .host(new JudgedCommand.Publish(null, List.of(new JudgedCommand.Unsealed(1, 1))))
                .refused(MARKS_ARE_MISSING);
    }

    @Test
    void teams_present_by_their_podiums_or_as_the_host_says_and_are_published_one_by_one_or_together() {
        Jury jury = Jury.of(3, Jury.rules(1, JudgedRules.Counting.AVERAGE));
        jury.match.host(new JudgedCommand.Begin(3, null)).accepted();
        jury.match.host(new JudgedCommand.Begin(1, null)).refused(NOT_NOW);
        jury.publishes(3).match.refused(NOT_NOW);
        jury.match.host(new JudgedCommand.EndTurn()).accepted();
        jury.match.host(new JudgedCommand.Begin(3, null)).refused(NOT_NOW);
        jury.match.host(new JudgedCommand.Begin(4, null)).refused(NO_SUCH_TEAM);
        jury.match.host(new JudgedCommand.Begin(null, "Múa lân")).accepted();
        assertThat(jury.state().presenting()).isEqualTo(1);
        jury.match.host(new JudgedCommand.EndTurn()).host(new JudgedCommand.Begin(null, null));
        jury.match
                .host(new JudgedCommand.EndTurn())
                .host(new JudgedCommand.Begin(null, null))
                .refused(NOT_NOW);
        jury.marks(1, 1, 8, 2).marks(1, 2, 6, 1).marks(1, 3, 7, 0.25);
        jury.match.host(new JudgedCommand.Publish(List.of(1, 4), null)).refused(NO_SUCH_TEAM);
        jury.publishes(3).points("0 0 7.25");
        assertThat(jury.match.playing().over()).isFalse();
        jury.match.host(new JudgedCommand.Publish(null, null)).accepted();
        jury.points("10 7 7.25");
        assertThat(jury.match.playing().over()).isTrue();
        assertThat(jury.board().published())
                .as("from the lowest up")
                .extracting(JudgedBoards.Published::team)
                .containsExactly(2, 1);
    }

    @Test
    void a_team_that_does_not_present_holds_nobody_up() {
        Jury jury = Jury.averaging(1).presents(1).marks(1, 1, 4, 1);
        jury.match.host(new JudgedCommand.Withdraw(3)).refused(NO_SUCH_TEAM);
        jury.match.host(new JudgedCommand.Withdraw(2)).accepted();
        jury.match.host(new JudgedCommand.Withdraw(2)).refused(NOT_NOW);
        jury.match.juror(1, new JudgedCommand.Mark(2, 0, 1)).refused(NOT_NOW);
        jury.match.host(new JudgedCommand.Publish(null, null)).accepted();
        jury.match.host(new JudgedCommand.Withdraw(1)).refused(ALREADY_PUBLISHED);
        assertThat(jury.match.playing().over()).isTrue();
    }

    @Test
    void the_clock_of_a_presentation_runs_on_beyond_its_time_and_says_how_far() {
        Jury jury = Jury.averaging(1);
        Match match = jury.match;
        match.host(new JudgedCommand.StartClock()).refused(NOT_NOW);
        match.host(new JudgedCommand.Begin(null, null), new JudgedCommand.StartClock())
                .accepted();
        match.host(new JudgedCommand.StartClock()).refused(NOT_NOW);
        match.seconds(60).host(new JudgedCommand.StopClock()).accepted();
        match.host(new JudgedCommand.StopClock()).refused(NOT_NOW);
        assertThat(jury.console().teams().getFirst().usedMs()).isEqualTo(Duration.ofSeconds(60));
        match.seconds(30).host(new JudgedCommand.StartClock()).seconds(252);
        match.host(new JudgedCommand.EndTurn()).accepted();
        assertThat(jury.console().teams().getFirst().usedMs()).isEqualTo(Duration.ofSeconds(312));
        assertThat(jury.console().teams().getFirst().overMs()).isEqualTo(Duration.ofSeconds(12));
        assertThat(match.playing().due()).as("nothing is cut off").isEmpty();
        match.undo().host(new JudgedCommand.StartClock()).seconds(3);
        match.host(new JudgedCommand.EndTurn());
        assertThat(jury.board().overMs()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void undo_keeps_what_jurors_have_marked() {
        Jury jury = Jury.averaging(1).presents(1).marks(1, 1, 8, 2).publishes(1).points("10 0");
        jury.match.undo().points("0 0").undo().undo();
        assertThat(jury.state().turns().isEmpty()).isTrue();
        jury.presents(1).publishes(1).points("10 0");
    }

    @Test
    void a_published_mark_is_overruled_with_a_reason_by_the_host_or_its_juror() {
        Jury jury = Jury.trimming(3).presents(1);
        jury.marks(1, 1, 8, 2).marks(2, 1, 4, 0).marks(3, 1, 6, 0);
        JudgedCommand.Overrule higher = new JudgedCommand.Overrule(1, 2, 0, 7.5, "cộng nhầm");
        jury.match.host(higher).refused(NOT_NOW);
        jury.publishes(1).points("6 0");
        jury.match.host(new JudgedCommand.Overrule(1, 2, 0, 7.5, " ")).refused(REASON_IS_MISSING);
        jury.match.host(new JudgedCommand.Overrule(1, 2, 0, 8.5, "cộng nhầm")).refused(MARK_OUT_OF_RANGE);
        jury.match.host(new JudgedCommand.Overrule(1, 2, 2, 1, "cộng nhầm")).refused(NO_SUCH_CRITERION);
        jury.match.host(new JudgedCommand.Overrule(1, 4, 0, 1, "cộng nhầm")).refused(NO_SUCH_JUROR);
        jury.match.host(new JudgedCommand.Overrule(3, 2, 0, 1, "cộng nhầm")).refused(NO_SUCH_TEAM);
        jury.match.juror(1, higher).refused(ContestRefusal.NOT_YOUR_COMMAND);
        jury.match.juror(2, higher).accepted().points("7.5 0");
        jury.match.undo().points("6 0").host(higher).points("7.5 0");
        jury.match
                .give(new Actor.Juror(1, "GK 1"), new ContestCommand.Confer(true))
                .accepted();
        jury.match.host(new JudgedCommand.Overrule(1, 1, 1, 0, "chấm nhầm đội")).accepted();
    }

    @Test
    void jurors_mark_while_they_confer() {
        Jury jury = Jury.averaging(1).presents(1);
        jury.match
                .give(new Actor.Juror(1, "GK 1"), new ContestCommand.Confer(true))
                .accepted();
        jury.marks(1, 1, 5, 1).publishes(1).match.refused(ContestRefusal.JURY_CONFERS);
    }

    @Test
    void a_juror_sees_the_own_marks_alone_and_the_stage_those_of_jurors_only_where_the_rules_say_so() {
        JudgedRules quiet = new JudgedRules(
                "Phần chào hỏi",
                Jury.rules(2, JudgedRules.Counting.AVERAGE).criteria(),
                Duration.ofMinutes(5),
                Duration.ZERO,
                2,
                JudgedRules.Counting.AVERAGE,
                false);
        Jury jury = Jury.of(2, quiet).presents(2).marks(1, 2, 7.25, 1.75);
        assertThat(jury.own(1).sheets().getFirst().marks()).containsExactly(7.25, 1.75);
        assertThat(jury.own(2).sheets().getFirst().marks()).containsExactly(null, null);
        jury.marks(2, 2, 8, 2).publishes(2);
        assertThat(jury.board().published().getFirst().jurors()).isEmpty();
        assertThat(jury.console().teams().get(1).published()).isNotNull();
        assertThat(jury.stage().kind()).isEqualTo("judged.published");
    }

    @Test
    void figures_out_of_their_range_are_refused_by_name() {
        List<JudgedRules.Criterion> one = List.of(new JudgedRules.Criterion("Nội dung", "", 0.25));
        for (double most : new double[] {0, 0.3, 100.25})
            assertThatThrownBy(() -> new JudgedRules.Criterion("Nội dung", "", most))
                    .hasMessageContaining("most");
        for (int jurors : new int[] {0, 16})
            assertThatThrownBy(() -> rules(one, jurors, 60)).hasMessageContaining("jurors");
        assertThatThrownBy(() -> rules(List.of(), 3, 60)).hasMessageContaining("criteria");
        assertThatThrownBy(() -> rules(one, 3, 9)).hasMessageContaining("time");
        assertThatThrownBy(() -> rules(one, 3, 3601)).hasMessageContaining("time");
        assertThat(rules(one, 15, 3600).most()).isEqualTo(0.25);
        assertThat(JudgedRules.standard().most()).isEqualTo(20);
        assertThat(new RoundPlan(JudgedRules.standard(), Map.of()).rules().round())
                .isEqualTo("judged");
    }

    private static JudgedRules rules(List<JudgedRules.Criterion> criteria, int jurors, int seconds) {
        return new JudgedRules(
                "Chào hỏi",
                criteria,
                Duration.ofSeconds(seconds),
                Duration.ZERO,
                jurors,
                JudgedRules.Counting.AVERAGE,
                true);
    }
}
