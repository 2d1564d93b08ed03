package vn.hoithi.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;

/** Numbers, days, pairs, orders and several right options in GIFT, read and written. */
class GiftFormsTest {
    @Test
    void a_number_has_a_tolerance_or_is_a_range_in_either_spelling() {
        assertThat(Told.questions(read("""
                ::a::Một? {#8,5:0,2}

                ::b::Hai? {#8.5:0.2 # Đo năm 2020.}

                ::c::Ba? {#-1..1}

                ::d::Bốn? {#=1930}

                ::e::Năm? {#=1,5 =2}

                ::g::Sáu? {#tám}
                """))).isEqualTo("""
                1 a NUMBER Một? -> 8.5 ± 0.2
                3 b NUMBER Hai? -> 8.5 ± 0.2
                5 c NUMBER Ba? -> 0 ± 1
                7 d NUMBER Bốn? -> 1930 ± 0
                9 e SHORT Năm? -> 1,5 / 2
                11 g OTHER Sáu? -> ?
                """);
    }

    @Test
    void pairs_are_mixed_alike_every_time_and_what_belongs_to_nothing_comes_along() {
        BankReading reading = read("Ghép {=Lào -> Viêng Chăn =Việt Nam -> Hà Nội =Thái Lan -> Băng Cốc = -> Huế}");
        WrittenQuestion question = reading.questions().getFirst();

        assertThat(question.options()).containsExactly("Lào", "Việt Nam", "Thái Lan");
        assertThat(question.matches()).containsExactlyInAnyOrder("Viêng Chăn", "Hà Nội", "Băng Cốc", "Huế");
        assertThat(question.key())
                .isEqualTo(new Key.Places(List.of(
                        question.matches().indexOf("Viêng Chăn"),
                        question.matches().indexOf("Hà Nội"),
                        question.matches().indexOf("Băng Cốc"))));
        assertThat(question.key()).isNotEqualTo(new Key.Places(List.of(0, 1, 2)));
        assertThat(reading.usable()).isEqualTo(1);
        assertThat(read(String.join("\n", question.original()))
                        .questions()
                        .getFirst()
                        .matches())
                .isEqualTo(question.matches());
        assertThat(Told.problems(reading)).isEqualTo("1 cau-1 PUT_RIGHT\n");
    }

    @Test
    void two_that_belong_to_the_same_and_half_a_pair_are_told() {
        BankReading reading = read("Ghép {=a -> x =b -> x =c -> y}\n\nGhép {=a -> x =b}");
        assertThat(Told.problems(reading)).isEqualTo("""
                1 cau-1 PUT_RIGHT
                1 cau-1 NOT_ALLOWED
                3 cau-2 FORM_NOT_PLAYED
                3 cau-2 ALIKE
                """);
    }

    @Test
    void options_of_which_any_is_right_are_no_question_of_several() {
        BankReading reading = read("Một? {=a =b ~c}\n\nHai? {~%50%a ~%50%b ~c}");
        assertThat(reading.questions())
                .extracting(WrittenQuestion::form)
                .containsExactly(FormName.CHOICE, FormName.MULTIPLE);
        assertThat(Told.problems(reading)).isEqualTo("1 cau-1 SEVERAL_RIGHT\n");
    }

    @Test
    void what_moodle_can_ask_stands_in_the_question_and_only_the_rest_in_the_comment() {
        assertThat(written(FormName.NUMBER, new Key.Figure(new BigDecimal("8.5"), new BigDecimal("0.2"), true, "km")))
                .isEqualTo("""
                // hoithi: {"unit":"km","closest":"true"}
                ::a::Gì? {#8.5:0.2}
                """);
        assertThat(written(FormName.DATE, new Key.Day(LocalDate.of(1930, 2, 3))))
                .isEqualTo("""
                // hoithi: {"form":"DATE"}
                ::a::Gì? {
                =3/2/1930
                }
                """);
        assertThat(written(FormName.MATCHING, new Key.Places(List.of(1, 0)), "Lào", "Việt Nam"))
                .isEqualTo("""
                // hoithi: {"matches":["Hà Nội","Viêng Chăn","Huế"]}
                ::a::Gì? {
                =Lào -> Viêng Chăn
                =Việt Nam -> Hà Nội
                = -> Huế
                }
                """);
        assertThat(written(FormName.MULTIPLE, Key.Options.of(0, 2), "x", "y", "z"))
                .isEqualTo("""
                ::a::Gì? {
                ~%50.0%x
                ~y
                ~%50.0%z
                }
                """);
        assertThat(written(FormName.ORDERING, new Key.Places(List.of(1, 0)), "x", "y"))
                .isEqualTo("""
                // hoithi: {"form":"ORDERING","key":{"places":["1","0"]}}
                ::a::Gì? {
                ~x
                ~y
                }
                """);
    }

    private static String written(FormName form, Key key, String... options) {
        WrittenQuestion question = new WrittenQuestion(
                "a",
                "",
                "",
                form,
                "Gì?",
                List.of(options),
                Set.of(),
                form == FormName.MATCHING ? List.of("Hà Nội", "Viêng Chăn", "Huế") : List.of(),
                key,
                Shown.NOTHING,
                About.NOTHING,
                1,
                List.of());
        String file = new String(
                new GiftWriter().write(new WrittenBank("bo", "Bộ", List.of(question))), StandardCharsets.UTF_8);
        return file.replace("// Bộ\n\n", "").replaceFirst("\\n$", "");
    }

    private static BankReading read(String text) {
        return new GiftFormat().read("bo.gift", text.getBytes(StandardCharsets.UTF_8));
    }
}
