package vn.hoithi.contest.round.goldenbell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.contest.round.goldenbell.GoldenBellRefusal.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.Stories;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/** Questions of every form over a whole round: who stays on the floor, who leaves, who waits for a person. */
class FormsTest {
    private static final GoldenBellRules RULES = GoldenBellRules.preset(20);

    @Test
    void of_several_right_options_all_must_be_named_and_no_other() {
        asked(Stories.several("n"), 5)
                .type(1, "A C")
                .happened()
                .type(2, "c và a")
                .happened()
                .type(3, "A")
                .happened()
                .type(4, "A B C")
                .happened()
                .type(5, "B D")
                .happened()
                .confirm()
                .onTheFloor(1, 2);
    }

    @Test
    void an_order_is_right_as_a_whole_or_wrong() {
        asked(Stories.ordering("x"), 4)
                .type(1, "C A D B")
                .happened()
                .type(2, "c-a-d-b")
                .happened()
                .type(3, "C A B D")
                .happened()
                .type(4, "A B C D")
                .happened()
                .confirm()
                .onTheFloor(1, 2);
    }

    @Test
    void every_pair_must_be_right() {
        asked(Stories.matching("g"), 4)
                .type(1, "A2 B1 C3")
                .happened()
                .type(2, "2-1-3")
                .happened()
                .type(3, "A2 B1 C4")
                .happened()
                .type(4, "A1 B2 C3")
                .happened()
                .confirm()
                .onTheFloor(1, 2);
    }

    @Test
    void a_number_stays_within_its_tolerance_and_no_further() {
        asked(Stories.number("s"), 6)
                .type(1, "40")
                .happened()
                .type(2, "42")
                .happened()
                .type(3, "38")
                .happened()
                .type(4, "42,1")
                .happened()
                .type(5, "bốn mươi đồng chí")
                .happened()
                .type(6, "nhiều lắm")
                .happened()
                .confirm()
                .onTheFloor(1, 2, 3, 5);
    }

    @Test
    void a_number_with_another_unit_waits_for_a_person() {
        Bell bell = asked(Stories.number("s"), 3)
                .type(1, "40")
                .happened()
                .type(2, "40 kg")
                .happened()
                .type(3, "50 kg")
                .happened()
                .reveal();
        assertThat(bell.asking().mark(2)).isEqualTo(Mark.NEAR);
        assertThat(bell.asking().mark(3)).isEqualTo(Mark.WRONG);
        bell.host(new GoldenBellCommand.Confirm())
                .refused(SOMEONE_IS_UNDECIDED)
                .host(new GoldenBellCommand.Rule(List.of(2), Mark.RIGHT))
                .happened()
                .host(new GoldenBellCommand.Confirm())
                .happened()
                .onTheFloor(1, 2);
    }

    @Test
    void a_day_may_be_written_in_any_usual_way() {
        asked(Stories.day("t"), 4)
                .type(1, "3/2/1930")
                .happened()
                .type(2, "ngày 03 tháng 02 năm 1930")
                .happened()
                .type(3, "2/3/1930")
                .happened()
                .type(4, "3/2/1931")
                .happened()
                .confirm()
                .onTheFloor(1, 2);
    }

    @Test
    void words_where_letters_are_wanted_are_refused_at_once() {
        Bell order = asked(Stories.ordering("x"), 1);
        order.type(1, "không biết").refused(ANSWER_DOES_NOT_FIT);
        order.type(1, "C A D").refused(ANSWER_DOES_NOT_FIT);
        order.type(1, "C A D E").refused(ANSWER_DOES_NOT_FIT);
        Bell several = asked(Stories.several("n"), 1);
        several.type(1, "E").refused(ANSWER_DOES_NOT_FIT);
        several.pick(0, 1).refused(ANSWER_DOES_NOT_FIT);
        Bell pairs = asked(Stories.matching("g"), 1);
        pairs.type(1, "A2 B1").refused(ANSWER_DOES_NOT_FIT);
        pairs.type(1, "A2 B1 C5").refused(ANSWER_DOES_NOT_FIT);
        pairs.type(1, "A2 B1 C4").happened();
    }

    @Test
    void letters_are_kept_in_one_way_of_writing_so_that_equal_answers_stand_together() {
        Bell bell = asked(Stories.matching("g"), 3)
                .type(1, "A2 B1 C3")
                .type(2, "2a, 1b, 3c")
                .type(3, "C4 B1 A2")
                .lock();
        assertThat(bell.given(2).answer()).isEqualTo(new Answer.Typed("A2 B1 C3"));
        HostPanel panel = (HostPanel) Objects.requireNonNull(bell.views().host().round());
        assertThat(panel.wordings())
                .extracting(wording -> wording.text() + " " + wording.seats())
                .containsExactly("A2 B1 C4 [3]", "A2 B1 C3 [1, 2]");
    }

    @Test
    void letters_accepted_by_a_person_make_no_others_nearly_right() {
        Bell bell = asked(Stories.ordering("x"), 3)
                .type(1, "C A D B")
                .type(2, "C A B D")
                .type(3, "C B A D")
                .reveal();
        bell.host(new GoldenBellCommand.AcceptWording("cabd")).happened();
        assertThat(bell.asking().mark(2)).isEqualTo(Mark.RIGHT);
        assertThat(bell.asking().mark(3)).isEqualTo(Mark.WRONG);
    }

    @Test
    void the_room_is_not_asked_where_there_is_no_one_option_to_vote_for() {
        asked(Stories.several("n"), 1)
                .host(new GoldenBellCommand.CallLifebuoy())
                .refused(NOT_NOW);
    }

    private static Bell asked(Question question, int people) {
        List<Question> main = new ArrayList<>(Stories.choices("q", RULES.questions()));
        main.set(0, question);
        return Bell.with(Stories.cast(people), RULES, Map.of("main", main, "reserve", List.of(), "bell", List.of()))
                .open();
    }
}
