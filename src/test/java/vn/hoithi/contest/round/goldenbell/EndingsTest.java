package vn.hoithi.contest.round.goldenbell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.goldenbell.GoldenBellRefusal.*;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.view.AskedView;

/** The bell, several left, everybody wrong at once, the sole survivor, the lifebuoy and the topics. */
class EndingsTest {
    private static final GoldenBellRules RULES = Rules.noRescue(GoldenBellRules.preset(4));

    private static Phase.Finished finished(Bell bell) {
        assertThat(bell.phase()).isInstanceOf(Phase.Finished.class);
        return (Phase.Finished) bell.phase();
    }

    @Test
    void the_last_question_answered_right_by_the_sole_survivor_rings_the_bell() {
        Bell bell = Bell.with(3, RULES).question(1).question(2).question().question();
        assertThat(finished(bell).ending()).isEqualTo(Ending.BELL);
        assertThat(finished(bell).winners().toList()).containsExactly(3);
    }

    @Test
    void a_sole_survivor_who_answers_wrong_is_the_best_but_rings_no_bell() {
        Bell bell = Bell.with(3, RULES).question(1).question(2).question(3);
        assertThat(finished(bell).ending()).isEqualTo(Ending.BEST_WITHOUT_BELL);
        assertThat(finished(bell).winners().toList()).containsExactly(3);
    }

    @Test
    void the_bell_does_not_ring_for_someone_excused_at_the_last_question() {
        Bell bell = Bell.with(2, RULES).question(1).questions(2).open().lost(2).reveal();
        bell.host(new GoldenBellCommand.Rule(List.of(2), Mark.EXCUSED)).host(new GoldenBellCommand.Confirm());
        assertThat(finished(bell).ending()).isEqualTo(Ending.BEST_WITHOUT_BELL);
    }

    @Test
    void several_left_after_the_last_question_get_a_reserve_question_and_the_last_of_them_rings_the_bell() {
        Bell bell = Bell.with(3, RULES).questions(4);
        assertThat(bell.phase()).isInstanceOf(Phase.SeveralLeft.class);
        bell.host(new GoldenBellCommand.AskReserve()).happened().question(1, 2);
        assertThat(finished(bell).ending()).isEqualTo(Ending.BELL);
        assertThat(finished(bell).winners().toList()).containsExactly(3);
    }

    @Test
    void after_three_reserve_questions_the_fastest_right_answer_wins() {
        Bell bell = Bell.with(3, RULES).questions(4);
        for (int i = 0; i < 3; i++) {
            bell.host(new GoldenBellCommand.AskReserve()).happened().open();
            bell.after(Duration.ofSeconds(1))
                    .right(2)
                    .after(Duration.ofSeconds(1))
                    .right(1, 3)
                    .confirm();
        }
        bell.host(new GoldenBellCommand.AskReserve()).refused(RESERVES_USED_UP);
        bell.host(new GoldenBellCommand.NameFastest()).happened();
        assertThat(finished(bell).ending()).isEqualTo(Ending.FASTEST);
        assertThat(finished(bell).winners().toList()).containsExactly(2);
    }

    @Test
    void equally_fast_share_the_first_place() {
        Bell bell = Bell.with(2, RULES).questions(4).host(new GoldenBellCommand.NameFastest());
        assertThat(finished(bell).ending()).isEqualTo(Ending.SHARED);
        assertThat(finished(bell).winners().toList()).containsExactly(1, 2);
    }

    @Test
    void everybody_wrong_at_once_is_the_hosts_to_decide() {
        Bell bell = Bell.with(3, RULES).question().question(1, 2, 3);
        assertThat(bell.phase()).isEqualTo(new Phase.AllOut(vn.hoithi.contest.SeatSet.of(1, 2, 3)));
    }

    @Test
    void those_who_fell_together_are_restored_and_the_question_is_asked_anew_with_a_reserve_one() {
        Bell bell = Bell.with(3, RULES).question().question(1, 2, 3);
        bell.host(new GoldenBellCommand.Restore()).happened().onTheFloor(1, 2, 3);
        assertThat(bell.bell().next()).isEqualTo(2);
        bell.open();
        assertThat(bell.asking().label()).isEqualTo("2b");
        assertThat(bell.asking().question().id().value()).isEqualTo("r1");
    }

