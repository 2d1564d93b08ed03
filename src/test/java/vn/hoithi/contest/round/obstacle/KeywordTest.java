package vn.hoithi.contest.round.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Match;

/** Rule book, "Obstacle": who may say the keyword, in which order, and what becomes of the row meanwhile. */
class KeywordTest {

    @Test
    void a_wrong_keyword_takes_the_team_out_of_this_round_and_its_points_are_kept() {
        Obstacle round = Obstacle.of(3).row(1, 1).keyword(1, false).points("10 0 0");
        Match match = round.match();
        assertThat(round.in()).isEqualTo("[2, 3]");
        match.team(1, round.buzz()).refused(TEAM_IS_LOCKED_OUT);
        round.pick(2).read();
        match.team(1, round.answer("Phụ bếp")).refused(TEAM_IS_LOCKED_OUT);
        round.close().points("10 0 0");
    }

    @Test
    void presses_queue_in_the_order_of_the_fingers_and_the_next_is_heard_after_a_wrong_one() {
        Obstacle round = Obstacle.of(4).pick(1);
        Match match = round.match().seconds(1);
        ObstacleCommand.Buzz earlier = round.buzz();
        match.seconds(0.05).team(4, round.buzz()).accepted();
        match.seconds(0.1).team(2, earlier).accepted().due();
        match.seconds(1).team(3, round.buzz()).accepted();
        assertThat(round.course().calling().shown().teams()).containsExactly(2, 4, 3);
        match.host(new ObstacleCommand.Rule(round.guess(), 4, true)).refused(NOTHING_TO_RULE);
        round.says(2, false).says(4, false).says(3, true).points("0 0 60 0");
    }

