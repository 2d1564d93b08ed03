package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.bank.BankProblem.Code.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.WrittenQuestion.FormName;

class SheetAnswersTest {
    private static final String HEAD = "STT | Câu hỏi | A | B | C | D | Đáp án đúng\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B | B",
                "b | B",
                "B. | B",
                "(B) | B",
                "2 | B",
                "2.0 | B",
                "Đáp án B | B",
                "Phương án đúng là B | B",
                "Phương án 2 | B",
                "Huế | B",
                "huế. | B",
                "B. Huế | B",
                "B - Huế | B",
                "A, C | A,C",
                "AC | A,C",
                "A và C | A,C",
                "1,3 | A,C",
                "1; 3 | A,C",
                "Hà Nội; Vinh | A,C",
                "F | F",
                "C. Huế | -",
                "5 | -",
                "Nha Trang | -"
            })
    void the_right_answer_is_a_letter_a_number_or_the_wording(String written, String key) {
        BankReading reading = Book.of(HEAD + "1 | Ở đâu? | Hà Nội | Huế | Vinh | Đà Lạt | " + written)
                .read();

        assertThat(Told.keys(reading)).isEqualTo(key);
        if (key.equals("-")) {
            assertThat(Told.problems(reading)).containsExactly("2 ANSWER_NOT_AN_OPTION");
            assertThat(Told.message(reading, ANSWER_NOT_AN_OPTION))
                    .contains("Ô G2")
                    .contains("Hãy ghi chữ cái");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 / 5 / 7 / 9 | 7 | C | the wording alone",
                "3 / 5 / 7 / 9 | 2 | B | the place alone",
                "1 / 2 / 3 / 4 | 3 | C | both the same",
                "3 / 5 / 7 / 9 | 3 | - | either the first or the third",
                "4 / 3 / 2 / 1 | 1 | - | either the fourth or the first",
                "A / B / D / K | D | - | a vitamin or a letter",
                "A / B / D / K | K | D | the wording alone",
                "5 câu / 6 câu / 7 câu / 8 câu | 6 câu | B | the wording alone",
                "5 câu / 6 câu / 7 câu / 8 câu | 6 | - | no sixth option"
            })
    void where_options_are_numbers_the_answer_must_be_clear(String options, String written, String key, String why) {
        BankReading reading = Book.of(HEAD + "1 | Bao nhiêu? | " + options.replace('/', '|') + " | " + written)
                .read();

        assertThat(Told.keys(reading)).as(why).isEqualTo(key);
        if (key.equals("-")) assertThat(Told.problems(reading)).containsExactly("2 ANSWER_NOT_AN_OPTION");
    }

    @Test
    void where_a_zero_stands_among_the_answers_no_number_is_believed() {
        BankReading reading = Book.of(HEAD + """
                1 | Ở đâu? | Hà Nội | Huế | Vinh | Đà Lạt | 0
                2 | Khi nào? | Sáng | Trưa | Chiều | Tối | 3
                3 | Ai đó? | Anh | Chị | Em | Cô | C""").read();

        assertThat(Told.keys(reading)).isEqualTo("- - C");
        assertThat(Told.message(reading, ANSWER_NOT_AN_OPTION)).contains("đếm từ 0 hay từ 1");
    }

    @Test
    void questions_without_options_are_true_or_false_or_answered_in_writing() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | Đáp án
                1 | Trái đất tròn. | Đ
                2 | Mặt trăng vuông. | Sai
                3 | Thủ đô? | Hà Nội
                4 | Mấy ủy viên? | 7
                5 | Chọn gì? | B
                6 | Nước sôi ở 100 độ. | TRUE""").read();

        assertThat(Told.questions(reading)).isEqualTo("""
                1 | Trái đất tròn. |  | Đúng
                2 | Mặt trăng vuông. |  | Sai
                3 | Thủ đô? |  | Hà Nội
                4 | Mấy ủy viên? |  | 7
                5 | Chọn gì? |  | -
                6 | Nước sôi ở 100 độ. |  | Đúng""");
        assertThat(Told.problems(reading)).containsExactly("6 ANSWER_NOT_AN_OPTION");
        assertThat(reading.usable()).isEqualTo(5);
    }

    @Test
    void the_kind_of_question_is_said_in_a_column() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | Loại câu | A | B | Đáp án
                1 | Thủ đô? | Trả lời ngắn | | | Huế.
                2 | Nêu ý nghĩa. | Tự luận | | | Rất dài
                3 | Ghép? | Ghép cặp | | | 1-a
                4 | Tròn. | Đúng/Sai | | | S
                5 | Chọn? | Trắc nghiệm | Có | Không | A""").read();

        assertThat(reading.questions())
                .extracting(question -> question.form())
                .containsExactly(
                        FormName.SHORT, FormName.ESSAY, FormName.MATCHING, FormName.TRUE_FALSE, FormName.CHOICE);
        assertThat(Told.problems(reading)).containsExactly("3 ESSAY", "4 ANSWER_NOT_AN_OPTION");
    }

    @Test
    void why_stands_beside_the_answer_and_is_kept() {
        BankReading reading = Book.of(HEAD + "1 | Ở đâu? | Hà Nội | Huế | Vinh | Đà Lạt | B. Theo Điều 5")
                .read();

        assertThat(Told.keys(reading)).isEqualTo("B");
        assertThat(reading.questions().getFirst().about().explanation()).isEqualTo("Theo Điều 5");
    }

    @Test
    void two_answer_columns_that_differ_are_told_and_neither_is_taken() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | A | B | Đáp án | Kết quả
                1 | Một hỏi? | Có | Không | A | A
                2 | Hai thế nào? | Được | Chưa | A | B""").read();

        assertThat(Told.keys(reading)).isEqualTo("A -");
        assertThat(Told.problems(reading)).containsExactly("3 ANSWERS_CONTRADICT");
        assertThat(Told.message(reading, ANSWERS_CONTRADICT)).contains("ô E3").contains("ô F3");
    }

    @Test
    void a_column_of_the_right_answer_and_columns_of_wrong_ones_make_options() {
        BankReading reading = Book.of("""
                Câu hỏi | Đáp án đúng | Đáp án sai 1 | Đáp án sai 2
                Thủ đô? | Hà Nội | Huế | Vinh""").read();

        assertThat(Told.questions(reading)).isEqualTo(". | Thủ đô? | Hà Nội / Huế / Vinh | A");
    }

    @Test
    void a_star_marks_an_option_and_letters_before_options_go() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | A | B | C
                1 | Một hỏi? | A. Có | *B. Không | C. Thôi
                2 | Hai thế nào? | A. Được | B. Chưa | C. Rồi (x)""").read();

        assertThat(Told.questions(reading)).isEqualTo("""
                1 | Một hỏi? | Có / Không / Thôi | B
                2 | Hai thế nào? | Được / Chưa / Rồi | C""");
    }
}
