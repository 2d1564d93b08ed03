package vn.hoithi.contest.round.warmup;

import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.question.Question;

/** Rule book, "Warm-up". */
class WarmupTest {
    private static final WarmupRules ALONE =
            new WarmupRules(WarmupRules.standard().alone(), WarmupRules.Together.NONE, true, Answering.ANYONE);
    private static final WarmupRules TOGETHER =
            new WarmupRules(WarmupRules.Alone.NONE, WarmupRules.standard().together(), true, Answering.ANYONE);

    private static RoundPlan plan(WarmupRules rules, int teams) {
        Map<String, List<Question>> questions = new TreeMap<>();
        for (int team = 1; team <= teams; team++)
            questions.put("team" + team, Stories.writtenOnes("t" + team + "-", 12));
        questions.put("together", Stories.writtenOnes("c", 12));
        questions.put("reserve", Stories.writtenOnes("r", 1));
        return new RoundPlan(rules, questions);
    }

    private static Match match(WarmupRules rules) {
        return Match.of(4, plan(rules, 4));
    }

    private static WarmupCommand.Buzz buzz(Match match, int turn) {
        return new WarmupCommand.Buzz(turn, match.now(), Duration.ofMillis(5));
    }

    private static Match read(Match match) {
        return match.host(new WarmupCommand.Show(), new WarmupCommand.ReadDone());
    }

    /* ---- alone ---- */

    @Test
    void each_is_asked_alone_the_clock_runs_once_the_host_has_read() {
        read(match(ALONE))
                .accepted()
                .seconds(4)
                .host(new WarmupCommand.Rule(1, true))
                .points("10 0 0 0");
    }

    @Test
    void a_wrong_answer_alone_costs_nothing() {
        read(match(ALONE)).host(new WarmupCommand.Rule(1, false)).accepted().points("0 0 0 0");
    }

    @Test
    void six_questions_each_then_the_next_team() {
        Match match = match(ALONE);
        for (int turn = 1; turn <= 7; turn++)
            read(match).host(new WarmupCommand.Rule(turn, true)).accepted();
        match.points("60 10 0 0");
    }

    @Test
    void an_answer_begun_before_the_bell_counts() {
        read(match(ALONE)).due().host(new WarmupCommand.Rule(1, true)).points("10 0 0 0");
    }

    @Test
    void nothing_is_ruled_before_the_question_was_read() {
        match(ALONE)
                .host(new WarmupCommand.Show())
                .host(new WarmupCommand.Rule(1, true))
                .refused(NOTHING_TO_RULE);
    }

    @Test
    void a_verdict_is_given_once() {
        read(match(ALONE))
                .host(new WarmupCommand.Rule(1, true))
                .host(new WarmupCommand.Rule(1, true))
                .refused(ALREADY_RULED);
        read(match(ALONE))
                .host(new WarmupCommand.Rule(1, true))
                .host(new WarmupCommand.Show())
                .host(new WarmupCommand.Rule(1, false))
                .refused(ALREADY_RULED)
                .points("10 0 0 0");
    }

    @Test
    void under_one_clock_the_next_question_comes_with_the_verdict_until_the_time_is_over() {
        Match match = read(match(WarmupRules.classic()));
        for (int turn = 1; turn <= 5; turn++)
            match.seconds(10).host(new WarmupCommand.Rule(turn, true)).accepted();
        match.points("50 0 0 0").due().host(new WarmupCommand.Rule(6, true)).points("60 0 0 0");
        read(match).host(new WarmupCommand.Rule(7, true)).points("60 10 0 0");
    }

    /* ---- together ---- */

    @Test
    void buzzing_is_allowed_from_the_first_word_and_the_first_locks_the_others() {
        Match match = match(TOGETHER).host(new WarmupCommand.Show()).seconds(1);
        match.team(3, buzz(match, 1)).accepted().due();
        match.seconds(0.1).team(2, buzz(match, 1)).refused(ANOTHER_TEAM_HOLDS_THE_FLOOR);
        match.host(new WarmupCommand.Rule(1, true)).points("0 0 10 0");
    }

