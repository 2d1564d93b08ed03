package vn.hoithi.contest.round.goldenbell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.goldenbell.GoldenBellRefusal.*;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.ScoreEntry;

/** Undo, cancelled questions, verdicts overruled later: everything after is recomputed, and the log says it. */
class CorrectionsTest {
    private static final GoldenBellRules RULES = Rules.noRescue(GoldenBellRules.preset(20));

    private static Bell undo(Bell bell) {
        return bell.host(new ContestCommand.Undo(bell.playing().steps().size()));
    }

    @Test
    void undoing_the_confirmation_brings_everyone_back_and_takes_the_points_away() {
        Bell bell = Bell.with(4, RULES).question(3, 4);
        undo(bell).happened().onTheFloor(1, 2, 3, 4);
        assertThat(bell.points(1)).isZero();
        assertThat(bell.asking().stage()).isEqualTo(Asking.Stage.REVEALED);
        assertThat(bell.asking().given().size()).isEqualTo(4);
        bell.host(new GoldenBellCommand.Confirm()).happened().onTheFloor(1, 2);
        assertThat(bell.points(1)).isEqualTo(1);
        assertThat(bell.contest().scores().entries().stream().map(ScoreEntry::reason))
                .contains(ScoreEntry.Reason.UNDONE);
    }

    @Test
    void undoing_the_lock_opens_again_with_the_clock_standing_and_every_answer_kept() {
        Bell bell = Bell.with(4, RULES).open().right(1, 2).lock();
        undo(bell).happened();
        assertThat(bell.asking().stage()).isEqualTo(Asking.Stage.OPEN);
        assertThat(bell.asking().clock().running()).isFalse();
        assertThat(bell.asking().given().size()).isEqualTo(2);
        bell.right(3).happened();
    }

