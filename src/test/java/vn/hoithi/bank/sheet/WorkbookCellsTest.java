package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.bank.BankProblem.Code.*;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoithi.bank.BankReading;

/** What Excel made of what was typed, read back. */
class WorkbookCellsTest {
    private static final String HEAD = "STT | Câu hỏi | A | B | Đáp án\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a day, its format, what was typed, whether that is doubtful
                "2026-07-28 | d-mmm | 28/7 | sure",
                "2026-07-28 | dd/mm | 28/7 | sure",
                "2026-07-28 | d/m | 28/7 | sure",
                "1930-07-28 | dd/mm/yyyy | 28/7/1930 | sure",
                "1930-02-03 | dd/mm/yyyy | 3/2/1930 | sure",
                "1930-02-03 | d/m/yyyy;@ | 3/2/1930 | sure",
                "1930-02-03 | [$-42A]dd/mm/yyyy | 3/2/1930 | sure",
                "1930-02-03 | yyyy-mm-dd | 3/2/1930 | sure",
                "2026-03-02 | d-mmm | 2/3 | doubtful",
                "1930-02-03 | m/d/yyyy | 2/3/1930 | doubtful",
                "1930-07-28 | m/d/yyyy | 28/7/1930 | sure",
                "2026-05-05 | d-mmm | 5/5 | sure",
                "1930-02-01 | mmm-yy | 2/1930 | doubtful"
            })
    void a_date_is_read_back_as_it_was_typed(String day, String format, String text, String doubt) {
        double value = DateUtil.getExcelDate(LocalDate.parse(day));
        BankReading reading = Book.of(HEAD + "1 | Khi nào? | | Ngày 5/6 | A")
                .number("C2", value, format)
                .read();

        assertThat(reading.questions().getFirst().options().getFirst()).isEqualTo(text);
        assertThat(reading.problems()).hasSize(doubt.equals("sure") ? 0 : 1);
        if (!doubt.equals("sure"))
            assertThat(Told.message(reading, CELL_CHANGED)).contains("Ô C2 được đọc là “" + text + "”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1930 | General | 1930",
                "7 | 0 | 7",
                "2.5 | General | 2,5",
                "0.1 | General | 0,1",
                "123456789012 | General | 123456789012",
                "1000000 | #,##0 | 1.000.000",
                "0.4 | 0% | 40%",
                "0.125 | 0.0% | 12,5%",
                "0.3333 | 0% | 33%",
                "0.5 | # ?/? | 1/2",
                "15 | 0\" ủy viên\" | 15 ủy viên",
                "7 | 000 | 007",
                "123456 | 0.00E+00 | 123456"
            })
    void a_number_is_read_as_it_is_shown(double value, String format, String text) {
        BankReading reading = Book.of(HEAD + "1 | Bao nhiêu? | | khác | A")
                .number("C2", value, format)
                .read();

        assertThat(reading.questions().getFirst().options().getFirst()).isEqualTo(text);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void the_date_of_the_machine_is_doubtful_where_day_and_month_can_change_places() {
        BankReading reading = Book.of(HEAD + "1 | Khi nào? | | | A")
                .number("C2", DateUtil.getExcelDate(LocalDate.of(1930, 2, 3)), 14)
                .number("D2", DateUtil.getExcelDate(LocalDate.of(1930, 2, 28)), 14)
                .read();

        assertThat(Told.questions(reading)).isEqualTo("1 | Khi nào? | 3/2/1930 / 28/2/1930 | A");
        assertThat(Told.problems(reading)).containsExactly("2 CELL_CHANGED");
        assertThat(Told.message(reading, CELL_CHANGED))
                .contains("ngày 3 tháng 2")
                .contains("Ô C2");
    }

    @Test
    void a_date_among_options_that_are_none_is_doubtful() {
        BankReading reading = Book.of(HEAD + "1 | Bao nhiêu phiếu? | | Quá nửa | B")
                .number("C2", DateUtil.getExcelDate(LocalDate.of(2026, 2, 1)), "d/m")
                .read();

        assertThat(Told.questions(reading)).isEqualTo("1 | Bao nhiêu phiếu? | 1/2 / Quá nửa | B");
        assertThat(Told.message(reading, CELL_CHANGED)).contains("Ô C2").contains("không phải là ngày");
    }

    @Test
    void a_time_and_a_number_too_long_for_excel_are_doubtful() {
        BankReading reading = Book.of(HEAD + "1 | Tỉ số? | | | A")
                .number("C2", 2.0 / 24 + 1.0 / 1440, "h:mm")
                .number("D2", 1.2345678901234568E18, "General")
                .read();

        assertThat(Told.questions(reading)).isEqualTo("1 | Tỉ số? | 2:01 / 1234567890123460000 | A");
        assertThat(Told.problems(reading)).containsExactly("2 CELL_CHANGED", "2 CELL_CHANGED");
    }

    @Test
    void days_counted_from_1904_are_the_same_days() {
        Book book = Book.of(HEAD + "1 | Khi nào? | | Ngày 5/6 | A");
        book.workbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        book.number("C2", DateUtil.getExcelDate(LocalDate.of(1945, 8, 19), true), "dd/mm/yyyy");

        assertThat(book.read().questions().getFirst().options().getFirst()).isEqualTo("19/8/1945");
    }

    @Test
    void what_tells_excel_to_leave_a_text_alone_is_no_text() {
        BankReading reading =
                Book.of(HEAD + "1 | Bao nhiêu? | '40% | 'Bác' | A").read();

        assertThat(Told.questions(reading)).isEqualTo("1 | Bao nhiêu? | 40% / 'Bác' | A");
    }

    @Test
    void a_formula_gives_what_it_shows_and_an_error_is_told() {
        Book book = Book.of(HEAD + "1 | Bao nhiêu? | | Hai | A\n2 | Ở đâu? | Đây | | A");
        book.with("C2", cell -> {
            cell.setCellFormula("1+2");
            cell.setCellValue(3);
        });
        book.with("D3", cell -> {
            cell.setCellFormula("VLOOKUP(1,Z1:Z2,1)");
            cell.setCellErrorValue(FormulaError.NA);
        });
        BankReading reading = book.read();

        assertThat(Told.questions(reading)).isEqualTo("1 | Bao nhiêu? | 3 / Hai | A\n2 | Ở đâu? | Đây /  | A");
        assertThat(Told.problems(reading)).containsExactlyInAnyOrder("3 CELL_CHANGED", "3 MISSING");
        assertThat(Told.message(reading, CELL_CHANGED)).contains("Ô D3").contains("#N/A");
        assertThat(reading.usable()).isEqualTo(1);
    }

    @Test
    void formulas_that_go_round_in_circles_are_told_and_not_calculated() {
        Book book = Book.of(HEAD + "1 | Bao nhiêu? | | Hai | A");
        book.cell("C2").setCellFormula("C2+1");
        BankReading reading = book.read();

        assertThat(reading.questions()).hasSize(1);
    }

    @Test
    void line_breaks_and_what_nobody_sees_go() {
        BankReading reading = Book.of(HEAD + "1 | Một\\n hỏi\u200B\u00A0gì? | Co\u0301 | Không | A")
                .read();

        assertThat(Told.questions(reading)).isEqualTo("1 | Một hỏi gì? | Có / Không | A");
        assertThat(Told.problems(reading)).containsExactly("1 PUT_RIGHT");
    }

    @Test
    void a_text_that_looks_like_a_date_stays_as_it_is() {
        assertThat(Told.questions(
                        Book.of(HEAD + "1 | Khi nào? | 03/02/1930 | 1/2 | A").read()))
                .isEqualTo("1 | Khi nào? | 03/02/1930 / 1/2 | A");
    }
}