    @Test
    void those_who_fell_together_are_restored_at_most_three_times() {
        Bell bell = Bell.with(2, RULES);
        for (int i = 0; i < 3; i++)
            bell.question(1, 2).host(new GoldenBellCommand.Restore()).happened();
        bell.question(1, 2).host(new GoldenBellCommand.Restore()).refused(RESTORES_USED_UP);
    }

    @Test
    void everybody_wrong_may_end_without_a_winner_ranked_by_this_question() {
        Bell bell = Bell.with(4, RULES).question(4).question(1, 2, 3).host(new GoldenBellCommand.End(List.of()));
        assertThat(finished(bell).ending()).isEqualTo(Ending.NOBODY);
        assertThat(Ranking.of(bell.bell()).stream().map(Ranking.Place::seat)).endsWith(4);
        assertThat(Ranking.of(bell.bell()).stream().map(Ranking.Place::rank)).containsExactly(1, 1, 1, 4);
    }

    @Test
    void everybody_wrong_may_be_rescued_at_once() {
        GoldenBellRules rescue = GoldenBellRules.preset(4);
        Bell bell = Bell.with(3, rescue)
                .question(1, 2, 3)
                .host(new GoldenBellCommand.OfferRescue())
                .happened();
        bell.host(new GoldenBellCommand.Rescue(List.of(2))).happened().onTheFloor(2);
        assertThat(bell.bell().next()).isEqualTo(2);
    }

    @Test
    void a_rescue_passed_over_while_all_are_out_comes_back_to_the_choice() {
        GoldenBellRules rescue = GoldenBellRules.preset(4);
        Bell bell = Bell.with(3, rescue).question(1, 2, 3).host(new GoldenBellCommand.OfferRescue());
        bell.host(new GoldenBellCommand.SkipRescue()).happened();
        assertThat(bell.phase()).isInstanceOf(Phase.AllOut.class);
    }

    @Test
    void the_sole_survivor_may_call_the_room_once() {
        Bell bell = Bell.with(3, RULES).question(1, 2).open().after(Duration.ofSeconds(4));
        bell.host(new GoldenBellCommand.CallLifebuoy()).happened();
        assertThat(bell.asking().clock().running()).isFalse();
        bell.seat(1, new GoldenBellCommand.Vote(bell.turn(), 1)).happened();
        bell.seat(2, new GoldenBellCommand.Vote(bell.turn(), 0)).happened();
        bell.seat(2, new GoldenBellCommand.Vote(bell.turn(), 1)).happened();
        bell.seat(3, new GoldenBellCommand.Vote(bell.turn(), 1)).refused(SURVIVOR_DOES_NOT_VOTE);
        assertThat(Objects.requireNonNull(bell.asking().lifebuoy()).counts(4)).containsExactly(0, 2, 0, 0);
        bell.host(new GoldenBellCommand.StartClock()).refused(NOT_NOW);
        bell.host(new GoldenBellCommand.CloseLifebuoy()).happened();
        bell.seat(1, new GoldenBellCommand.Vote(bell.turn(), 0)).refused(VOTING_IS_CLOSED);
        bell.host(new GoldenBellCommand.StartClock()).happened();
        assertThat(bell.asking().clock().left(bell.now())).isEqualTo(Duration.ofSeconds(11));
        bell.right(3)
                .confirm()
                .open()
                .host(new GoldenBellCommand.CallLifebuoy())
                .refused(LIFEBUOY_USED_UP);
    }

    @Test
    void people_in_the_room_without_a_seat_help_too_and_do_nothing_else() {
        Bell bell = Bell.with(3, GoldenBellRules.preset(5)).question(2, 3).shown();
        bell.host(new GoldenBellCommand.CallLifebuoy()).happened();
        bell.spectator("a", new GoldenBellCommand.Vote(2, 1)).happened();
        bell.spectator("a", new GoldenBellCommand.Vote(2, 3)).happened();
        bell.spectator("b", new GoldenBellCommand.Vote(2, 3)).happened();
        bell.spectator("b", new GoldenBellCommand.Vote(2, 4)).refused(ANSWER_DOES_NOT_FIT);
        bell.spectator("b", new GoldenBellCommand.Show()).refused(ContestRefusal.NOT_YOUR_COMMAND);
        assertThat(Objects.requireNonNull(bell.asking().lifebuoy()).counts(4)).containsExactly(0, 0, 0, 2);
        bell.host(new GoldenBellCommand.CloseLifebuoy()).happened();
        bell.spectator("c", new GoldenBellCommand.Vote(2, 1)).refused(VOTING_IS_CLOSED);
    }

