package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.bank.BankProblem.Code.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Signature;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Media;

/** Forms and fields under headings as people write them, in sheets that are none of ours. */
class SheetFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1930 | 1930",
                "40.000 | 40000",
                "8,5 | 8.5",
                "8.5 | 8.5",
                "1 200 000 | 1200000",
                "1.200,75 | 1200.75",
                "-3 | -3",
                "0,125 | 0.125",
                "40,000 | -",
                "40,125 | -",
                "5 triệu | -",
                "rất nhiều | -",
                "1930-1945 | -"
            })
    void a_number_is_read_as_vietnamese_writes_it_and_never_guessed(String written, String value) {
        BankReading reading = Book.of("STT | Câu hỏi | Loại | Đáp án\n1 | Bao nhiêu? | Số | " + written)
                .read();

        assertThat(reading.questions()).singleElement().satisfies(question -> {
            assertThat(question.form()).isEqualTo(FormName.NUMBER);
            assertThat(
                            question.key() instanceof Key.Figure number
                                    ? number.value().toPlainString()
                                    : "-")
                    .isEqualTo(value);
        });
        assertThat(Told.problems(reading)).isEqualTo(value.equals("-") ? List.of("2 ANSWER_NOT_AN_OPTION") : List.of());
    }

    @Test
    void tolerance_closest_and_unit_stand_in_columns_and_cells_may_be_numbers() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | Dạng câu hỏi | Đáp án | Sai số cho phép | Gần nhất | Đơn vị tính
                1 | Dài mấy cây số? | Số | | | x | km
                2 | Cao bao nhiêu? | Trả lời bằng số | 3.143 m | 10 | |
                3 | Có mấy tỉnh? | Số | 34 | vài | |
                4 | Nặng thế nào? | Số | 5 kg | | | tấn
                5 | Tên người ấy? | Trả lời ngắn | Lan | | | Chi bộ 1""")
                .number("D2", 40.125, "General")
                .number("E2", 0.5, "General")
                .read();

        assertThat(Told.questions(reading)).isEqualTo("""
                1 | Dài mấy cây số? |  | Figure[value=40.125, tolerance=0.5, closest=true, unit=km]
                2 | Cao bao nhiêu? |  | Figure[value=3143, tolerance=10, closest=false, unit=m]
                3 | Có mấy tỉnh? |  | -
                4 | Nặng thế nào? |  | -
                5 | Tên người ấy? |  | Lan""");
        assertThat(Told.problems(reading)).containsExactly("4 ANSWER_NOT_AN_OPTION", "5 ANSWER_NOT_AN_OPTION");
        assertThat(reading.questions().getLast().about().notes()).isEqualTo("Đơn vị: Chi bộ 1");
    }

    @Test
    void a_day_is_a_cell_of_the_spreadsheet_or_a_text() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | Loại | Đáp án
                1 | Công đoàn? | Ngày | 28/7/1929
                2 | Đảng nào? | Ngày | ngày 3 tháng 2 năm 1930
                3 | Quốc khánh? | Ngày tháng |
                4 | Giỗ Tổ? | Ngày | 10/3
                5 | Giải phóng? | Ngày | 31/4/1975""").number("D4", 16682, "dd/mm/yyyy").read();

        assertThat(Told.keys(reading)).isEqualTo("1929-07-28 1930-02-03 1945-09-02 - -");
        assertThat(Told.problems(reading)).contains("5 ANSWER_NOT_AN_OPTION", "6 ANSWER_NOT_AN_OPTION");
        assertThat(reading.usable()).isEqualTo(3);
    }

    @Test
    void orders_and_pairs_are_letters_and_numbers() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | Loại | A | B | C | Vế 1 | Vế 2 | Vế 3 | Đáp án
                1 | Xếp trước sau | Sắp xếp | 1945 | 1930 | 1954 | | | | B - A - C
                2 | Xếp lớn dần | Sắp xếp thứ tự | một | hai | ba | | | | 1, 2, 3
                3 | Ghép thủ đô | Ghép cặp | Lào | Việt Nam | | Hà Nội | Viêng Chăn | Huế | A-2, B-1
                4 | Nối tên | | Lan | Minh | | chị | anh | | A1 B2
                5 | Ghép thiếu | Ghép nối | x | y | | u | v | | A-1
                6 | Xếp thiếu chữ | Sắp xếp | p | q | r | | | | A, B""").read();

        assertThat(Told.questions(reading)).isEqualTo("""
                1 | Xếp trước sau | 1945 / 1930 / 1954 | [1, 0, 2]
                2 | Xếp lớn dần | một / hai / ba | -
                3 | Ghép thủ đô | Lào / Việt Nam | [1, 0]
                4 | Nối tên | Lan / Minh | [0, 1]
                5 | Ghép thiếu | x / y | -
                6 | Xếp thiếu chữ | p / q / r | [0, 1]""");
        assertThat(reading.questions().get(2).matches()).containsExactly("Hà Nội", "Viêng Chăn", "Huế");
        assertThat(reading.questions().get(3).form()).isEqualTo(FormName.MATCHING);
        assertThat(Told.problems(reading))
                .containsExactly("3 ANSWER_NOT_AN_OPTION", "6 ANSWER_NOT_AN_OPTION", "7 WRONG_COUNT");
        assertThat(reading.usable()).isEqualTo(3);
    }

    @Test
    void several_right_options_are_meant_only_where_the_row_says_so() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | Loại | A | B | C | Đáp án
                1 | Những ai? | Chọn nhiều đáp án | Lan | Minh | Hoa | A, C
                2 | Người nào? | Chọn một | Lan | Minh | Hoa | A, C
                3 | Gồm những gì? | | sông | núi | biển | A, C""").read();

        assertThat(reading.questions())
                .extracting(WrittenQuestion::form)
                .containsExactly(FormName.MULTIPLE, FormName.CHOICE, FormName.CHOICE);
        assertThat(Told.problems(reading)).containsExactly("3 SEVERAL_RIGHT", "4 SEVERAL_RIGHT");
        assertThat(reading.usable()).isEqualTo(1);
    }

    @Test
    void who_wrote_checked_and_approved_a_question_is_kept() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | Đáp án | Người biên soạn | Người thẩm định | Ngày thẩm định | Người duyệt | Ngày duyệt | Trạng thái
                1 | Thủ đô? | Hà Nội | Chị Lan | Anh Minh | 2/3/2026 | Bí thư | 4/3/2026 | Đã duyệt
                2 | Cố đô ở đâu? | Huế | | Anh Minh | hôm qua | | | Đã rà soát""").read();

        assertThat(reading.questions().getFirst().about()).satisfies(about -> {
            assertThat(about.author()).isEqualTo("Chị Lan");
            assertThat(about.review()).isEqualTo(Review.APPROVED);
            assertThat(about.reviewed()).isEqualTo(new Signature("Anh Minh", LocalDate.of(2026, 3, 2)));
            assertThat(about.approved()).isEqualTo(new Signature("Bí thư", LocalDate.of(2026, 3, 4)));
        });
        assertThat(reading.questions().getLast().about()).satisfies(about -> {
            assertThat(about.review()).isEqualTo(Review.REVIEWED);
            assertThat(about.reviewed()).isNull();
            assertThat(about.notes()).isEqualTo("Người rà soát: Anh Minh Ngày rà soát: hôm qua");
        });
    }

    @Test
    void files_are_named_with_what_one_sees_and_others_links_are_told() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | Đáp án | Tệp kèm câu hỏi | Tệp kèm đáp án | Hình lần lượt | Hình ảnh
                1 | Đây là đâu? | Huế | a.jpg; b.png | c.mp4 | x |
                2 | Ai trong ảnh? | Lan | | | | lan.jpg
                3 | Nghe gì vậy? | Hò | hồ sơ.doc | | |""").read();

        assertThat(reading.questions().get(0).shown().asked())
                .containsExactly(
                        new Media(Media.Kind.PICTURE, "a.jpg", ""), new Media(Media.Kind.PICTURE, "b.png", ""));
        assertThat(reading.questions().get(0).shown().answered())
                .containsExactly(new Media(Media.Kind.VIDEO, "c.mp4", ""));
        assertThat(reading.questions().get(0).shown().inTurn()).isTrue();
        assertThat(reading.questions().get(1).shown().asked())
                .containsExactly(new Media(Media.Kind.PICTURE, "lan.jpg", ""));
        assertThat(Told.problems(reading)).containsExactly("3 MEDIA_MISSING", "4 NOT_ALLOWED");
        assertThat(Told.message(reading, NOT_ALLOWED)).contains("hồ sơ.doc");
    }
}
