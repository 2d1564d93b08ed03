package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Level;
import vn.hoithi.question.Validity;

class WorkbookWriterTest {
    private static final List<String> WORDS = List.of(
            "Đại hội",
            "28/7",
            "40%",
            "1930",
            "'40%",
            "=A1",
            "hoà",
            "A.",
            "Câu 5: gì?",
            "x",
            "B",
            "PHẦN I",
            "2; 3",
            "1/2",
            "Đúng",
            "Bác Hồ",
            "…",
            "“trích”",
            "STT",
            "a, b",
            "*",
            "007",
            "1e5",
            "-",
            "TRUE",
            "#N/A",
            "D",
            "3");

    @Test
    void what_was_written_is_read_again_as_the_same_questions() {
        long seed = System.nanoTime();
        System.out.println("questions written into a workbook: seed " + seed);
        Random dice = new Random(seed);
        for (int round = 0; round < 20; round++) {
            List<WrittenQuestion> questions = new ArrayList<>();
            for (int i = 0; i < 60; i++) questions.add(question("cau-hoi-" + (i + 1), dice));
            byte[] file = new WorkbookWriter().write(new WrittenBank("thu", "Bộ thử", questions));
            BankReading reading = new WorkbookFormat().read("thu.xlsx", file);

            assertThat(reading.questions().stream()
                            .map(WorkbookWriterTest::essence)
                            .toList())
                    .as("seed " + seed + ", round " + round)
                    .containsExactlyElementsOf(
                            questions.stream().map(WorkbookWriterTest::essence).toList());
        }
    }

    @Test
    void every_cell_is_text_below_a_frozen_bold_row() throws IOException {
        Random dice = new Random(7);
        byte[] file = new WorkbookWriter()
                .write(new WrittenBank("thu", "Bộ thử", List.of(question("a", dice), question("b", dice))));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            for (Row row : sheet)
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                    assertThat(cell.getCellStyle().getWrapText()).isTrue();
                }
            StringBuilder headings = new StringBuilder();
            for (Cell cell : sheet.getRow(0))
                headings.append(cell.getStringCellValue()).append(" | ");
            assertThat(headings.toString())
                    .isEqualTo(
                            "Mã | Câu hỏi | Loại | Phương án A | Phương án B | Phương án C | Phương án D | Phương án E"
                                    + " | Phương án F | Đáp án đúng | Chấp nhận thêm | Chủ đề | Mức độ | Thời gian (giây) |"
                                    + " Giải thích | Căn cứ | Nguồn | Ghi chú | Hiệu lực từ | Hiệu lực đến | Thay bằng |"
                                    + " Tình trạng | ");
        }
    }

    @Test
    void a_row_that_a_person_adds_is_read_with_an_answer_in_words() {
        BankReading reading = Book.of("""
                Mã | Câu hỏi | Loại | Phương án A | Phương án B | Đáp án đúng | Chấp nhận thêm | Hiệu lực từ | Hiệu lực đến | Tình trạng
                can-1 | Thủ đô? | Chọn một | Hà Nội | Huế | Hà Nội | | 1/7/2025 | | Đã duyệt
                 | Ai viết? | Viết ngắn | | | Bác Hồ | Nguyễn Ái Quốc; Hồ Chí Minh | | |""").read();

        assertThat(Told.keys(reading)).isEqualTo("A Bác Hồ = Nguyễn Ái Quốc = Hồ Chí Minh");
        assertThat(reading.questions().getFirst().about().validity())
                .isEqualTo(new Validity(LocalDate.of(2025, 7, 1), null, ""));
        assertThat(reading.questions().getFirst().about().review()).isEqualTo(Review.REVIEWED);
        assertThat(reading.usable()).isEqualTo(2);
    }

    /** All but places in the file, and the numbers and titles that only the file had. */
    private static String essence(WrittenQuestion question) {
        return question.id() + "|" + question.form() + "|" + question.ask() + "|" + question.options() + "|"
                + question.key() + "|" + question.about();
    }

    private static WrittenQuestion question(String id, Random dice) {
        FormName form = any(List.of(FormName.values()), dice);
        boolean choice = form == FormName.CHOICE || form == FormName.MULTIPLE;
        List<String> options = new ArrayList<>();
        if (choice) for (int i = 0; i < 2 + dice.nextInt(5); i++) options.add(text(dice));
        return new WrittenQuestion(
                id,
                "",
                "",
                form,
                text(dice),
                options,
                Set.of(),
                List.of(),
                key(form, options.size(), dice),
                Shown.NOTHING,
                about(dice),
                1,
                List.of());
    }

    private static @Nullable Key key(FormName form, int options, Random dice) {
        if (dice.nextInt(10) == 0) return null;
        return switch (form) {
            case CHOICE -> Key.Options.of(dice.nextInt(options));
            case MULTIPLE -> {
                TreeSet<Integer> right = new TreeSet<>();
                for (int i = 0; i < 2; i++) right.add(dice.nextInt(options));
                yield new Key.Options(right);
            }
            case TRUE_FALSE -> new Key.Truth(dice.nextBoolean());
            case SHORT -> {
                List<String> wordings = new ArrayList<>();
                for (int i = 0; i <= dice.nextInt(3); i++) wordings.add(text(dice));
                yield new Key.Wordings(wordings);
            }
            // their own columns are asked for by another test
            case NUMBER, DATE, ORDERING, MATCHING, ESSAY, OTHER -> null;
        };
    }

    private static About about(Random dice) {
        Validity validity = dice.nextBoolean()
                ? null
                : new Validity(
                        dice.nextBoolean() ? LocalDate.of(2020 + dice.nextInt(5), 1 + dice.nextInt(12), 3) : null,
                        dice.nextBoolean() ? LocalDate.of(2026, 1 + dice.nextInt(12), 1 + dice.nextInt(28)) : null,
                        text(dice));
        return new About(
                maybe(dice),
                any(List.of(Level.values()), dice),
                dice.nextBoolean() ? Duration.ofSeconds(3 + dice.nextInt(598)) : null,
                maybe(dice),
                maybe(dice),
                maybe(dice),
                maybe(dice),
                validity,
                "",
                any(List.of(Review.values()), dice),
                null,
                null);
    }

    private static <T> T any(List<T> list, Random dice) {
        return list.get(dice.nextInt(list.size()));
    }

    private static String maybe(Random dice) {
        return dice.nextBoolean() ? "" : text(dice);
    }

    private static String text(Random dice) {
        StringBuilder text = new StringBuilder();
        int words = 1 + dice.nextInt(4);
        for (int i = 0; i < words; i++) text.append(i == 0 ? "" : " ").append(any(WORDS, dice));
        return text.toString();
    }
}
