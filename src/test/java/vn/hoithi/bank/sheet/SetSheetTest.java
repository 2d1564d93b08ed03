package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.OlympiaBank;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenObstacle;

class SetSheetTest {
    private static final String QUESTIONS = """
            Mã | Câu hỏi | Loại | Phương án A | Phương án B | Đáp án đúng | Chấp nhận thêm | Hiệu lực từ | Tình trạng
            h1 | Hàng một? | Viết ngắn | | | Sông | | |
            h2 | Hàng hai là gì? | Viết ngắn | | | Núi | | |
            h3 | Ba cái nào? | Viết ngắn | | | Đảo | | |
            h4 | Thứ tư tên chi? | Viết ngắn | | | Cầu | | |
            tt | Trung tâm ở đâu? | Viết ngắn | | | Chợ | | |
            k1 | Ai mở đầu? | Viết ngắn | | | Đền | | |""";

    @Test
    void sets_that_were_written_are_read_again_and_can_be_used() {
        WrittenBank bank = OlympiaBank.bank();
        BankReading reading = new WorkbookFormat().read("bo-de.xlsx", new WorkbookWriter().write(bank));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.understood().olympia()).isEqualTo(bank.olympia());
        assertThat(reading.understood().obstacles().stream()
                        .map(SetSheetTest::withoutPlace)
                        .toList())
                .isEqualTo(bank.obstacles());
        assertThat(reading.bank()).isNotNull().satisfies(usable -> {
            assertThat(usable.obstacles()).hasSize(2);
            assertThat(usable.olympia()).isEqualTo(bank.olympia());
        });
        assertThat(reading.questions())
                .extracting(question -> question.section())
                .containsOnly("");
    }

    @Test
    void a_bank_without_sets_has_no_sheet_of_them() {
        WrittenBank bank = OlympiaBank.bank();
        byte[] file = new WorkbookWriter().write(new WrittenBank("bo", "Bộ", bank.questions()));

        BankReading reading = new WorkbookFormat().read("bo.xlsx", file);
        assertThat(reading.understood().obstacles()).isEmpty();
        assertThat(reading.understood().olympia()).isNull();
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .contains("sheet1.xml")
                .doesNotContain("sheet2.xml");
    }

    @Test
    void a_sheet_that_a_person_wrote_is_read_with_commas_and_semicolons() {
        BankReading reading = Book.of(QUESTIONS).sheet("Bộ đề", """
                Bộ | Mục | Nội dung
                vcnv-1 | từ khoá | Đền Hùng
                vcnv-1 | HÌNH | den.jpg
                vcnv-1 | Hàng ngang: | h1, h2; h3\\nh4
                vcnv-1 | Ô trung tâm | tt
                Olympia | Khởi động - lượt 2 |
                Olympia | Khởi động - lượt 1 | k1
                Olympia | Vượt chướng ngại vật | vcnv-1""").read();

        assertThat(Told.problems(reading)).isEmpty();
        assertThat(reading.understood().obstacles())
                .singleElement()
                .satisfies(set -> assertThat(set.rows()).containsExactly("h1", "h2", "h3", "h4"));
        assertThat(reading.understood().olympia())
                .isNotNull()
                .satisfies(set ->
                        assertThat(set.warmupEach()).extracting(List::size).containsExactly(1, 0));
        assertThat(reading.bank())
                .isNotNull()
                .satisfies(usable -> assertThat(usable.olympia()).isNotNull());
    }

    @Test
    void what_is_missing_twice_unknown_or_belongs_to_no_set_is_told() {
        BankReading reading = Book.of(QUESTIONS).sheet("Bộ đề", """
                Bộ | Mục | Nội dung
                vcnv-1 | Từ khóa | Đền Hùng
                vcnv-1 | Từ khóa | Côn Đảo
                vcnv-1 | Màu | đỏ
                vcnv-1 | Hàng ngang | h1
                Bộ Một | Từ khóa | Cát Bà
                vcnv-2 | Từ khóa | Côn Đảo
                vcnv-2 | Hình | den.jpg
                vcnv-2 | Hàng ngang | h1; h2; h3; mất
                vcnv-2 | Ô trung tâm | tt
                Olympia | Khởi động – chung | k1
                Olympia | Tăng tốc | k1
                Olympia | Vượt chướng ngại vật | vcnv-2""").read();

        assertThat(Told.problems(reading))
                .containsExactlyInAnyOrder(
                        "2 MISSING",
                        "3 FIELD_TWICE",
                        "4 NOT_UNDERSTOOD",
                        "6 NOT_UNDERSTOOD",
                        "7 NOT_ALLOWED",
                        "11 ID_TWICE");
        assertThat(reading.bank()).isNotNull().satisfies(usable -> {
            assertThat(usable.obstacles()).isEmpty();
            assertThat(usable.olympia()).isNull();
        });
        assertThat(reading.usable()).isEqualTo(6);
    }

    @Test
    void whatever_stands_on_the_sheet_is_read_without_an_exception() {
        long seed = Long.getLong("hoithi.seed", 2809);
        Random dice = new Random(seed);
        List<String> words = List.of(
                "Bộ",
                "vcnv-1",
                "Olympia",
                "Từ khóa",
                "Hình",
                "Hàng ngang",
                "Ô trung tâm",
                "h1; h2; h3; h4",
                "tt",
                "den.jpg",
                "Khởi động – lượt 1",
                "Khởi động – lượt 999",
                "Khởi động – lượt",
                "Về đích – điểm 20",
                "Về đích – điểm 0",
                "Vượt chướng ngại vật",
                "Tình trạng",
                "k1",
                "k1; k1",
                ";",
                "|",
                "7",
                "");
        for (int i = 0; i < 60; i++) {
            StringBuilder rows = new StringBuilder("Bộ | Mục | Nội dung");
            for (int row = 0; row < 12; row++)
                rows.append("\n")
                        .append(words.get(dice.nextInt(3)))
                        .append(" | ")
                        .append(words.get(dice.nextInt(words.size())))
                        .append(" | ")
                        .append(words.get(dice.nextInt(words.size())));
            BankReading reading =
                    Book.of(QUESTIONS).sheet("Bộ đề", rows.toString()).read();
            assertThat(reading.usable()).as("seed %s, rows %s", seed, rows).isEqualTo(6);
            assertThat(reading.problems()).as("seed %s, rows %s", seed, rows).isNotEmpty();
        }
    }

    private static WrittenObstacle withoutPlace(WrittenObstacle set) {
        return new WrittenObstacle(
                set.id(),
                set.keyword(),
                set.accepted(),
                set.hint(),
                set.picture(),
                set.rows(),
                set.centre(),
                set.theme(),
                set.explanation(),
                set.basis(),
                set.source(),
                set.review(),
                0);
    }
}
