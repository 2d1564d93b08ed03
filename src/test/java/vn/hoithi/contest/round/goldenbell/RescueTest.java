package vn.hoithi.contest.round.goldenbell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.goldenbell.GoldenBellRefusal.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.round.goldenbell.RescueRules.RescueOrder;

/** Cứu trợ: when, how many, who. */
class RescueTest {
    private static final GoldenBellRules RULES =
            Rules.rescue(GoldenBellRules.preset(6), new RescueRules(1, 3, 0, 1, 0, 0, RescueOrder.BEST));

    @Test
    void a_rescue_is_offered_after_the_question_of_the_rules() {
        Bell bell = Bell.with(6, RULES).question(1).question();
        assertThat(bell.phase()).isInstanceOf(Phase.Ready.class);
        bell.question();
        assertThat(bell.phase()).isInstanceOf(Phase.Rescuing.class);
    }

    @Test
    void a_rescue_is_offered_as_soon_as_fewer_than_ten_are_left() {
        GoldenBellRules below = Rules.rescue(RULES, new RescueRules(1, 0, 10, 1, 0, 0, RescueOrder.BEST));
        Bell bell = Bell.with(12, below).question(1, 2);
        assertThat(bell.floor()).hasSize(10);
        assertThat(bell.phase()).isInstanceOf(Phase.Ready.class);
        bell.question(3);
        assertThat(bell.floor()).hasSize(9);
        assertThat(bell.phase()).isInstanceOf(Phase.Rescuing.class);
    }

    @Test
    void a_floor_that_started_with_fewer_is_not_rescued_for_being_small() {
        GoldenBellRules below = Rules.rescue(RULES, new RescueRules(1, 0, 10, 1, 0, 0, RescueOrder.BEST));
        assertThat(Bell.with(9, below).question(1).phase()).isInstanceOf(Phase.Ready.class);
    }

    @Test
    void nobody_is_out_so_no_rescue_is_offered() {
        assertThat(Bell.with(6, RULES).questions(3).phase()).isInstanceOf(Phase.Ready.class);
    }

    @Test
    void one_point_of_the_helpers_game_brings_one_person_back() {
        Bell bell = Bell.with(6, RULES).question(1).question(2).question(3);
        bell.host(new GoldenBellCommand.ProposeRescue(2, null)).happened();
        assertThat(((Phase.Rescuing) bell.phase()).proposal()).hasSize(2);
    }

    @Test
    void more_right_answers_come_first_then_the_later_to_leave() {
        Bell bell = Bell.with(6, RULES).question(1).question(2).question(3);
        bell.host(new GoldenBellCommand.ProposeRescue(3, RescueOrder.BEST));
        assertThat(((Phase.Rescuing) bell.phase()).proposal()).containsExactly(3, 2, 1);
    }

    @Test
    void points_beyond_the_number_who_are_out_bring_back_all_of_them() {
        Bell bell = Bell.with(6, RULES).question(1, 2).question().question();
        bell.host(new GoldenBellCommand.ProposeRescue(50, null)).happened();
        assertThat(((Phase.Rescuing) bell.phase()).proposal()).containsExactly(1, 2);
    }

    @Test
    void a_cap_is_a_share_of_those_who_are_out() {
        GoldenBellRules capped = Rules.rescue(RULES, new RescueRules(1, 3, 0, 1, 33, 0, RescueOrder.BEST));
        Bell bell =
                Bell.with(12, capped).question(1, 2, 3, 4, 5, 6, 7).question().question();
        bell.host(new GoldenBellCommand.ProposeRescue(7, null));
        assertThat(((Phase.Rescuing) bell.phase()).proposal()).hasSize(2);
        bell.host(new GoldenBellCommand.Rescue(List.of(1, 2, 3))).refused(TOO_MANY_TO_RESCUE);
        bell.host(new GoldenBellCommand.Rescue(List.of(1, 2))).happened();
    }

    @Test
    void a_drawn_order_is_the_same_for_the_same_draw() {
        Bell bell = Bell.with(12, RULES).question(1, 2, 3, 4, 5, 6).question().question();
        bell.host(new GoldenBellCommand.ProposeRescue(6, RescueOrder.DRAWN));
        List<Integer> drawn = ((Phase.Rescuing) bell.phase()).proposal();
        assertThat(drawn).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        assertThat(RescueList.order(bell.bell().floor(), RescueOrder.DRAWN, 7))
                .isEqualTo(RescueList.order(bell.bell().floor(), RescueOrder.DRAWN, 7));
    }

    @Test
    void the_host_edits_the_proposal_before_confirming() {
        Bell bell = Bell.with(6, RULES).question(1).question(2).question(3);
        bell.host(new GoldenBellCommand.ProposeRescue(1, null));
        bell.host(new GoldenBellCommand.Rescue(List.of(1))).happened().onTheFloor(1, 4, 5, 6);
        assertThat(bell.bell().floor().at(1).rescued()).isTrue();
        assertThat(bell.phase()).isInstanceOf(Phase.Ready.class);
    }

    @Test
    void someone_on_the_floor_cannot_be_rescued() {
        Bell bell = Bell.with(6, RULES).question(1).question().question();
        bell.host(new GoldenBellCommand.Rescue(List.of(4))).refused(SEAT_IS_NOT_OUT);
    }

    @Test
    void a_rescue_passed_over_is_not_offered_again_but_may_be_called_by_hand() {
        Bell bell = Bell.with(6, RULES).question(1).question().question();
        bell.host(new GoldenBellCommand.SkipRescue()).happened().question();
        assertThat(bell.phase()).isInstanceOf(Phase.Ready.class);
        bell.host(new GoldenBellCommand.OfferRescue()).happened();
        assertThat(bell.phase()).isInstanceOf(Phase.Rescuing.class);
    }

    @Test
    void nobody_is_brought_back_for_the_last_question() {
        Bell bell = Bell.with(6, RULES).question(1).question().question();
        bell.host(new GoldenBellCommand.SkipRescue()).question().question();
        assertThat(bell.bell().next()).isEqualTo(6);
        bell.host(new GoldenBellCommand.OfferRescue()).refused(NO_RESCUE_FOR_THE_LAST_QUESTION);
    }

    @Test
    void a_second_rescue_is_refused_where_the_rules_give_one() {
        Bell bell = Bell.with(6, RULES).question(1).question().question();
        bell.host(new GoldenBellCommand.Rescue(List.of(1))).happened().question(2);
        bell.host(new GoldenBellCommand.OfferRescue()).refused(RESCUE_USED_UP);
    }

    @Test
    void an_undone_rescue_sends_everyone_back_off_the_floor() {
        Bell bell = Bell.with(6, RULES).question(1).question().question();
        bell.host(new GoldenBellCommand.ProposeRescue(1, null)).host(new GoldenBellCommand.Rescue(List.of(1)));
        int steps = bell.playing().steps().size();
        bell.host(new vn.hoithi.contest.ContestCommand.Undo(steps)).happened().onTheFloor(2, 3, 4, 5, 6);
        bell.host(new GoldenBellCommand.Rescue(List.of(1))).happened().onTheFloor(1, 2, 3, 4, 5, 6);
    }
}