    @Test
    void the_lifebuoy_is_only_for_the_last_one_standing() {
        Bell.with(3, RULES)
                .question(1)
                .open()
                .host(new GoldenBellCommand.CallLifebuoy())
                .refused(ONLY_FOR_THE_LAST_ONE_STANDING);
    }

    private static Bell withTopics(int people) {
        return Bell.with(
                Stories.cast(people), RULES, Bell.questions(RULES, Stories.choices("r", 5), Stories.choices("t", 3)));
    }

    @Test
    void the_sole_survivor_chooses_the_topic_of_the_last_question() {
        Bell bell = withTopics(3).question(1).question(2).question();
        assertThat(bell.phase()).isInstanceOf(Phase.Topics.class);
        bell.seat(1, new GoldenBellCommand.ChooseTopic(2)).refused(ONLY_FOR_THE_LAST_ONE_STANDING);
        bell.seat(3, new GoldenBellCommand.ChooseTopic(3)).refused(NO_SUCH_TOPIC);
        bell.seat(3, new GoldenBellCommand.ChooseTopic(2)).happened().open();
        assertThat(bell.asking().question().id().value()).isEqualTo("t3");
    }

    @Test
    void the_topic_is_drawn_when_two_or_three_remain() {
        Bell bell = withTopics(3).questions(3);
        bell.seat(1, new GoldenBellCommand.ChooseTopic(0)).refused(ONLY_FOR_THE_LAST_ONE_STANDING);
        bell.host(new GoldenBellCommand.DrawTopic()).happened().open();
        assertThat(bell.asking().question().id().value()).startsWith("t");
    }

    @Test
    void with_four_left_the_last_question_is_the_planned_one() {
        assertThat(withTopics(4).questions(3).phase()).isInstanceOf(Phase.Ready.class);
    }

    @Test
    void in_accumulation_nobody_leaves_and_points_then_time_decide() {
        Bell bell = Bell.with(3, GoldenBellRules.accumulation(3));
        bell.question(1).onTheFloor(1, 2, 3);
        bell.open()
                .after(Duration.ofSeconds(2))
                .right(2)
                .after(Duration.ofSeconds(3))
                .right(1, 3)
                .confirm();
        bell.question();
        assertThat(finished(bell).ending()).isEqualTo(Ending.POINTS);
        assertThat(finished(bell).winners().toList()).containsExactly(2);
        assertThat(bell.points(1)).isEqualTo(20);
        assertThat(bell.points(2)).isEqualTo(30);
        assertThat(bell.points(3)).isEqualTo(30);
        assertThat(Ranking.of(bell.bell()).stream().map(Ranking.Place::seat)).containsExactly(2, 3, 1);
    }

    @Test
    void the_last_question_rings_the_bell_where_wrong_answers_leave_and_nowhere_else() {
        assertThat(lastQuestion(Bell.with(3, GoldenBellRules.accumulation(1))).last())
                .isFalse();
        assertThat(lastQuestion(Bell.with(3, GoldenBellRules.preset(1))).last()).isTrue();
    }

    private static AskedView lastQuestion(Bell bell) {
        bell.open();
        return ((GoldenBellScenes.Question) bell.views().stage().scene()).question();
    }

    @Test
    void prizes_go_down_the_ranking() {
        Bell bell =
                Bell.with(7, RULES).question(1, 2).question(3, 4).question(5, 6).question();
        assertThat(Ranking.of(bell.bell()).stream().map(place -> place.rank() + " " + place.prize()))
                .containsExactly(
                        "1 FIRST", "2 SECOND", "2 SECOND", "4 THIRD", "4 THIRD", "6 ENCOURAGEMENT", "6 ENCOURAGEMENT");
    }
}
