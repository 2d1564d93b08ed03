package vn.hoithi.contest.round.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.round.match.Match;

/** Undo, overruling, and questions that turn out bad. */
class ObstacleCorrectionsTest {

    @Test
    void undo_of_a_press_frees_the_buzzer_and_the_clock_waits_with_what_was_left() {
        Obstacle round = Obstacle.of(3).pick(1).read();
        Match match = round.match().seconds(6);
        round.types(2, "Văn Ba").calls(1);
        match.undo().accepted();
        assertThat(round.course().calling()).isEqualTo(Calling.NOBODY);
        assertThat(round.asking().clock().spent()).isEqualTo(Duration.ofSeconds(6));
        match.seconds(60).host(new ObstacleCommand.StartClock()).accepted();
        match.seconds(1).team(1, round.buzz()).accepted();
        match.due();
        round.says(1, false).close().points("0 10 0");
    }

    @Test
    void undo_of_a_wrong_keyword_brings_the_team_back_and_keeps_what_others_have_typed_since() {
        Obstacle round = Obstacle.of(3).pick(1).read().types(1, "Văn Ba");
        Match match = round.match().seconds(3);
        round.keyword(1, false);
        match.seconds(1);
        round.types(2, "Văn Ba");
        match.undo().accepted();
        assertThat(round.in()).isEqualTo("[1, 2, 3]");
        assertThat(round.course().calling().floor()).isEqualTo(1);
        assertThat(round.asking().given().has(2)).isTrue();
        match.host(new ObstacleCommand.DropBuzz(1));
        match.host(new ObstacleCommand.CallTime());
        round.confirm().points("10 10 0");
    }

    @Test
    void undo_of_having_read_keeps_the_answers_that_were_given() {
        Obstacle round = Obstacle.of(2).pick(1).read().types(2, "Văn Ba");
        round.match().undo().accepted();
        assertThat(round.asking().stage()).isEqualTo(Asking.Stage.READ);
        round.read().close().points("0 10");
    }

    @Test
    void undo_of_the_confirming_the_verdict_and_the_keyword_takes_the_points_back() {
        Obstacle round = Obstacle.of(2).row(1, 1).points("10 0");
        round.match().undo().points("0 0");
        round.confirm().keyword(2, true).points("10 60");
        round.match().undo().points("10 0").undo().undo().points("0 0");
        assertThat(round.asking().stage()).isEqualTo(Asking.Stage.LOCKED);
    }

    @Test
    void a_right_keyword_overruled_reopens_the_round_where_it_was_and_no_clock_runs() {
        Obstacle round = Obstacle.of(3).row(1, 2).pick(2).read();
        Match match = round.match().seconds(5);
        round.types(3, "Phụ bếp").keyword(1, true).points("50 10 0");
        int turn = round.course().guesses().getLast().turn();
        match.seconds(120).juror(1, new ObstacleCommand.Overrule(turn, 1, false, "đọc thiếu chữ"));
        match.accepted().points("0 10 0");
        assertThat(round.in()).isEqualTo("[2, 3]");
        assertThat(match.playing().over()).isFalse();
        assertThat(round.asking().clock().running()).isFalse();
        assertThat(round.asking().clock().spent()).isEqualTo(Duration.ofSeconds(5));
        match.host(new ObstacleCommand.StartClock()).accepted();
        round.close().points("0 10 10");
        match.undo();
        match.undo().points("50 10 0");
    }

    @Test
    void a_wrong_keyword_overruled_ends_the_round_there_and_what_came_later_falls_away() {
        Obstacle round = Obstacle.of(3).row(1, 1).keyword(1, false);
        int turn = round.course().guesses().getLast().turn();
        round.row(2, 2, 3).row(3, 2).keyword(2, true).points("10 60 10");
        Match match = round.match();
        match.host(new ObstacleCommand.Overrule(turn, 1, true, "nghe nhầm"))
                .accepted()
                .points("70 0 0");
        assertThat(round.state().revealed()).isTrue();
        match.host(new ObstacleCommand.Overrule(turn, 1, true, "nghe nhầm")).refused(ALREADY_RULED);
        match.host(new ObstacleCommand.Overrule(turn, 1, false, "xem lại băng")).accepted();
        match.points("10 60 10").undo().points("70 0 0").undo().points("10 60 10");
    }

