package vn.hoithi.web.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.Means;

class RosterReaderTest {

    @Test
    void a_list_pasted_from_a_spreadsheet_is_understood_by_its_headings() throws NotAList {
        Roster roster = read("""
                STT\tHọ và tên\tTổ đảng\tGhế\tHình thức
                1\tNguyễn Thị Thu Hà\tTổ đảng 1\t12\tĐiện thoại
                2\tTrần Văn Tú\tTổ đảng 2\t\tBảng
                """);

        assertThat(table(roster)).isEqualTo("""
                2 | 12 | Nguyễn Thị Thu Hà | Tổ đảng 1 | PHONE
                3 | null | Trần Văn Tú | Tổ đảng 2 | BOARD
                """);
        assertThat(roster.units()).containsExactly("Tổ đảng 1", "Tổ đảng 2");
        assertThat(roster.columns())
                .containsEntry("seat", "Ghế")
                .containsEntry("name", "Họ và tên")
                .containsEntry("unit", "Tổ đảng")
                .containsEntry("means", "Hình thức");
        assertThat(roster.problems()).isEmpty();
    }

    @Test
    void without_headings_numbers_are_seats_then_come_name_and_unit() throws NotAList {
        Roster roster = read("7\tHà\tTổ 1\n8\tTú\tTổ 2\n");

        assertThat(table(roster)).isEqualTo("""
                1 | 7 | Hà | Tổ 1 | PHONE
                2 | 8 | Tú | Tổ 2 | PHONE
                """);
        assertThat(roster.columns()).containsEntry("seat", "A").containsEntry("name", "B");
    }

    @Test
    void a_remark_that_names_the_paper_board_is_understood_and_any_other_remark_is_none_of_our_business()
            throws NotAList {
        Roster headed = read("Họ tên\tTổ đảng\tGhi chú\nHà\tTổ 1\tBí thư\nTú\tTổ 1\tbảng giấy\n");
        Roster plain = read("Hà\tTổ 1\tBí thư\nTú\tTổ 1\tbảng giấy\nLan\tTổ 2\n");

        assertThat(headed.rows()).extracting(Roster.Row::means).containsExactly(Means.PHONE, Means.BOARD);
        assertThat(headed.columns()).containsEntry("notes", "Ghi chú");
        assertThat(plain.rows()).extracting(Roster.Row::means).containsExactly(Means.PHONE, Means.BOARD, Means.PHONE);
        assertThat(headed.problems()).isEmpty();
        assertThat(plain.problems()).isEmpty();
    }

    @Test
    void names_alone_are_enough_and_two_letters_are_a_name() throws NotAList {
        Roster roster = read("Hà\nTú\n\nÝ\n");

        assertThat(roster.rows()).extracting(Roster.Row::name).containsExactly("Hà", "Tú", "Ý");
        assertThat(roster.rows()).extracting(Roster.Row::line).containsExactly(1, 2, 4);
        assertThat(roster.units()).isEmpty();
        assertThat(roster.columns().get("unit")).isNull();
        assertThat(roster.problems()).isEmpty();
    }

    @Test
    void commas_and_semicolons_separate_and_quotes_hold_together() throws NotAList {
        assertThat(table(read("Họ tên,Lớp\r\n\"Nguyễn, Văn A\",\"12A\"\r\nBùi \"Tí\" B,12B\r\n")))
                .isEqualTo("""
                        2 | null | Nguyễn, Văn A | 12A | PHONE
                        3 | null | Bùi "Tí" B | 12B | PHONE
                        """);
        assertThat(table(read("Ngô Vĩnh;Tổ 1\nHà;\"Tổ 2; khối B\"\n"))).isEqualTo("""
                        1 | null | Ngô Vĩnh | Tổ 1 | PHONE
                        2 | null | Hà | Tổ 2; khối B | PHONE
                        """);
    }

    @Test
    void a_cell_of_two_lines_keeps_the_numbers_of_the_lines_after_it() throws NotAList {
        Roster roster = read("Họ tên\tĐơn vị\nHà\t\"Tổ\n1\"\nTú\tTổ 2\n");

        assertThat(table(roster)).isEqualTo("""
                2 | null | Hà | Tổ 1 | PHONE
                4 | null | Tú | Tổ 2 | PHONE
                """);
    }

    @Test
    void family_name_and_name_in_two_columns_are_one_name() throws NotAList {
        Roster roster = read("TT\tHọ và tên đệm\tTên\tLớp\n1\tNguyễn Thị Thu\tHà\t9A\n");

        assertThat(roster.rows().getFirst().name()).isEqualTo("Nguyễn Thị Thu Hà");
    }

    @Test
    void whatever_cannot_be_taken_as_it_stands_is_said_with_its_line_and_nothing_is_dropped() throws NotAList {
        Roster roster = read("""
                Ghế\tHọ tên\tĐơn vị\tHình thức
                1\tHà\tTổ 1\t
                1\tTú\tTổ 1\tthư
                x\tHà\ttổ 1\tbảng
                0\t\tTổ 2\t
                5\tLan\t\t
                6\tLan\tTổ Hạ\t
                7\tLan\tTổ Hà\t
                """);

        assertThat(roster.rows()).hasSize(7);
        assertThat(roster.rows())
                .extracting(Roster.Row::problem)
                .containsExactly(null, "SEAT_TWICE", "SEAT_IS_NO_NUMBER", "NAME_IS_EMPTY", "UNIT_IS_EMPTY", null, null);
        assertThat(roster.problems())
                .extracting(problem -> problem.line() + " " + problem.name())
                .containsExactly(
                        "3 SEAT_TWICE",
                        "3 MEANS_NOT_KNOWN",
                        "4 SEAT_IS_NO_NUMBER",
                        "4 PERSON_TWICE",
                        "5 NAME_IS_EMPTY",
                        "5 SEAT_IS_NO_NUMBER",
                        "6 UNIT_IS_EMPTY");
        assertThat(roster.units()).containsExactly("Tổ 1", "Tổ 2", "Tổ Hạ", "Tổ Hà");
    }