    @Test
    void order_is_by_when_the_finger_pressed_not_by_whose_packet_arrived_first() {
        Match match = match(TOGETHER).host(new WarmupCommand.Show()).seconds(2);
        WarmupCommand.Buzz earlier = buzz(match, 1);
        match.seconds(0.05)
                .team(1, buzz(match, 1))
                .seconds(0.2)
                .team(4, earlier)
                .accepted()
                .due();
        match.host(new WarmupCommand.Rule(1, true)).points("0 0 0 10");
    }

    @Test
    void a_wrong_answer_costs_five_but_never_below_nothing_and_there_is_no_second_chance() {
        Match match = read(match(TOGETHER)).seconds(1);
        match.team(1, buzz(match, 1))
                .due()
                .host(new WarmupCommand.Rule(1, true))
                .points("10 0 0 0");
        for (int turn = 2; turn <= 4; turn++) {
            read(match).seconds(1);
            match.team(1, buzz(match, turn)).due().host(new WarmupCommand.Rule(turn, false));
            match.team(2, buzz(match, turn)).refused(BUZZER_IS_CLOSED);
        }
        match.points("0 0 0 0");
    }

    @Test
    void nobody_buzzes_within_five_seconds_and_the_question_is_skipped() {
        Match match = read(match(TOGETHER)).seconds(5);
        WarmupCommand.Buzz inTime = buzz(match, 1);
        WarmupCommand.Buzz late = new WarmupCommand.Buzz(1, match.now().plusMillis(1), null);
        match.seconds(0.2).team(2, late).refused(TOO_LATE);
        match.team(2, inTime).accepted();

        read(match(TOGETHER)).due().host(new WarmupCommand.Show()).accepted().points("0 0 0 0");
    }

    @Test
    void a_press_before_the_question_or_a_second_one_is_refused() {
        Match match = match(TOGETHER);
        match.team(1, buzz(match, 1)).refused(NO_QUESTION_OPEN);
        WarmupCommand.Buzz early = new WarmupCommand.Buzz(1, match.now().minusMillis(1), null);
        match.host(new WarmupCommand.Show()).team(1, early).refused(BUZZER_IS_NOT_OPEN_YET);
        match.team(1, buzz(match, 1)).accepted().team(1, buzz(match, 1)).refused(ALREADY_BUZZED);
        match.seat(12, buzz(match, 1)).refused(ALREADY_BUZZED);
    }

    @Test
    void only_who_speaks_for_a_team_may_buzz() {
        WarmupRules captains = new WarmupRules(WarmupRules.Alone.NONE, TOGETHER.together(), true, Answering.CAPTAIN);
        Match match = match(captains).host(new WarmupCommand.Show());
        match.seat(12, buzz(match, 1)).refused(ONLY_THE_CAPTAIN);
        match.seat(99, buzz(match, 1)).refused(SEAT_PLAYS_IN_NO_TEAM);
        match.spectator("x", buzz(match, 1)).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.host(buzz(match, 1)).refused(ContestRefusal.NOT_YOUR_COMMAND);
    }

    @Test
    void the_host_calls_a_team_by_hand() {
        Match match = match(TOGETHER).host(new WarmupCommand.Show());
        match.host(new WarmupCommand.GiveFloor(4))
                .host(new WarmupCommand.Rule(1, true))
                .points("0 0 0 10");
        match.host(new WarmupCommand.Show())
                .host(new WarmupCommand.GiveFloor(5))
                .refused(NO_SUCH_TEAM);
    }

    /* ---- corrections ---- */

    @Test
    void undo_of_the_floor_frees_the_buzzer_undo_of_a_verdict_takes_the_points_back() {
        Match match = match(TOGETHER).host(new WarmupCommand.Show()).seconds(1);
        match.team(3, buzz(match, 1))
                .due()
                .host(new WarmupCommand.Rule(1, true))
                .points("0 0 10 0");
        match.undo().points("0 0 0 0").undo().seconds(1);
        match.team(2, buzz(match, 1))
                .accepted()
                .due()
                .host(new WarmupCommand.Rule(1, true))
                .points("0 10 0 0");
    }