    @Test
    void a_verdict_on_a_row_is_overruled_rows_later_and_opens_or_shuts_its_piece() {
        Obstacle round = Obstacle.of(3)
                .row(1, 2)
                .pick(2)
                .read()
                .types(1, "Bồi bàn")
                .close()
                .row(3, 3);
        Match match = round.match();
        match.host(new ObstacleCommand.Overrule(2, 1, true, " ")).refused(REASON_IS_MISSING);
        match.host(new ObstacleCommand.Overrule(9, 1, true, "x")).refused(NO_SUCH_QUESTION);
        match.host(new ObstacleCommand.Overrule(2, 3, true, "x")).refused(NOTHING_TO_RULE);
        match.host(new ObstacleCommand.Overrule(2, 1, false, "x")).refused(ALREADY_RULED);
        match.host(new ObstacleCommand.Overrule(2, 1, true, "cùng nghĩa"))
                .accepted()
                .points("10 10 10");
        match.host(new ObstacleCommand.Overrule(1, 2, false, "chép bài"))
                .accepted()
                .points("10 0 10");
        assertThat(pieces(round)).isEqualTo("[false, true, true, false, false]");
        match.undo().points("10 10 10");
    }

    private static String pieces(Obstacle round) {
        return new BoardBuilder(round.state(), BoardBuilder.Eyes.STAGE)
                .board()
                .pieces()
                .toString();
    }

    @Test
    void a_bad_question_brings_nobody_points_the_present_one_or_an_earlier() {
        Obstacle round = Obstacle.of(2).row(1, 1).pick(2).read().types(2, "Phụ bếp");
        Match match = round.match();
        match.host(new ObstacleCommand.CancelQuestion(1, "")).refused(REASON_IS_MISSING);
        match.host(new ObstacleCommand.CancelQuestion(3, "câu sai")).refused(NO_SUCH_QUESTION);
        match.juror(1, new ObstacleCommand.CancelQuestion(1, "câu sai"))
                .accepted()
                .points("0 0");
        match.host(new ObstacleCommand.CancelQuestion(1, "câu sai")).refused(ALREADY_CANCELLED);
        match.host(new ObstacleCommand.Overrule(1, 1, false, "x")).refused(ALREADY_CANCELLED);
        match.host(new ObstacleCommand.CancelQuestion(2, "câu sai")).accepted().points("0 0");
        round.row(3, 2).points("0 10");
        match.undo();
    }

    @Test
    void another_question_takes_the_place_of_one_nobody_has_answered() {
        Obstacle round = Obstacle.of(2).pick(1).read();
        Match match = round.match();
        match.host(new ObstacleCommand.ReplaceQuestion(null)).accepted();
        match.host(new ObstacleCommand.ReplaceQuestion(null)).refused(NO_QUESTION_LEFT);
        round.read().types(1, "Dự bị");
        match.host(new ObstacleCommand.ReplaceQuestion(null)).refused(NO_QUESTION_LEFT);
        round.close().points("10 0");
    }

    /* ---- what is seen ---- */

    @Test
    void the_picture_goes_to_the_stage_with_its_first_piece_and_to_phones_at_the_end() {
        Obstacle round = Obstacle.of(2).row(1);
        Match match = round.match();
        assertThat(match.views().stage().toString()).doesNotContain(Obstacle.PICTURE);
        round.row(2, 1);
        assertThat(match.views().stage().toString()).contains(Obstacle.PICTURE);
        assertThat(match.views().contestants().toString()).doesNotContain(Obstacle.PICTURE);
        round.keyword(1, true);
        assertThat(match.views().contestants().toString()).contains(Obstacle.PICTURE, Obstacle.KEYWORD);
        assertThat(match.views().audience().toString()).contains(Obstacle.PICTURE);
    }

    @Test
    void what_was_typed_is_on_the_console_at_once_and_on_the_stage_when_the_host_shows_it() {
        Obstacle round = Obstacle.of(2).pick(3).read().types(1, "Sai Gon");
        Match match = round.match();
        assertThat(match.views().host().toString()).contains("Sai Gon", Obstacle.KEYWORD, "Văn Ba");
        match.host(new ObstacleCommand.ShowAnswers()).refused(NOT_NOW);
        match.due();
        assertThat(match.views().stage().toString()).doesNotContain("Sai Gon");
        match.host(new ObstacleCommand.ShowAnswers()).accepted();
        assertThat(match.views().stage().toString()).contains("Sai Gon").doesNotContain("Sài Gòn");
        match.host(new ObstacleCommand.ShowAnswers()).refused(NOT_NOW);
    }
}
