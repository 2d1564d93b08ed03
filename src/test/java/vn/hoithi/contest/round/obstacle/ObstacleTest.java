package vn.hoithi.contest.round.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.question.Answer;

/** Rule book, "Obstacle". */
class ObstacleTest {

    /* ---- rows ---- */

    @Test
    void each_team_that_is_right_at_a_row_gets_ten_and_its_piece_opens() {
        Obstacle round = Obstacle.of(4).row(2, 1, 3);
        round.points("10 0 10 0");
        assertThat(board(round).pieces()).containsExactly(false, true, false, false, false);
        assertThat(board(round).rows().get(1).answer()).isEqualTo("Phụ bếp");
        assertThat(board(round).rows().get(1).teams()).containsExactly(1, 3);
    }

    @Test
    void a_row_nobody_solves_goes_grey_and_keeps_its_letters_and_its_piece() {
        Obstacle round = Obstacle.of(4).pick(1).read().types(2, "Văn Thành").close();
        round.points("0 0 0 0");
        ObstacleBoard.Row row = board(round).rows().getFirst();
        assertThat(row.state()).isEqualTo(ObstacleBoard.Row.State.GREY);
        assertThat(row.answer()).isEmpty();
        assertThat(row.words()).containsExactly(3, 2);
        assertThat(board(round).pieces()).doesNotContain(true);
        assertThat(round.match().views().stage().toString()).doesNotContain("Văn Ba");
    }

    @Test
    void teams_pick_in_the_order_of_their_seats_by_their_own_phones_or_the_host_for_them() {
        Obstacle round = Obstacle.of(3);
        Match match = round.match();
        match.team(2, new ObstacleCommand.PickRow(1)).refused(NOT_YOUR_TURN);
        match.team(1, new ObstacleCommand.PickRow(3)).accepted();
        round.read().close();
        match.team(1, new ObstacleCommand.PickRow(1)).refused(NOT_YOUR_TURN);
        round.row(1).row(2);
        match.team(1, new ObstacleCommand.PickRow(4)).accepted();
        assertThat(round.asking().picker()).isEqualTo(1);
    }

    @Test
    void a_row_is_opened_once_and_only_between_rows() {
        Obstacle round = Obstacle.of(2).pick(1);
        Match match = round.match();
        match.host(new ObstacleCommand.PickRow(2)).refused(NOT_NOW);
        round.read().close();
        match.host(new ObstacleCommand.PickRow(1)).refused(ROW_ALREADY_OPEN);
        match.host(new ObstacleCommand.PickRow(0)).refused(NO_SUCH_ROW);
        match.host(new ObstacleCommand.PickRow(5)).refused(NOT_NOW);
        match.team(2, new ObstacleCommand.PickRow(6)).refused(NO_SUCH_ROW);
        match.host(new ObstacleCommand.ShowCentre()).refused(NOT_NOW);
        match.host(new ObstacleCommand.ShowHint()).refused(NOT_NOW);
    }

    @Test
    void everybody_types_for_fifteen_seconds_from_the_host_having_read() {
        for (long after : List.of(14_999L, 15_000L, 15_001L)) {
            Obstacle round = Obstacle.of(2).pick(1).read();
            Match match = round.match();
            Instant pressed = match.now().plusMillis(after);
            match.seconds(15.2).team(1, new ObstacleCommand.GiveAnswer(1, new Answer.Typed("văn ba"), pressed));
            if (after <= 15_000) match.accepted();
            else match.refused(TOO_LATE);
            round.close().points(after <= 15_000 ? "10 0" : "0 0");
        }
    }

    @Test
    void what_comes_late_is_kept_for_the_host_and_brings_nothing() {
        Obstacle round = Obstacle.of(2).pick(1).read();
        round.match().due();
        round.match().seconds(1).team(1, round.answer("Văn Ba")).refused(TOO_LATE);
        assertThat(round.asking().late().has(1)).isTrue();
        round.confirm().points("0 0");
        round.match().team(1, round.answer("Văn Ba")).refused(TOO_LATE);
    }

    @Test
    void the_last_answer_counts_and_the_same_again_keeps_its_time() {
        Obstacle round = Obstacle.of(2).pick(1).read();
        Match match = round.match();
        round.types(1, "Phụ bếp");
        match.seconds(2).seat(12, round.answer("Văn Ba")).accepted();
        match.seconds(3).team(1, round.answer(" Văn Ba ")).accepted();
        Given given = round.asking().given().getOr(1, Obstacle.NONE);
        assertThat(given.took()).isEqualTo(Duration.ofSeconds(2));
        assertThat(given.changes()).isEqualTo(1);
        round.close().points("10 0");
    }