    @Test
    void a_verdict_is_overruled_questions_later_and_what_was_cut_off_at_nothing_is_told_anew() {
        Match match = match(TOGETHER);
        boolean[] verdicts = {false, false, true};
        for (int turn = 1; turn <= 3; turn++) {
            read(match).seconds(1);
            match.team(1, buzz(match, turn)).due().host(new WarmupCommand.Rule(turn, verdicts[turn - 1]));
        }
        match.points("10 0 0 0");
        match.host(new WarmupCommand.Overrule(1, 1, true, " ")).refused(REASON_IS_MISSING);
        match.host(new WarmupCommand.Overrule(1, 2, true, "nghe nhầm")).refused(NOTHING_TO_RULE);
        match.host(new WarmupCommand.Overrule(1, 1, true, "nghe nhầm"))
                .accepted()
                .points("15 0 0 0");
        match.undo().points("10 0 0 0");
        match.juror(1, new WarmupCommand.CancelQuestion(3, "câu sai"))
                .accepted()
                .points("0 0 0 0");
    }

    @Test
    void a_round_that_is_over_is_ruled_anew_and_the_next_one_told_again() {
        Match match = Match.of(2, plan(shortAlone(), 2), plan(shortTogether(), 2));
        read(match).host(new WarmupCommand.Rule(1, true));
        read(match).host(new WarmupCommand.Rule(2, true)).points("10 10");
        match.host(new ContestCommand.StartRound()).accepted();
        read(match).seconds(1);
        match.team(1, buzz(match, 1))
                .due()
                .host(new WarmupCommand.Rule(1, false))
                .points("5 10");

        WarmupCommand.Overrule wrong = new WarmupCommand.Overrule(1, 1, false, "nghe nhầm");
        match.host(new ContestCommand.InEarlierRound(0, wrong)).accepted().points("0 10");
        match.undo().points("5 10");
        match.host(new ContestCommand.InEarlierRound(0, new WarmupCommand.Show()))
                .refused(ContestRefusal.ROUND_IS_OVER);
        match.host(new ContestCommand.InEarlierRound(1, wrong)).refused(ContestRefusal.NO_SUCH_ROUND);
    }

    private static WarmupRules shortAlone() {
        return new WarmupRules(
                new WarmupRules.Alone(1, Duration.ofSeconds(5), false, 10, 0),
                WarmupRules.Together.NONE,
                true,
                Answering.ANYONE);
    }

    private static WarmupRules shortTogether() {
        return new WarmupRules(
                WarmupRules.Alone.NONE,
                new WarmupRules.Together(List.of(2), Duration.ofSeconds(5), 10, -5),
                true,
                Answering.ANYONE);
    }

    @Test
    void while_the_advisers_confer_everything_waits_and_no_clock_runs() {
        Match match = read(match(ALONE)).seconds(2);
        match.give(new Actor.Juror(1, "Lan"), new ContestCommand.Confer(true)).accepted();
        match.host(new WarmupCommand.Skip()).refused(ContestRefusal.JURY_CONFERS);
        match.seconds(60)
                .give(new Actor.Host("MC"), new ContestCommand.Confer(false))
                .accepted();
        match.host(new WarmupCommand.StartClock())
                .accepted()
                .seconds(2)
                .host(new WarmupCommand.Rule(1, true))
                .points("10 0 0 0");
        match.give(new Actor.Player(11), new ContestCommand.Confer(true)).refused(ContestRefusal.NOT_YOUR_COMMAND);
    }

    @Test
    void another_question_takes_the_place_of_one_nobody_has_answered() {
        Match match = match(TOGETHER).host(new WarmupCommand.Show()).host(new WarmupCommand.ReplaceQuestion(null));
        match.accepted().host(new WarmupCommand.ReplaceQuestion(null)).refused(NO_QUESTION_LEFT);
        match.team(1, buzz(match, 1))
                .due()
                .host(new WarmupCommand.Rule(1, true))
                .points("10 0 0 0");
    }
}
