package vn.hoithi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestState;

class ScoreWorkbookTest {

    @Test
    void three_sheets_hold_the_log_the_units_and_the_ranking() throws IOException {
        try (XSSFWorkbook book = written(new PlayedContest("Hà").played().state(), Language.VI)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(table(book.getSheet("Nhật ký điểm"))).isEqualTo("""
                    Số|Giờ|Ghế|Họ tên|Đơn vị|Phần thi|Câu|Điểm|Lý do|Ghi chú|Người ghi
                    1|21/11/2026 15:00:11|1|Hà|Tổ đảng 1|Rung chuông vàng|1|10|Trả lời đúng||Người dẫn (admin)
                    2|21/11/2026 15:00:11|3|Đặng Thị Ưởng|Tổ đảng 2; khối B|Rung chuông vàng|1|10|Trả lời đúng||Người dẫn (admin)
                    3|21/11/2026 15:00:11|4|Bùi Xuân Lộc|Tổ đảng 2; khối B|Rung chuông vàng|1|10|Trả lời đúng||Người dẫn (admin)
                    4|21/11/2026 15:00:21|3|Đặng Thị Ưởng|Tổ đảng 2; khối B|Rung chuông vàng|2|10|Trả lời đúng||Người dẫn (admin)
                    """);
            assertThat(table(book.getSheet("Đơn vị"))).isEqualTo("""
                    Hạng|Đơn vị|Số người|Tổng điểm|Trung bình|5 người cao nhất|Còn trên sàn
                    1|Tổ đảng 2; khối B|3|30|10|30|3
                    2|Tổ đảng 1|2|10|5|10|2
                    """);
            assertThat(table(book.getSheet("Xếp hạng"))).startsWith("""
                    Hạng|Ghế|Họ tên|Đơn vị|Số câu đúng|Dừng ở câu|Được cứu trợ|Điểm|Giải
                    1|3|Đặng Thị Ưởng|Tổ đảng 2; khối B|2|||20|Giải Nhất
                    """);
        }
    }

    @Test
    void times_are_real_times_and_formulas_stay_texts() throws IOException {
        ContestState state =
                new PlayedContest("=1+1").played().correct(1, -3, "-").state();
        try (XSSFWorkbook book = written(state, Language.EN)) {
            Row row = book.getSheet("Score log").getRow(1);
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 21, 15, 0, 11));
            assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(3).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void a_contest_that_has_not_begun_gives_a_workbook_too() throws IOException {
        try (XSSFWorkbook book = written(new PlayedContest("Hà").state(), Language.VI)) {
            assertThat(table(book.getSheet("Xếp hạng")).lines()).hasSize(1);
            assertThat(table(book.getSheet("Đơn vị")).lines()).hasSize(3);
        }
    }

    private static XSSFWorkbook written(ContestState state, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScoreWorkbook.write(state, language, ZoneId.of("Asia/Ho_Chi_Minh"), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String table(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        StringBuilder table = new StringBuilder();
        for (Row row : sheet) {
            StringJoiner line = new StringJoiner("|");
            for (Cell cell : row) line.add(formatter.formatCellValue(cell));
            table.append(line).append('\n');
        }
        return table.toString();
    }
}