    @Test
    void undoing_a_lock_at_the_deadline_leaves_ten_seconds() {
        Bell bell = Bell.with(4, RULES).open().after(Duration.ofMillis(15_300)).lock();
        undo(bell);
        assertThat(bell.asking().clock().left(bell.now())).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void undoing_the_start_of_the_clock_shows_the_question_again_without_answers() {
        Bell bell = Bell.with(4, RULES).open().right(1);
        undo(bell).happened();
        assertThat(bell.asking().stage()).isEqualTo(Asking.Stage.SHOWN);
        assertThat(bell.asking().given().isEmpty()).isTrue();
    }

    @Test
    void two_hosts_who_undo_at_once_undo_one_step() {
        Bell bell = Bell.with(4, RULES).open();
        int step = bell.playing().steps().size();
        bell.host(new ContestCommand.Undo(step)).happened();
        bell.host(new ContestCommand.Undo(step)).refused(ContestRefusal.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_turn_is_never_used_twice_even_after_undo() {
        Bell bell = Bell.with(4, RULES).shown();
        int turn = bell.turn();
        undo(bell).shown();
        assertThat(bell.turn()).isGreaterThan(turn);
    }

    @Test
    void everyone_eliminated_by_a_cancelled_question_returns() {
        Bell bell = Bell.with(6, RULES).question(5, 6).question(4).question();
        bell.host(new GoldenBellCommand.CancelQuestion(1, "Hai đáp án đúng")).happened();
        bell.onTheFloor(1, 2, 3, 5, 6);
        assertThat(bell.points(1)).isEqualTo(2);
        assertThat(bell.points(5)).isZero();
    }

    @Test
    void a_cancelled_question_leaves_those_out_who_fell_at_another() {
        Bell bell = Bell.with(6, RULES).question(5).question(6).question();
        bell.host(new GoldenBellCommand.CancelQuestion(1, "Sai đề")).happened().onTheFloor(1, 2, 3, 4, 5);
        assertThat(bell.bell().floor().at(6).outAt()).isEqualTo(2);
    }

    @Test
    void the_question_being_asked_is_cancelled_and_a_reserve_one_takes_its_number() {
        Bell bell = Bell.with(4, RULES).question().open().wrong(1);
        bell.host(new GoldenBellCommand.CancelQuestion(bell.turn(), "In sai"))
                .happened()
                .open();
        assertThat(bell.asking().number()).isEqualTo(2);
        assertThat(bell.asking().label()).isEqualTo("2b");
        assertThat(bell.floor()).hasSize(4);
    }

    @Test
    void a_question_is_cancelled_once_and_with_a_reason() {
        Bell bell = Bell.with(4, RULES).question(1).question();
        bell.host(new GoldenBellCommand.CancelQuestion(1, " ")).refused(REASON_IS_MISSING);
        bell.host(new GoldenBellCommand.CancelQuestion(1, "Sai đề")).happened();
        bell.host(new GoldenBellCommand.CancelQuestion(1, "Sai đề")).refused(ALREADY_CANCELLED);
        bell.host(new GoldenBellCommand.CancelQuestion(9, "Sai đề")).refused(NO_SUCH_QUESTION);
    }

    @Test
    void a_cancelled_last_question_takes_the_bell_back() {
        GoldenBellRules short2 = Rules.noRescue(GoldenBellRules.preset(2));
        Bell bell = Bell.with(2, short2).question(1).question();
        assertThat(bell.phase()).isInstanceOf(Phase.Finished.class);
        bell.host(new GoldenBellCommand.CancelQuestion(2, "Sai đề")).happened();
        assertThat(bell.phase()).isInstanceOf(Phase.Ready.class);
        assertThat(bell.bell().next()).isEqualTo(2);
    }

    @Test
    void a_verdict_overruled_to_right_three_questions_later_brings_the_person_back() {
        Bell bell = Bell.with(4, RULES).question(4).questions(3);
        bell.host(new GoldenBellCommand.Overrule(1, 4, Mark.RIGHT, "Đáp án D cũng đúng"))
                .happened();
        bell.onTheFloor(1, 2, 3, 4);
        assertThat(bell.points(4)).isEqualTo(1);
        assertThat(bell.contest().scores().entries().getLast().reason()).isEqualTo(ScoreEntry.Reason.OVERRULED);
    }

    @Test
    void a_verdict_overruled_to_wrong_takes_away_what_was_earned_after_it() {
        Bell bell = Bell.with(4, RULES).questions(4);
        bell.host(new GoldenBellCommand.Overrule(2, 1, Mark.WRONG, "Chép bài"))
                .happened()
                .onTheFloor(2, 3, 4);
        assertThat(bell.points(1)).isEqualTo(1);
        assertThat(bell.bell().floor().at(1).outAt()).isEqualTo(2);
    }

    @Test
    void overruling_all_who_are_left_makes_everybody_out() {
        Bell bell = Bell.with(2, RULES).question(1).question();
        bell.host(new GoldenBellCommand.Overrule(2, 2, Mark.WRONG, "Chép bài")).happened();
        assertThat(bell.phase()).isInstanceOf(Phase.Finished.class);
        assertThat(((Phase.Finished) bell.phase()).ending()).isEqualTo(Ending.BEST_WITHOUT_BELL);
    }

    @Test
    void a_question_not_yet_open_is_replaced_by_a_reserve_one() {
        Bell bell = Bell.with(4, RULES)
                .shown()
                .host(new GoldenBellCommand.ReplaceQuestion(null))
                .happened();
        assertThat(bell.phase()).isInstanceOf(Phase.Ready.class);
        bell.open();
        assertThat(bell.asking().question().id().value()).isEqualTo("r1");
        bell.host(new GoldenBellCommand.ReplaceQuestion(null)).refused(NOT_NOW);
    }

    @Test
    void the_host_brings_somebody_back_by_hand_with_a_reason() {
        Bell bell = Bell.with(4, RULES).question(4);
        bell.host(new GoldenBellCommand.BringBack(4, "")).refused(REASON_IS_MISSING);
        bell.host(new GoldenBellCommand.BringBack(4, "Máy hỏng")).happened().onTheFloor(1, 2, 3, 4);
        bell.host(new GoldenBellCommand.SendOff(4, "Nhắc bài")).happened().onTheFloor(1, 2, 3);
    }

    @Test
    void points_corrected_by_hand_stand_in_the_log_with_their_reason() {
        Bell bell = Bell.with(4, RULES).question();
        bell.host(new ContestCommand.CorrectPoints(1, -1, "")).refused(ContestRefusal.REASON_IS_MISSING);
        bell.host(new ContestCommand.CorrectPoints(1, 5, "Câu hỏi phụ khán giả"))
                .happened();
        assertThat(bell.points(1)).isEqualTo(6);
        ScoreEntry entry = bell.contest().scores().entries().getLast();
        assertThat(List.of(entry.reason(), entry.note(), entry.by()))
                .containsExactly(ScoreEntry.Reason.BY_HAND, "Câu hỏi phụ khán giả", "host:MC");
    }
}