    @Test
    void decomposed_letters_and_invisible_ones_become_what_they_look_like() throws NotAList {
        Roster roster = read(Normalizer.normalize("Đặng\u00A0 Thị\u200B Ưởng\tTổ 1", Normalizer.Form.NFD));

        assertThat(roster.rows().getFirst().name()).isEqualTo("Đặng Thị Ưởng");
    }

    @Test
    void more_rows_than_are_read_are_told() throws NotAList {
        StringBuilder text = new StringBuilder("Họ tên\tĐơn vị\n");
        for (int i = 1; i <= RosterReader.MOST_ROWS; i++)
            text.append("Người ").append(i).append("\tTổ 1\n");
        assertThat(read(text.toString()).problems()).isEmpty();

        Roster roster = read(text + "Người cuối\tTổ 1\n");
        assertThat(roster.rows()).hasSize(RosterReader.MOST_ROWS);
        assertThat(roster.problems())
                .extracting(problem -> problem.line() + " " + problem.name())
                .containsExactly("10002 TOO_MANY_ROWS");
    }

    @Test
    void an_empty_list_and_a_list_without_names_are_said_to_be_so() throws NotAList {
        assertThat(read("  \n\t\n").problems())
                .extracting(Roster.Problem::name)
                .containsExactly(Roster.Name.NOTHING_THERE);
        assertThat(read("1\n2\n3\n").problems())
                .extracting(Roster.Problem::name)
                .containsExactly(Roster.Name.NO_NAMES);
        assertThat(read("Họ tên\tĐơn vị\n").problems())
                .extracting(Roster.Problem::name)
                .containsExactly(Roster.Name.NOTHING_THERE);
    }

    @Test
    void a_workbook_gives_its_first_sheet_with_anything_in_it() throws NotAList, IOException {
        byte[] file = workbook();

        Roster roster = RosterReader.read(file);
        assertThat(table(roster)).isEqualTo("""
                5 | 3 | Nguyễn Thị Thu Hà | Chi bộ 1 | PHONE
                7 | 4 | Tú | Chi bộ 2 | BOARD
                """);
        assertThat(roster.problems()).isEmpty();
    }

    /** An empty sheet, then one with a title, a heading in the fourth row and a gap among the people. */
    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Trống");
            Sheet sheet = book.createSheet("Danh sách");
            row(sheet, 0, "DANH SÁCH THÍ SINH");
            row(sheet, 3, "STT", "Họ và tên", "Chi bộ", "SBD", "Hình thức");
            row(sheet, 4, 1, "Nguyễn Thị Thu Hà", "Chi bộ 1", 3, "");
            row(sheet, 6, 2, "Tú", "Chi bộ 2", "4", "Bảng");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Integer whole) row.createCell(i).setCellValue(whole);
            else row.createCell(i).setCellValue(String.valueOf(values[i]));
        }
    }

    @Test
    void a_workbook_made_to_burst_is_refused() throws IOException {
        byte[] bomb = replaced(workbook(), "xl/sharedStrings.xml", 80_000_000);
        assertThat(bomb.length).isLessThan(RosterReader.MOST_BYTES);

        assertThatThrownBy(() -> RosterReader.read(bomb))
                .isInstanceOfSatisfying(
                        NotAList.class,
                        refused -> assertThat(refused.name()).isEqualTo(NotAList.Name.WORKBOOK_UNREADABLE));
    }

    private static byte[] replaced(byte[] file, String part, int spaces) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    copy.write("<?xml version=\"1.0\"?><sst>".getBytes(StandardCharsets.UTF_8));
                    byte[] thousand = " ".repeat(1000).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < spaces / 1000; i++) copy.write(thousand);
                    copy.write("</sst>".getBytes(StandardCharsets.UTF_8));
                } else {
                    copy.write(zip.readAllBytes());
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    void what_is_no_list_at_all_is_named() {
        assertNoList(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, NotAList.Name.NOT_A_WORKBOOK);
        assertNoList(new byte[] {'P', 'K', 3, 4, 0, 0}, NotAList.Name.WORKBOOK_UNREADABLE);
        assertNoList("Ha".getBytes(StandardCharsets.UTF_16LE), NotAList.Name.NOT_A_WORKBOOK);
        assertNoList(new byte[] {'H', (byte) 0xe0}, NotAList.Name.NOT_UTF8);
    }

    private static void assertNoList(byte[] content, NotAList.Name name) {
        assertThatThrownBy(() -> RosterReader.read(content))
                .isInstanceOfSatisfying(
                        NotAList.class, refused -> assertThat(refused.name()).isEqualTo(name));
    }

    private static Roster read(String text) throws NotAList {
        return RosterReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String table(Roster roster) {
        StringBuilder table = new StringBuilder();
        for (Roster.Row row : roster.rows()) {
            StringJoiner line = new StringJoiner(" | ");
            for (Object cell : Arrays.asList(row.line(), row.seat(), row.name(), row.unit(), row.means()))
                line.add(String.valueOf(cell));
            table.append(line).append('\n');
        }
        return table.toString();
    }
}
