package vn.hoithi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestState;

class ScoreCsvTest {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void every_entry_is_a_line_with_names_local_time_and_reason() {
        List<String> lines = lines(new PlayedContest("Hà").played().state(), Language.VI);

        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFSố,Giờ,Ghế,Họ tên,Đơn vị,Phần thi,Câu,Điểm,Lý do,Ghi chú,Người ghi");
        assertThat(lines.get(1))
                .isEqualTo(
                        "1,2026-11-21 15:00:11,1,Hà,Tổ đảng 1,Rung chuông vàng,1,10,Trả lời đúng,,Người dẫn (admin)");
        assertThat(lines).hasSize(1 + 4);
    }

    @Test
    void what_another_spreadsheet_takes_for_a_separator_is_quoted() {
        List<String> lines = lines(new PlayedContest("Hà").played().state(), Language.VI);

        assertThat(lines.get(2)).contains(",\"Tổ đảng 2; khối B\",");
        Csv csv = new Csv();
        csv.row("a,b", "nói \"vâng\"", "hai\ndòng", " cách ", "");
        assertThat(new String(csv.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"a,b\",\"nói \"\"vâng\"\"\",\"hai\ndòng\",\" cách \",\r\n");
    }

    @Test
    void a_text_never_becomes_a_formula_and_a_negative_number_stays_one() {
        ContestState state = new PlayedContest("=HYPERLINK(\"x\")")
                .correct(1, -5, "+thưởng")
                .correct(2, 5, "@tổ 1")
                .state();

        List<String> lines = lines(state, Language.VI);
        assertThat(lines.get(1)).contains(",\"'=HYPERLINK(\"\"x\"\")\",").contains(",-5,Sửa tay,'+thưởng,");
        assertThat(lines.get(2)).contains(",5,Sửa tay,'@tổ 1,");
        assertThat(Csv.harmless("-x")).isEqualTo("'-x");
        assertThat(Csv.harmless("\tx")).isEqualTo("'\tx");
    }

    @Test
    void headings_and_words_come_in_english_too() {
        List<String> lines = lines(new PlayedContest("Hà").played().state(), Language.EN);

        assertThat(lines.getFirst()).isEqualTo("\uFEFFNo.,Time,Seat,Name,Unit,Round,Question,Points,Reason,Note,By");
        assertThat(lines.get(1)).endsWith("Right answer,,Host (admin)");
    }

    @Test
    void a_contest_without_points_has_headings_alone() {
        assertThat(lines(new PlayedContest("Hà").state(), Language.VI)).hasSize(1);
    }

    private static List<String> lines(ContestState state, Language language) {
        String text = new String(ScoreCsv.write(state, language, HANOI), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n");
        return List.of(text.split("\r\n"));
    }
}