    @Test
    void presses_that_are_alike_are_told_apart_by_a_lot_that_is_kept() {
        Obstacle round = Obstacle.of(4).pick(1);
        Match match = round.match().seconds(1);
        for (int team : new int[] {1, 2, 3, 4}) match.team(team, round.buzz());
        match.due().accepted();
        ObstacleEvent.FloorTaken taken = match.journal().stream()
                .map(happened -> happened.event() instanceof ContestEvent.InRound inRound ? inRound.event() : null)
                .filter(ObstacleEvent.FloorTaken.class::isInstance)
                .map(ObstacleEvent.FloorTaken.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(taken.drawn()).hasSize(3);
        assertThat(round.course().calling().shown().teams()).isEqualTo(taken.order());
        for (int team : taken.order()) round.says(team, false);
        assertThat(round.in()).isEqualTo("[]");
    }

    @Test
    void the_row_clock_stands_still_from_the_press_and_runs_on_after_the_verdict() {
        Obstacle round = Obstacle.of(3).pick(1).read();
        Match match = round.match().seconds(9);
        round.types(2, "Văn Ba").calls(1);
        match.seconds(30).team(3, round.answer("Văn Ba")).refused(NOT_NOW);
        match.host(new ObstacleCommand.StartClock()).refused(ANOTHER_TEAM_HOLDS_THE_FLOOR);
        match.host(new ObstacleCommand.CallTime()).refused(ANOTHER_TEAM_HOLDS_THE_FLOOR);
        round.says(1, false);
        match.seconds(6).team(3, round.answer("Văn Ba")).accepted();
        assertThat(round.asking().given().getOr(3, Obstacle.NONE).took()).isEqualTo(Duration.ofSeconds(15));
        match.seconds(0.001).team(3, round.answer("Phụ bếp")).refused(TOO_LATE);
        round.close().points("0 10 10");
    }

    @Test
    void what_was_pressed_before_the_clock_stopped_still_counts_when_it_arrives_after() {
        Obstacle round = Obstacle.of(3).pick(1).read();
        Match match = round.match().seconds(5);
        ObstacleCommand.GiveAnswer before = round.answer("Văn Ba");
        match.seconds(0.001).team(1, round.buzz());
        match.seconds(0.2).team(2, before).accepted();
    }

    @Test
    void a_row_that_is_locked_is_confirmed_after_the_keyword_was_ruled() {
        Obstacle round = Obstacle.of(3).pick(1).read().types(2, "Văn Ba");
        Match match = round.match().due();
        round.calls(3);
        match.host(new ObstacleCommand.Confirm(1)).refused(ANOTHER_TEAM_HOLDS_THE_FLOOR);
        round.says(3, false).confirm().points("0 10 0");
    }

    @Test
    void the_answer_of_a_team_that_goes_out_is_struck_and_kept() {
        Obstacle round = Obstacle.of(3).pick(1).read().types(1, "Văn Ba").types(2, "Văn Ba");
        round.keyword(1, false);
        assertThat(round.asking().given().has(1)).isTrue();
        round.close().points("0 10 0");
        round.match()
                .host(new ObstacleCommand.Overrule(1, 1, true, "nghe nhầm"))
                .refused(NOTHING_TO_RULE);
    }

    @Test
    void a_pick_of_a_team_that_is_out_passes_on() {
        Obstacle round = Obstacle.of(4).row(1).keyword(2, false);
        assertThat(round.course().nextPicker()).isEqualTo(3);
        round.match().team(2, new ObstacleCommand.PickRow(2)).refused(TEAM_IS_LOCKED_OUT);
        round.row(2).keyword(4, false);
        assertThat(round.course().nextPicker()).isEqualTo(1);
        round.keyword(1, false).row(3).row(4);
        assertThat(round.asking().picker()).isEqualTo(3);
    }

    @Test
    void with_all_out_the_audience_may_answer_for_a_gift_and_the_keyword_is_shown() {
        Obstacle round = Obstacle.of(2).row(1, 1).keyword(1, false).keyword(2, false);
        Match match = round.match();
        assertThat(match.views().stage().toString()).doesNotContain(Obstacle.KEYWORD);
        assertThat(match.playing().over()).isFalse();
        match.team(1, round.buzz()).refused(TEAM_IS_LOCKED_OUT);
        match.host(new ObstacleCommand.NoteAudience(true)).accepted();
        match.host(new ObstacleCommand.NoteAudience(true)).refused(ALREADY_RULED);
        match.host(new ObstacleCommand.Reveal()).accepted().points("10 0");
        match.host(new ObstacleCommand.Reveal()).refused(NOT_NOW);
        match.host(new ObstacleCommand.NoteAudience(true)).refused(NOT_NOW);
        assertThat(match.views().stage().toString()).contains(Obstacle.KEYWORD);
        assertThat(match.playing().over()).isTrue();
    }

    @Test
    void after_the_centre_comes_the_last_hint_with_fifteen_seconds() {
        for (long after : new long[] {14_999, 15_000, 15_001}) {
            Obstacle round = Obstacle.of(2);
            for (int place = 1; place <= 5; place++) round.row(place, 2);
            round.points("0 50");
            Match match = round.match().host(new ObstacleCommand.ShowHint()).accepted();
            round.read();
            ObstacleCommand.Buzz buzz = new ObstacleCommand.Buzz(match.now().plusMillis(after), Duration.ZERO);
            match.seconds(15.3).team(1, buzz);
            if (after > 15_000) match.refused(TOO_LATE);
            else match.accepted().due();
            if (after <= 15_000) round.says(1, true).points("20 50");
        }
    }

    @Test
    void when_the_time_of_the_hint_is_over_nobody_may_press_any_more() {
        Obstacle round = Obstacle.of(2);
        for (int place = 1; place <= 5; place++) round.row(place);
        Match match = round.match().host(new ObstacleCommand.ShowHint());
        round.read();
        match.due().accepted().team(1, round.buzz()).refused(BUZZER_IS_CLOSED);
        match.host(new ObstacleCommand.GiveFloor(1)).refused(NOT_NOW);
        match.host(new ObstacleCommand.Reveal()).accepted().points("0 0");
    }

    @Test
    void a_wrong_keyword_during_the_hint_lets_its_clock_run_on() {
        Obstacle round = Obstacle.of(2);
        for (int place = 1; place <= 5; place++) round.row(place);
        Match match = round.match().host(new ObstacleCommand.ShowHint());
        round.read();
        match.seconds(10);
        round.calls(1);
        match.seconds(60);
        round.says(1, false);
        match.seconds(5);
        round.calls(2).says(2, true).points("0 20");
    }

    @Test
    void a_team_presses_once_by_whoever_speaks_for_it() {
        Obstacle round = Obstacle.of(2).pick(1);
        Match match = round.match();
        match.team(1, round.buzz()).accepted().seat(12, round.buzz()).refused(ALREADY_BUZZED);
        match.seat(99, round.buzz()).refused(SEAT_PLAYS_IN_NO_TEAM);
        match.spectator("x", round.buzz()).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.host(round.buzz()).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.juror(1, new ObstacleCommand.PickRow(1)).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.team(1, new ObstacleCommand.Reveal()).refused(ContestRefusal.NOT_YOUR_COMMAND);

        ObstacleRules normal = ObstacleRules.standard();
        Obstacle captains = Obstacle.of(
                2,
                new ObstacleRules(
                        normal.rowTime(),
                        10,
                        10,
                        normal.keywordPoints(),
                        20,
                        normal.hintTime(),
                        true,
                        Answering.CAPTAIN));
        captains.match().seat(12, captains.buzz()).refused(ONLY_THE_CAPTAIN);
        captains.match().seat(12, new ObstacleCommand.PickRow(1)).refused(ONLY_THE_CAPTAIN);
    }

    @Test
    void a_press_by_mistake_is_dropped_and_the_team_stays_in() {
        Obstacle round = Obstacle.of(3).pick(1).read();
        Match match = round.match().seconds(4);
        round.calls(1);
        match.seconds(1).team(2, round.buzz());
        match.host(new ObstacleCommand.DropBuzz(1)).accepted();
        assertThat(round.course().calling().floor()).isEqualTo(2);
        match.host(new ObstacleCommand.DropBuzz(2)).accepted();
        match.host(new ObstacleCommand.DropBuzz(2)).refused(NOT_NOW);
        match.host(new ObstacleCommand.DropBuzz(9)).refused(NO_SUCH_TEAM);
        assertThat(round.course().runs()).isTrue();
        assertThat(round.in()).isEqualTo("[1, 2, 3]");
        match.team(1, round.buzz()).accepted();
    }

    @Test
    void the_host_calls_a_team_by_hand() {
        Obstacle round = Obstacle.of(3).pick(1).read();
        Match match =
                round.match().seconds(4).host(new ObstacleCommand.GiveFloor(3)).accepted();
        match.host(new ObstacleCommand.GiveFloor(4)).refused(NO_SUCH_TEAM);
        assertThat(round.course().runs()).isFalse();
        round.says(3, false);
        assertThat(round.course().runs()).isTrue();
        match.host(new ObstacleCommand.GiveFloor(3)).refused(TEAM_IS_LOCKED_OUT);
    }
}
