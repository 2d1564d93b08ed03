package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.BankReading;

class SheetDressTest {
    private static final String TWO = """
            STT | Câu hỏi | A | B | C | D
            1 | Một hỏi? | Có | Không | Rồi | Thôi
            2 | Hai thế nào? | Được | Chưa | Mới | Cũ""";

    @Test
    void a_bold_cell_is_the_right_option() {
        assertThat(Told.keys(Book.of(TWO).bold("D2").bold("C3").read())).isEqualTo("B A");
    }

    @Test
    void a_red_cell_is_the_right_option() {
        Book book = Book.of(TWO);
        for (String cell : new String[] {"C2", "F3"})
            book.dressed(cell, (style, font) -> font.setColor(new XSSFColor(new byte[] {(byte) 255, 0, 0}, null)));

        assertThat(Told.keys(book.read())).isEqualTo("A D");
    }

    @Test
    void letters_coloured_inside_the_cell_mark_it_too() {
        Book book = Book.of(TWO);
        XSSFFont red = book.workbook().createFont();
        red.setColor(IndexedColors.RED.getIndex());
        XSSFFont bold = book.workbook().createFont();
        bold.setBold(true);
        book.with("E2", cell -> {
            XSSFRichTextString text = new XSSFRichTextString("Rồi");
            text.applyFont(bold);
            cell.setCellValue(text);
        });
        book.with("D3", cell -> {
            XSSFRichTextString text = new XSSFRichTextString();
            text.append("Ch", bold);
            text.append("ưa", bold);
            cell.setCellValue(text);
        });

        assertThat(Told.questions(book.read())).isEqualTo("""
                1 | Một hỏi? | Có / Không / Rồi / Thôi | C
                2 | Hai thế nào? | Được / Chưa / Mới / Cũ | B""");
    }

    @Test
    void a_filled_cell_is_the_right_option() {
        Book book = Book.of(TWO);
        for (String cell : new String[] {"E2", "D3"})
            book.dressed(cell, (style, font) -> {
                style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            });

        assertThat(Told.keys(book.read())).isEqualTo("C B");
    }

    @Test
    void options_that_are_all_bold_say_nothing() {
        BankReading reading = Book.of(TWO)
                .bold("C2")
                .bold("D2")
                .bold("E2")
                .bold("F2")
                .bold("C3")
                .read();

        assertThat(Told.keys(reading)).isEqualTo("- A");
        assertThat(Told.problems(reading)).containsExactly("2 NO_ANSWER");
    }

    @Test
    void a_column_that_is_bold_from_top_to_bottom_marks_nothing() {
        BankReading reading = Book.of(TWO + "\n3 | Ba ra sao? | Vậy | Thế | Nọ | Kia")
                .bold("C2")
                .bold("C3")
                .bold("C4")
                .read();

        assertThat(Told.keys(reading)).isEqualTo("- - -");
    }

    @Test
    void a_bold_cell_that_contradicts_the_answer_column_is_told_and_neither_is_taken() {
        BankReading reading = Book.of("""
                STT | Câu hỏi | A | B | Đáp án
                1 | Một hỏi? | Có | Không | B
                2 | Hai thế nào? | Được | Chưa | A""").bold("C2").bold("C3").read();

        assertThat(Told.keys(reading)).isEqualTo("- A");
        assertThat(Told.problems(reading)).containsExactly("2 ANSWERS_CONTRADICT");
    }
}
