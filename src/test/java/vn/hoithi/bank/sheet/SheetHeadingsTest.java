package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.bank.BankProblem.Code.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading;
import vn.hoithi.question.Level;

class SheetHeadingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "STT | Câu hỏi | Đáp án A | Đáp án B | Đáp án C | Đáp án D | Đáp án đúng",
                "TT | NỘI DUNG CÂU HỎI | PHƯƠNG ÁN A | PHƯƠNG ÁN B | PHƯƠNG ÁN C | PHƯƠNG ÁN D | ĐÁP ÁN",
                "Câu số | Nội dung | A | B | C | D | ĐA",
                "Câu | Question | Option 1 | Option 2 | Option 3 | Option 4 | Correct answer",
                "Số TT | cau hoi | dap an 1 | dap an 2 | dap an 3 | dap an 4 | dap an dung",
                "No. | Câu hỏi trắc nghiệm | Lựa chọn A | Lựa chọn B | Lựa chọn C | Lựa chọn D | Kết quả",
                "STT | Câu hỏi: | Đáp án 1 | Đáp án 2 | Đáp án 3 | Đáp án 4 | Đáp án đúng (ghi A, B, C hoặc D)",
                "STT | Nội dung | P/A A | Phương án B | Phương án C | Phương án D | Đ/A",
                "STT | Đề bài | Phương án 1 | Phương án 2 | Phương án 3 | Phương án 4 | Phương án đúng"
            })
    void headings_are_read_as_people_write_them(String headings) {
        BankReading reading = Book.of(headings.replace("P/A", "PA") + """

                        1 | Thủ đô ở đâu? | Hà Nội | Huế | Đà Nẵng | Vinh | A
                        2 | Sông nào dài nhất? | Sông Mã | Sông Hồng | Sông Cả | Sông Chu | B""").read();

        assertThat(Told.questions(reading)).isEqualTo("""
                1 | Thủ đô ở đâu? | Hà Nội / Huế / Đà Nẵng / Vinh | A
                2 | Sông nào dài nhất? | Sông Mã / Sông Hồng / Sông Cả / Sông Chu | B""");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.usable()).isEqualTo(2);
    }

    @Test
    void what_stands_beside_a_question_is_kept() {
        BankReading reading = Book.of("""
                Mã câu hỏi | Câu hỏi | A | B | Đáp án | Giải thích | Căn cứ | Nguồn | Mức độ | Điểm | Thời gian | Chương | Ghi chú
                can-cu-1 | Một hỏi? | Có | Không | A | Vì thế | Điều 8 | Sổ tay | TH | 2 | 30 giây | Điều lệ | Đọc chậm
                NQ001 | Hai hỏi? | Được | Chưa | B |  |  |  | Khó |  | 1 phút | Lịch sử |
                NQ002 | Ba hỏi? | Rồi | Thôi | B |  |  |  | lạ |  | lâu | |""").read();

        About first = reading.questions().get(0).about();
        assertThat(reading.questions().get(0).id()).isEqualTo("can-cu-1");
        assertThat(first.explanation()).isEqualTo("Vì thế");
        assertThat(first.basis()).isEqualTo("Điều 8");
        assertThat(first.source()).isEqualTo("Sổ tay");
        assertThat(first.level()).isEqualTo(Level.UNDERSTAND);
        assertThat(first.time()).isEqualTo(Duration.ofSeconds(30));
        assertThat(first.theme()).isEqualTo("Điều lệ");
        assertThat(first.notes()).isEqualTo("Điểm: 2 Đọc chậm");
        About second = reading.questions().get(1).about();
        assertThat(second.level()).isEqualTo(Level.APPLY);
        assertThat(second.time()).isEqualTo(Duration.ofMinutes(1));
        assertThat(second.notes()).isEqualTo("Mã câu hỏi: NQ001");
        assertThat(reading.questions().get(2).about().notes()).isEqualTo("Mã câu hỏi: NQ002 Mức độ: lạ Thời gian: lâu");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void headings_stand_below_titles_and_instructions() {
        BankReading reading = Book.of("""
                CÔNG ĐOÀN CƠ SỞ
                NGÂN HÀNG CÂU HỎI
                (Kèm theo kế hoạch)

                STT | Câu hỏi | A | B | Đáp án
                (1) | (2) | (3) | (4) | (5)
                1 | Một hỏi? | Có | Không | B""").read();

        assertThat(Told.questions(reading)).isEqualTo("1 | Một hỏi? | Có / Không | B");
        assertThat(Told.problems(reading)).containsExactly("1 HEADING");
        assertThat(Told.message(reading, HEADING)).contains("hàng 5");
    }

    @Test
    void a_heading_over_four_columns_names_the_options() {
        BankReading merged = Book.of("""
                STT | Câu hỏi | Phương án trả lời | | | | Đáp án đúng
                1 | Một hỏi? | Có | Không | Rồi | Chưa | C""").merged("C1:F1").read();
        BankReading two =
                Book.of("""
                STT | Nội dung | Đáp án | | | | Đáp án đúng
                 |  | A | B | C | D |
                1 | Một hỏi? | Có | Không | Rồi | Chưa | C""").merged("A1:A2").merged("B1:B2").merged("C1:F1").read();

        assertThat(Told.questions(merged)).isEqualTo("1 | Một hỏi? | Có / Không / Rồi / Chưa | C");
        assertThat(Told.questions(two)).isEqualTo(Told.questions(merged));
        assertThat(merged.problems()).isEmpty();
        assertThat(two.problems()).isEmpty();
    }

    @Test
    void two_columns_of_text_are_told_apart_by_what_stands_in_them() {
        BankReading reading = Book.of("""
                Câu hỏi | Nội dung | A | B | Đáp án
                Câu 1 | Một hỏi? | Có | Không | B
                Câu 2 | Hai thế nào? | Được | Chưa | A""").read();

        assertThat(Told.questions(reading)).isEqualTo("""
                1 | Một hỏi? | Có / Không | B
                2 | Hai thế nào? | Được / Chưa | A""");
    }

    @Test
    void a_second_column_of_text_is_a_theme_where_it_repeats_and_else_a_remark() {
        BankReading theme = Book.of("""
                STT | Nội dung | Câu hỏi | A | B | Đáp án
                1 | Điều lệ | Một hỏi thế nào? | Có | Không | B
                2 | Điều lệ | Hai hỏi thế nào? | Được | Chưa | A""").read();
        BankReading remark = Book.of("""
                STT | Câu hỏi | Question | A | B | Đáp án
                1 | Một thì hỏi thế nào? | How one? | Có | Không | B
                2 | Hai thì hỏi thế nào? | How two? | Được | Chưa | A""").read();

        assertThat(theme.questions().getFirst().about().theme()).isEqualTo("Điều lệ");
        assertThat(remark.questions().getFirst().ask()).isEqualTo("Một thì hỏi thế nào?");
        assertThat(remark.questions().getFirst().about().notes()).isEqualTo("How one?");
    }

    @Test
    void every_sheet_is_read_and_the_others_are_told() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | A | B | Đáp án
                1 | Một hỏi? | Có | Không | B""")
                .named("Lịch sử")
                .sheet("Hướng dẫn", "Điền vào các cột\nMỗi hàng một câu")
                .sheet("Điều lệ", """
                TT | Nội dung | Phương án A | Phương án B | ĐA
                1 | Hai thế nào? | Được | Chưa | A""")
                .sheet("Nháp", "STT | Câu hỏi | A | B | Đáp án\n1 | Bỏ? | C | K | A")
                .hidden()
                .sheet("Trống", "")
                .read();

        assertThat(Told.questions(reading)).isEqualTo("""
                1 | Một hỏi? | Có / Không | B
                1 | Hai thế nào? | Được / Chưa | A""");
        assertThat(reading.questions().get(0).section()).isEqualTo("Lịch sử");
        assertThat(reading.questions().get(1).about().theme()).isEqualTo("Điều lệ");
        assertThat(Told.problems(reading)).containsExactly("1 NOT_UNDERSTOOD", "1 NOT_UNDERSTOOD");
        assertThat(Told.message(reading, NOT_UNDERSTOOD))
                .contains("“Hướng dẫn”: Không thấy hàng tiêu đề")
                .contains("“Nháp”: Trang tính bị ẩn");
    }

    @Test
    void a_column_that_is_not_known_is_told() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | A | B | Đáp án | Phòng ban |
                1 | Một hỏi? | Có | Không | B | Bình |
                2 | Hai thế nào? | Được | Chưa | A | Bình | thêm""").read();

        assertThat(Told.problems(reading)).containsExactly("1 NOT_UNDERSTOOD", "1 NOT_UNDERSTOOD");
        assertThat(Told.message(reading, NOT_UNDERSTOOD))
                .contains("Cột F “Phòng ban”")
                .contains("Cột G không có tiêu đề")
                .contains("ô G3");
    }

    @Test
    void a_file_without_headings_is_told_and_nothing_is_taken() {
        BankReading reading = Book.of("1 | Một hỏi? | Có | Không | B").read();

        assertThat(reading.bank()).isNull();
        assertThat(Told.message(reading, NOT_UNDERSTOOD)).contains("“Câu hỏi”");
    }
}
