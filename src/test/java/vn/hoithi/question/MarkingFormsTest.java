package vn.hoithi.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoithi.question.Likeness.DIFFERENT;
import static vn.hoithi.question.Likeness.NEAR;
import static vn.hoithi.question.Likeness.SAME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingFormsTest {
    private static final Form AC =
            new Form.Multiple(List.of("a", "b", "c", "d"), new TreeSet<>(Set.of(0, 2)), Set.of());
    private static final Form CADB = new Form.Ordering(List.of("a", "b", "c", "d"), List.of(2, 0, 3, 1));
    private static final Form A2B1 = new Form.Matching(List.of("a", "b"), List.of("x", "y", "z"), List.of(1, 0));
    private static final Form THIRD_OF_FEBRUARY = new Form.Day(LocalDate.of(1930, 2, 3));

    private static Form number(String value, String tolerance, boolean closest, String unit) {
        return new Form.Numeric(new BigDecimal(value), new BigDecimal(tolerance), closest, unit);
    }

    private static Likeness mark(Form form, String typed) {
        return Marking.of(form).mark(new Answer.Typed(typed));
    }

    @Test
    void every_right_option_and_no_other_is_right_in_any_order() {
        assertThat(mark(AC, "A C")).isEqualTo(SAME);
        assertThat(mark(AC, "c, a")).isEqualTo(SAME);
        assertThat(mark(AC, "A")).isEqualTo(DIFFERENT);
        assertThat(mark(AC, "A B C")).isEqualTo(DIFFERENT);
        assertThat(mark(AC, "A D")).isEqualTo(DIFFERENT);
        assertThat(Marking.of(AC).mark(new Answer.Picked(0))).isEqualTo(DIFFERENT);
    }

    @Test
    void an_order_is_right_as_a_whole_or_not_at_all() {
        assertThat(mark(CADB, "C-A-D-B")).isEqualTo(SAME);
        assertThat(mark(CADB, "CABD")).isEqualTo(DIFFERENT);
        assertThat(mark(CADB, "CAD")).isEqualTo(DIFFERENT);
    }

    @Test
    void a_matching_is_right_when_every_pair_is() {
        assertThat(mark(A2B1, "B1 A2")).isEqualTo(SAME);
        assertThat(mark(A2B1, "2 1")).isEqualTo(SAME);
        assertThat(mark(A2B1, "A2 B3")).isEqualTo(DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/2/1930 | SAME",
                "ngày 03-02-1930 | SAME",
                "mùng 3 tháng 2 năm 1930 | SAME",
                "3/2 | DIFFERENT",
                "1930 | DIFFERENT",
                "2/3/1930 | DIFFERENT",
                "3/2/1931 | DIFFERENT",
            })
    void a_day_is_marked_by_its_value(String typed, Likeness mark) {
        assertThat(mark(THIRD_OF_FEBRUARY, typed)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "94 | SAME",
                "95 | SAME",
                "105 | SAME",
                "105,0 người | SAME",
                "93,9 | DIFFERENT",
                "94,9 | SAME",
                "106 | DIFFERENT",
                "một trăm | SAME",
                "100 đảng viên | NEAR",
                "khoảng 100 | DIFFERENT",
                "trăm | DIFFERENT",
            })
    void a_number_is_right_up_to_its_tolerance(String typed, Likeness mark) {
        assertThat(mark(number("99.5", "5.5", false, "người"), typed)).isEqualTo(mark);
    }

    @Test
    void a_comma_that_may_part_thousands_is_left_to_a_person() {
        assertThat(mark(number("40000", "0", false, ""), "40.000")).isEqualTo(SAME);
        assertThat(mark(number("40000", "0", false, ""), "40 nghìn")).isEqualTo(SAME);
        assertThat(mark(number("40000", "0", false, ""), "40,000")).isEqualTo(NEAR);
    }

    @Test
    void where_the_closest_wins_every_number_is_told_by_how_far_it_is_off() {
        Marking marking = Marking.of(number("331", "0", true, ""));
        assertThat(marking.mark(new Answer.Typed("331"))).isEqualTo(SAME);
        assertThat(marking.mark(new Answer.Typed("300"))).isEqualTo(NEAR);
        assertThat(marking.mark(new Answer.Typed("nhiều"))).isEqualTo(DIFFERENT);
        assertThat(marking.distance(new Answer.Typed("300"))).contains(new BigDecimal("31"));
        assertThat(marking.distance(new Answer.Typed("362"))).contains(new BigDecimal("31"));
        assertThat(marking.distance(new Answer.Typed("nhiều"))).isEmpty();
        assertThat(Marking.of(AC).distance(new Answer.Typed("3"))).isEmpty();
    }

    @Test
    void the_right_answer_is_told_in_words() {
        assertThat(AC.answer()).isEqualTo("A, C");
        assertThat(CADB.answer()).isEqualTo("C – A – D – B");
        assertThat(A2B1.answer()).isEqualTo("A2, B1");
        assertThat(THIRD_OF_FEBRUARY.answer()).isEqualTo("3/2/1930");
        assertThat(number("40000", "0", false, "người").answer()).isEqualTo("40.000 người");
        assertThat(number("1930", "0", false, "").answer()).isEqualTo("1930");
        assertThat(number("8.50", "0", false, "%").answer()).isEqualTo("8,5 %");
    }

    @Test
    void what_is_told_as_the_right_answer_is_marked_right() {
        for (Form form : List.of(AC, CADB, A2B1, THIRD_OF_FEBRUARY, number("40000", "0", false, "người")))
            assertThat(mark(form, form.answer())).as(form.toString()).isEqualTo(SAME);
    }

    @Test
    void a_wording_a_person_accepts_counts_for_numbers_too() {
        Form right = number("331", "0", false, "");
        assertThat(mark(right, "ba trăm ba mốt")).isEqualTo(DIFFERENT);
        assertThat(Marking.of(right).accepting("ba trăm ba mốt").mark(new Answer.Typed("Ba trăm ba mốt")))
                .isEqualTo(SAME);
    }

    @Test
    void a_form_that_contradicts_itself_cannot_be_made() {
        assertThatThrownBy(() -> new Form.Ordering(List.of("a", "b"), List.of(0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Form.Matching(List.of("a", "b"), List.of("x", "y"), List.of(0, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Form.Multiple(List.of("a", "b"), new TreeSet<>(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> number("1", "-1", false, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
