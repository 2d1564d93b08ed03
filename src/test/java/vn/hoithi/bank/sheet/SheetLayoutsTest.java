package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.bank.BankProblem.Code.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoithi.bank.BankReading;

class SheetLayoutsTest {
    private static final String TWO_QUESTIONS = """
            1 | Thủ đô ở đâu? | Hà Nội / Huế / Vinh | A
            2 | Sông nào dài? | Sông Mã / Sông Hồng / Sông Cả | B""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // letters in the column of numbers
                """
                STT | Nội dung | Đáp án
                1 | Thủ đô ở đâu? |
                A | Hà Nội | x
                B | Huế |
                C | Vinh |
                2 | Sông nào dài? |
                A | Sông Mã |
                B | Sông Hồng | X
                C | Sông Cả |""",
                // letters before the options
                """
                TT | Câu hỏi | Đúng/Sai
                1 | Thủ đô ở đâu? |
                 | A. Hà Nội | Đúng
                 | B. Huế | Sai
                 | C. Vinh | Sai
                2 | Sông nào dài? |
                 | A. Sông Mã | Sai
                 | B. Sông Hồng | Đúng
                 | C. Sông Cả | Sai""",
                // no letters at all
                """
                TT | Câu hỏi | Đáp án đúng
                1 | Thủ đô ở đâu? |
                 | Hà Nội | x
                 | Huế |
                 | Vinh |
                2 | Sông nào dài? |
                 | Sông Mã |
                 | Sông Hồng | x
                 | Sông Cả |""",
                // a column of their own, the first beside the question
                """
                STT | Câu hỏi | Phương án | Đúng
                1 | Thủ đô ở đâu? | Hà Nội | Đ
                 | | Huế | S
                 | | Vinh | S
                2 | Sông nào dài? | Sông Mã | S
                 | | Sông Hồng | Đ
                 | | Sông Cả | S""",
                // the question again in each row
                """
                Mã | Câu hỏi | Đáp án | Đúng/Sai
                 | Thủ đô ở đâu? | Hà Nội | 1
                 | Thủ đô ở đâu? | Huế | 0
                 | Thủ đô ở đâu? | Vinh | 0
                 | Sông nào dài? | Sông Mã | 0
                 | Sông nào dài? | Sông Hồng | 1
                 | Sông nào dài? | Sông Cả | 0""",
                // all options in one cell
                """
                STT | Câu hỏi | Phương án | Đáp án
                1 | Thủ đô ở đâu? | A. Hà Nội\\nB. Huế\\nC. Vinh | A
                2 | Sông nào dài? | A. Sông Mã  B. Sông Hồng  C. Sông Cả | B""",
                // all in the cell of the question
                """
                STT | Câu hỏi | Đáp án
                1 | Thủ đô ở đâu?\\nA. Hà Nội\\nB. Huế\\nC. Vinh | A
                2 | Sông nào dài?\\nA. Sông Mã\\nB. Sông Hồng\\nC. Sông Cả | B""",
                // the number before the question
                """
                Câu hỏi | A | B | C | Đáp án
                Câu 1: Thủ đô ở đâu? | Hà Nội | Huế | Vinh | A
                Câu 2. Sông nào dài? | Sông Mã | Sông Hồng | Sông Cả | B""",
                """
                Câu hỏi | A | B | C | Đáp án
                1. Thủ đô ở đâu? | Hà Nội | Huế | Vinh | A
                2) Sông nào dài? | Sông Mã | Sông Hồng | Sông Cả | B"""
            })
    void options_stand_beside_each_other_below_each_other_or_in_one_cell(String lines) {
        BankReading reading = Book.of(lines).read();

        assertThat(Told.questions(reading)
                        .replaceAll("(?m)^\\. \\| Thủ", "1 | Thủ")
                        .replaceAll("(?m)^\\. \\| Sông", "2 | Sông"))
                .isEqualTo(TWO_QUESTIONS);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void a_question_goes_on_in_the_rows_below_where_they_have_no_number() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | A | B | Đáp án
                1 | Đại hội nào | Đại hội | Đại hội | B
                 | đổi tên Đảng? | lần thứ nhất | lần thứ hai |
                2 | Ai viết? | Bác | Chú | A
                 | (tên thường gọi) |  |  |
                3 | Một hỏi? | Có | Không | B
                 | Quên số thứ tự? | Được | Chưa | A""").read();

        assertThat(Told.questions(reading)).isEqualTo("""
                1 | Đại hội nào đổi tên Đảng? | Đại hội lần thứ nhất / Đại hội lần thứ hai | B
                2 | Ai viết? (tên thường gọi) | Bác / Chú | A
                3 | Một hỏi? | Có / Không | B
                . | Quên số thứ tự? | Được / Chưa | A""");
        assertThat(reading.questions().get(0).from()).isEqualTo(2);
        assertThat(reading.questions().get(0).original()).hasSize(2);
    }

    @Test
    void titles_of_parts_stand_between_and_numbers_begin_anew() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | A | B | Đáp án
                PHẦN I. LỊCH SỬ ĐẢNG
                1 | Một hỏi? | Có | Không | B
                2 | Hai thế nào? | Được | Chưa | A
                STT | Câu hỏi | A | B | Đáp án
                II | Điều lệ Đảng | | |
                1 | Ba ra sao? | Rồi | Thôi | A
                 | Chương 3: Kỷ luật | | |
                2 | Bốn là gì? | Ừ | Không | A""").merged("A2:E2").read();

        assertThat(reading.questions())
                .extracting(question ->
                        question.section() + " > " + question.about().theme())
                .containsExactly(
                        "PHẦN I. LỊCH SỬ ĐẢNG > LỊCH SỬ ĐẢNG",
                        "PHẦN I. LỊCH SỬ ĐẢNG > LỊCH SỬ ĐẢNG",
                        "II. Điều lệ Đảng > Điều lệ Đảng",
                        "Chương 3: Kỷ luật > Kỷ luật");
        assertThat(Told.keys(reading)).isEqualTo("B A A A");
        assertThat(reading.usable()).isEqualTo(4);
    }

    @Test
    void a_theme_merged_over_rows_is_the_theme_of_each() {
        BankReading reading = Book.of("""
                STT | Chủ đề | Câu hỏi | A | B | Đáp án
                1 | Lịch sử | Một hỏi? | Có | Không | B
                2 | | Hai thế nào? | Được | Chưa | A
                3 | | Ba ra sao? | Rồi | Thôi | A""").merged("B2:B3").read();

        assertThat(reading.questions())
                .extracting(question -> question.about().theme())
                .containsExactly("Lịch sử", "Lịch sử", "");
    }

    @Test
    void what_belongs_to_no_question_is_told_with_its_row() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | A | B | Đáp án
                1 | Một hỏi? | Có | Không | B
                2 | | | |

                 | | Người lập: Bình | |""").read();

        assertThat(Told.questions(reading)).isEqualTo("1 | Một hỏi? | Có / Không | B");
        assertThat(Told.problems(reading)).containsExactly("5 NOT_UNDERSTOOD");
        assertThat(Told.message(reading, NOT_UNDERSTOOD)).contains("Người lập: Bình");
    }

    @Test
    void a_blank_option_between_others_is_told_and_moves_none() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | A | B | C | D | Đáp án
                1 | Một hỏi? | Có | | Không | | C""").read();

        assertThat(Told.questions(reading)).isEqualTo("1 | Một hỏi? | Có /  / Không | C");
        assertThat(Told.message(reading, MISSING)).contains("Phương án B để trống");
    }
}
