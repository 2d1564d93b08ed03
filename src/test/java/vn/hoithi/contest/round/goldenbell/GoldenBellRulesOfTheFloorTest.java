package vn.hoithi.contest.round.goldenbell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.goldenbell.GoldenBellRefusal.*;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.Stories;
import vn.hoithi.question.Answer;

/** Asking, answering, locking, judging: chapter "Rung chuông vàng" of the rule book, the flow of one question. */
class GoldenBellRulesOfTheFloorTest {
    private static final GoldenBellRules RULES = GoldenBellRules.preset(20);
    private static final Duration TIME = Duration.ofSeconds(15);

    @Test
    void a_shown_question_is_read_aloud_and_takes_no_answers() {
        Bell.with(12, RULES).shown().right(1).refused(NO_QUESTION_OPEN);
    }

    @Test
    void one_wrong_answer_is_out() {
        Bell.with(12, RULES).question(3, 7).onTheFloor(1, 2, 4, 5, 6, 8, 9, 10, 11, 12);
    }

    @Test
    void no_answer_is_out_like_a_wrong_one() {
        Bell bell = Bell.with(3, RULES).open().right(1, 2).confirm().onTheFloor(1, 2);
        assertThat(bell.bell().floor().at(3).outAt()).isEqualTo(1);
    }

    @Test
    void someone_out_plays_along_outside_the_standings() {
        Bell bell = Bell.with(3, RULES).question(3).open().right(3).happened().right(1, 2);
        assertThat(bell.views().seat(3).answer()).isNotNull();
        assertThat(bell.views().seat(3).verdict()).isNull();
        bell.reveal();
        assertThat(Objects.requireNonNull(bell.views().seat(3).verdict()).mark())
                .isEqualTo("RIGHT");
        bell.host(new GoldenBellCommand.Confirm()).onTheFloor(1, 2);
        assertThat(bell.bell().floor().at(3).right()).isZero();
        assertThat(bell.views().seat(3).points()).isZero();
    }

    @Test
    void someone_out_plays_along_until_the_lock_and_only_while_a_question_is_open() {
        Bell bell = Bell.with(3, RULES).question(3).shown().right(3).refused(NO_QUESTION_OPEN);
        bell.host(new GoldenBellCommand.Open())
                .right(3)
                .happened()
                .wrong(3)
                .happened()
                .lock();
        bell.right(3).refused(TOO_LATE);
    }

    @Test
    void an_answer_may_be_changed_until_the_lock_and_the_last_one_counts() {
        Bell.with(3, RULES)
                .open()
                .wrong(1)
                .right(1)
                .happened()
                .right(2, 3)
                .confirm()
                .onTheFloor(1, 2, 3);
    }

