package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.RandomQuestions;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Media;
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
        RandomQuestions dice = new RandomQuestions(new Random(seed), WORDS);
        for (int round = 0; round < 20; round++) {
            List<WrittenQuestion> questions = new ArrayList<>();
            for (int i = 0; i < 60; i++) questions.add(dice.question("cau-hoi-" + (i + 1)));
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
        WrittenQuestion plain = new WrittenQuestion(
                "a",
                "",
                "",
                FormName.CHOICE,
                "Năm nào?",
                List.of("1930", "28/7"),
                Set.of(),
                List.of(),
                Key.Options.of(1),
                Shown.NOTHING,
                About.NOTHING,
                1,
                List.of());
        byte[] file = new WorkbookWriter().write(new WrittenBank("thu", "Bộ thử", List.of(plain, plain.named("b"))));

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
    void columns_that_only_some_questions_need_are_there_where_one_does() throws IOException {
        WrittenQuestion pairs = new WrittenQuestion(
                "ghep",
                "",
                "",
                FormName.MATCHING,
                "Ghép?",
                List.of("Lào", "Việt Nam"),
                Set.of(),
                List.of("Hà Nội", "Huế", "Viêng Chăn"),
                new Key.Places(List.of(2, 0)),
                new Shown(List.of(new Media(Media.Kind.PICTURE, "a.jpg", "Bản đồ; màu")), List.of(), false),
                About.NOTHING.withAuthor("Chị Lan"),
                1,
                List.of());
        WrittenQuestion number = new WrittenQuestion(
                "so",
                "",
                "",
                FormName.NUMBER,
                "Bao nhiêu?",
                List.of(),
                Set.of(),
                List.of(),
                new Key.Figure(new BigDecimal("40.125"), new BigDecimal("0.5"), true, "km"),
                Shown.NOTHING,
                About.NOTHING,
                1,
                List.of());
        byte[] file = new WorkbookWriter().write(new WrittenBank("thu", "Bộ thử", List.of(pairs, number)));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(cells(workbook.getSheetAt(0), 0, 9))
                    .isEqualTo(
                            "Vế ghép 1 | Vế ghép 2 | Vế ghép 3 | Đáp án đúng | Chấp nhận thêm | Sai số | Gần nhất | Đơn vị"
                                    + " | Tệp kèm câu hỏi | Chủ đề | Mức độ | Thời gian (giây) | Giải thích | Căn cứ | Nguồn |"
                                    + " Ghi chú | Hiệu lực từ | Hiệu lực đến | Thay bằng | Tình trạng | Người viết | ");
            assertThat(cells(workbook.getSheetAt(0), 1, 9))
                    .isEqualTo("Hà Nội | Huế | Viêng Chăn | A-3, B-1 | a.jpg | Bản đồ; màu\n | Bản thảo | Chị Lan | ");
            assertThat(cells(workbook.getSheetAt(0), 2, 9))
                    .as("a comma before three digits might be one of thousands")
                    .isEqualTo("40,1250 | 0,5 | x | km | Bản thảo | ");
        }
    }

    private static String cells(XSSFSheet sheet, int row, int from) {
        StringBuilder cells = new StringBuilder();
        for (Cell cell : sheet.getRow(row))
            if (cell.getColumnIndex() >= from)
                cells.append(cell.getStringCellValue()).append(" | ");
        return cells.toString();
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
        assertThat(reading.questions().getFirst().about().review()).isEqualTo(Review.APPROVED);
        assertThat(reading.usable()).isEqualTo(2);
    }

    /** All but places in the file, and the numbers and titles that only the file had. */
    private static String essence(WrittenQuestion question) {
        return question.id() + "|" + question.form() + "|" + question.ask() + "|" + question.options() + "|"
                + question.pinned() + "|" + question.matches() + "|" + question.key() + "|" + question.shown() + "|"
                + question.about();
    }
}