    @Test
    void nothing_is_typed_before_it_was_read_nor_what_does_not_fit() {
        Obstacle round = Obstacle.of(2);
        Match match = round.match();
        match.team(1, new ObstacleCommand.GiveAnswer(1, new Answer.Typed("x"), match.now()))
                .refused(NO_QUESTION_OPEN);
        round.pick(1);
        match.team(1, round.answer("Văn Ba")).refused(NO_QUESTION_OPEN);
        round.read();
        match.team(1, round.answer("  ")).refused(ANSWER_DOES_NOT_FIT);
        match.team(1, round.answer("x".repeat(121))).refused(ANSWER_DOES_NOT_FIT);
        match.team(1, new ObstacleCommand.GiveAnswer(1, new Answer.Picked(0), match.now()))
                .refused(ANSWER_DOES_NOT_FIT);
        match.team(1, new ObstacleCommand.GiveAnswer(2, new Answer.Typed("x"), match.now()))
                .refused(ANOTHER_QUESTION);
        match.seat(99, round.answer("Văn Ba")).refused(SEAT_PLAYS_IN_NO_TEAM);
    }

    @Test
    void same_and_different_are_ruled_by_the_machine_near_waits_for_a_person() {
        Obstacle round = Obstacle.of(4).pick(3).read();
        round.types(1, "sài gòn").types(2, "Hải Phòng").types(3, "Sai Gòn");
        Match match = round.match().due();
        match.host(new ObstacleCommand.Confirm(1)).refused(SOMEONE_IS_UNDECIDED);
        match.juror(1, new ObstacleCommand.Rule(1, 3, true)).accepted();
        match.host(new ObstacleCommand.Rule(1, 3, false)).refused(ALREADY_RULED);
        match.host(new ObstacleCommand.Rule(1, 4, true)).refused(NOTHING_TO_RULE);
        round.confirm().points("10 0 10 0");
        match.host(new ObstacleCommand.Confirm(1)).refused(ALREADY_RULED);
        match.host(new ObstacleCommand.Rule(1, 1, false)).refused(ALREADY_RULED);
    }

    @Test
    void a_person_rules_against_the_machine_and_a_wording_is_accepted_for_everyone() {
        Obstacle round = Obstacle.of(3).pick(3).read();
        round.types(1, "Gia Định").types(2, "gia định").types(3, "Sài Gòn");
        Match match = round.match();
        match.host(new ObstacleCommand.AcceptWording(1, "Gia Định")).refused(NOT_NOW);
        match.due().juror(1, new ObstacleCommand.AcceptWording(1, "Gia Định")).accepted();
        match.host(new ObstacleCommand.Rule(1, 3, false)).accepted();
        round.confirm().points("10 10 0");
    }

    @Test
    void the_host_enters_an_answer_for_a_phone_that_failed() {
        Obstacle round = Obstacle.of(2).pick(1).read();
        Match match = round.match().due();
        match.host(new ObstacleCommand.EnterAnswer(1, 2, new Answer.Typed("Văn Ba")))
                .accepted();
        match.host(new ObstacleCommand.EnterAnswer(1, 3, new Answer.Typed("Văn Ba")))
                .refused(NO_SUCH_TEAM);
        round.confirm().points("0 10");
    }

    /* ---- the keyword ---- */

    @Test
    void the_keyword_brings_sixty_fifty_forty_thirty_by_rows_asked_and_twenty_after_the_hint() {
        int[] expected = {60, 60, 50, 40, 30, 30, 20};
        for (int asked = 0; asked <= 6; asked++)
            after(asked, ObstacleRules.standard()).keyword(2, true).points("0 " + expected[asked]);
    }

    @Test
    void earlier_seasons_had_other_scales() {
        int[] o23 = {50, 50, 40, 30, 20, 20, 10};
        int[] o20 = {80, 80, 60, 40, 20, 20, 10};
        for (int asked = 0; asked <= 6; asked++) {
            after(asked, ObstacleRules.o23()).keyword(2, true).points("0 " + o23[asked]);
            after(asked, ObstacleRules.o20()).keyword(2, true).points("0 " + o20[asked]);
            after(asked, ObstacleRules.classic()).keyword(2, true).points("0 " + o20[asked]);
        }
        after(4, ObstacleRules.o26()).keyword(1, true).points("30 0");
    }

    /** So many questions have been asked, nobody was right; the sixth is the last hint. */
    private static Obstacle after(int asked, ObstacleRules rules) {
        Obstacle round = Obstacle.of(2, rules);
        for (int place = 1; place <= Math.min(asked, 5); place++) round.row(place);
        if (asked == 6) round.match().host(new ObstacleCommand.ShowHint()).accepted();
        return round;
    }

    @Test
    void a_row_counts_as_asked_from_the_moment_it_is_picked() {
        Obstacle round = Obstacle.of(2).row(1).pick(2);
        round.keyword(1, true).points("50 0");
    }

    @Test
    void points_of_the_rows_and_the_keyword_add_up() {
        Obstacle round = Obstacle.of(4);
        round.row(1, 3).keyword(3, true).points("0 0 70 0");
        assertThat(round.match().playing().over()).isTrue();
        assertThat(board(round).pieces()).containsOnly(true);
        assertThat(board(round).keyword()).isEqualTo(Obstacle.KEYWORD);
    }

    private static ObstacleBoard board(Obstacle round) {
        return new BoardBuilder(round.state(), BoardBuilder.Eyes.STAGE).board();
    }
}