    @Test
    void the_same_answer_again_keeps_the_earlier_time() {
        Bell bell = Bell.with(3, RULES).open().after(Duration.ofSeconds(2)).right(1);
        bell.after(Duration.ofSeconds(5)).right(1).happened();
        assertThat(bell.given(1).took()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void where_answers_are_final_another_one_is_refused() {
        GoldenBellRules strict = Rules.finalAnswers(RULES);
        Bell.with(3, strict)
                .open()
                .wrong(1)
                .right(1)
                .refused(ANSWER_IS_FINAL)
                .wrong(1)
                .happened();
    }

    @Test
    void a_press_just_before_the_deadline_counts() {
        Bell.with(3, RULES).open().after(TIME.minusMillis(1)).right(1).happened();
    }

    @Test
    void a_press_at_the_deadline_counts() {
        Bell.with(3, RULES).open().after(TIME).right(1).happened();
    }

    @Test
    void a_press_just_after_the_deadline_is_too_late_though_the_lock_is_still_settling() {
        Bell.with(3, RULES).open().after(TIME.plusMillis(1)).right(1).refused(TOO_LATE);
    }

    @Test
    void a_press_in_time_that_arrives_while_the_lock_settles_counts() {
        Bell bell = Bell.with(3, RULES).open();
        var pressed = bell.now().plus(TIME).minusMillis(10);
        bell.after(TIME.plusMillis(200))
                .seat(1, new GoldenBellCommand.GiveAnswer(bell.turn(), new Answer.Picked(1), pressed))
                .happened();
    }

    @Test
    void a_late_answer_is_kept_for_the_host_and_counts_for_nothing() {
        Bell bell = Bell.with(3, RULES).open().right(2, 3).lock().right(1).refused(TOO_LATE);
        assertThat(bell.asking().late().has(1)).isTrue();
        assertThat(bell.asking().mark(1)).isEqualTo(Mark.NO_ANSWER);
    }

    @Test
    void an_answer_to_an_earlier_question_is_refused() {
        Bell bell = Bell.with(3, RULES).question().open();
        bell.seat(1, new GoldenBellCommand.GiveAnswer(1, new Answer.Picked(1), bell.now()))
                .refused(ANOTHER_QUESTION);
    }

    @Test
    void an_option_that_is_not_there_is_refused() {
        Bell.with(3, RULES)
                .open()
                .pick(4, 1)
                .refused(ANSWER_DOES_NOT_FIT)
                .pick(-1, 1)
                .refused(ANSWER_DOES_NOT_FIT);
    }

    @Test
    void the_machine_locks_at_the_deadline_and_the_settle_time() {
        Bell bell = Bell.with(3, RULES).open();
        var playing = bell.playing();
        assertThat(playing.due().orElseThrow().at())
                .isEqualTo(bell.now().plus(TIME).plus(RULES.settle()));
    }

    @Test
    void a_stopped_clock_has_no_deadline_and_goes_on_with_what_was_left() {
        Bell bell = Bell.with(3, RULES).open().after(Duration.ofSeconds(5));
        bell.host(new GoldenBellCommand.StopClock()).happened();
        assertThat(bell.playing().due()).isEmpty();
        bell.after(Duration.ofMinutes(3))
                .host(new GoldenBellCommand.StartClock())
                .happened();
        assertThat(bell.asking().clock().left(bell.now())).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void ten_seconds_more_move_the_deadline() {
        Bell bell = Bell.with(3, RULES)
                .open()
                .host(new GoldenBellCommand.AddTime(10))
                .happened();
        assertThat(bell.asking().clock().deadline()).isEqualTo(bell.now().plusSeconds(25));
    }

    @Test
    void someone_cut_off_without_an_answer_is_never_out_by_the_machine_alone() {
        Bell bell = Bell.with(3, RULES).open().right(1, 2).lost(3).reveal();
        assertThat(bell.asking().mark(3)).isEqualTo(Mark.DROPPED);
        bell.host(new GoldenBellCommand.Confirm()).refused(SOMEONE_IS_UNDECIDED);
    }

    @Test
    void the_host_lets_someone_cut_off_stay_without_a_point() {
        Bell bell = Bell.with(3, RULES).open().right(1, 2).lost(3).reveal();
        bell.host(new GoldenBellCommand.Rule(List.of(3), Mark.EXCUSED)).happened();
        bell.host(new GoldenBellCommand.Confirm()).happened().onTheFloor(1, 2, 3);
        assertThat(bell.points(3)).isZero();
    }

    @Test
    void someone_cut_off_after_answering_is_judged_by_the_answer() {
        Bell bell = Bell.with(3, RULES).open().right(1, 2).wrong(3).lost(3).reveal();
        assertThat(bell.asking().mark(3)).isEqualTo(Mark.WRONG);
    }

    @Test
    void someone_connected_who_gave_no_answer_is_not_taken_for_cut_off() {
        Bell bell = Bell.with(3, RULES).open().right(1, 2).lost(3).back(3).reveal();
        assertThat(bell.asking().mark(3)).isEqualTo(Mark.NO_ANSWER);
    }

    @Test
    void the_host_may_enter_an_answer_by_hand() {
        Bell bell = Bell.with(3, RULES).open().right(1, 2).lost(3).lock();
        bell.host(new GoldenBellCommand.EnterAnswer(3, new Answer.Picked(1))).happened();
        assertThat(bell.asking().mark(3)).isEqualTo(Mark.RIGHT);
    }

    @Test
    void a_near_answer_is_put_before_the_host() {
        Bell bell = written(3)
                .open()
                .type(1, "trần phú")
                .type(2, "Tran Phu")
                .type(3, "Lê Duẩn")
                .reveal();
        assertThat(bell.asking().mark(1)).isEqualTo(Mark.RIGHT);
        assertThat(bell.asking().mark(2)).isEqualTo(Mark.NEAR);
        assertThat(bell.asking().mark(3)).isEqualTo(Mark.WRONG);
        bell.host(new GoldenBellCommand.Confirm()).refused(SOMEONE_IS_UNDECIDED);
        bell.host(new GoldenBellCommand.Rule(List.of(2), Mark.RIGHT));
        bell.host(new GoldenBellCommand.Confirm()).happened().onTheFloor(1, 2);
    }

    @Test
    void accepting_a_wording_accepts_it_for_everyone_who_wrote_it() {
        Bell bell = written(3)
                .open()
                .type(1, "Tran Phu")
                .type(2, "tran phu.")
                .type(3, "Lê Duẩn")
                .reveal();
        bell.host(new GoldenBellCommand.AcceptWording("Tran Phu")).happened();
        assertThat(bell.asking().mark(1)).isEqualTo(Mark.RIGHT);
        assertThat(bell.asking().mark(2)).isEqualTo(Mark.RIGHT);
        assertThat(bell.asking().mark(3)).isEqualTo(Mark.WRONG);
    }

    @Test
    void an_overlong_or_empty_written_answer_is_refused() {
        Bell bell = written(3).open();
        bell.type(1, "   ").refused(ANSWER_DOES_NOT_FIT);
        bell.type(1, "a".repeat(Answer.LONGEST + 1)).refused(ANSWER_DOES_NOT_FIT);
        bell.type(1, "a".repeat(Answer.LONGEST)).happened();
    }

    @Test
    void a_statement_is_true_or_false() {
        var questions = Bell.questions(RULES, List.of(), List.of());
        questions.put("main", List.of(Stories.trueFalse("d1", false)));
        Bell bell = Bell.with(Stories.cast(2), RULES, questions)
                .open()
                .pick(0, 1)
                .pick(1, 2)
                .reveal();
        assertThat(bell.asking().mark(1)).isEqualTo(Mark.WRONG);
        assertThat(bell.asking().mark(2)).isEqualTo(Mark.RIGHT);
    }

    @Test
    void a_paper_board_is_marked_by_a_referee_and_waits_until_it_is() {
        Bell bell = Bell.with(Bell.onPaper(Stories.cast(4), 3, 4), RULES, Bell.questions(RULES, List.of(), List.of()));
        bell.open().right(1, 2).right(3).refused(BOARD_ANSWERS_ON_PAPER);
        bell.reveal();
        assertThat(bell.asking().undecided().toList()).containsExactly(3, 4);
        bell.referee(new GoldenBellCommand.MarkBoards(List.of(3, 4), List.of(4)))
                .happened();
        bell.host(new GoldenBellCommand.Confirm()).happened().onTheFloor(1, 2, 3);
    }

    @Test
    void a_referee_may_mark_boards_and_nothing_else() {
        Bell bell = Bell.with(Bell.onPaper(Stories.cast(4), 3, 4), RULES, Bell.questions(RULES, List.of(), List.of()));
        bell.open().referee(new GoldenBellCommand.Lock()).refused(vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND);
        bell.referee(new GoldenBellCommand.MarkBoards(List.of(1), List.of())).refused(SEAT_WAS_NOT_ASKED);
    }

    @Test
    void a_contestant_may_not_press_the_hosts_keys() {
        Bell bell = Bell.with(4, RULES).open();
        bell.seat(1, new GoldenBellCommand.Lock()).refused(vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND);
        bell.give(new vn.hoithi.contest.Actor.Player(1), new vn.hoithi.contest.ContestCommand.Undo(1))
                .refused(vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND);
    }

    @Test
    void a_step_taken_by_one_host_is_refused_to_the_other() {
        Bell bell = Bell.with(4, RULES).shown();
        bell.host(new GoldenBellCommand.Show()).refused(NOT_NOW);
        bell.host(new GoldenBellCommand.Open())
                .happened()
                .host(new GoldenBellCommand.Open())
                .refused(NOT_NOW);
    }

    @Test
    void times_rise_by_stage() {
        GoldenBellRules rising = Rules.times(RULES, 15, 20, 30);
        assertThat(rising.timeFor(1)).isEqualTo(Duration.ofSeconds(15));
        assertThat(rising.timeFor(6)).isEqualTo(Duration.ofSeconds(15));
        assertThat(rising.timeFor(7)).isEqualTo(Duration.ofSeconds(15));
        assertThat(rising.timeFor(8)).isEqualTo(Duration.ofSeconds(20));
        assertThat(rising.timeFor(20)).isEqualTo(Duration.ofSeconds(30));
        assertThat(rising.timeFor(23)).isEqualTo(Duration.ofSeconds(30));
    }

    private static Bell written(int people) {
        var questions = Bell.questions(RULES, List.of(), List.of());
        questions.put("main", List.of(Stories.written("v1")));
        return Bell.with(Stories.cast(people), RULES, questions);
    }
}
