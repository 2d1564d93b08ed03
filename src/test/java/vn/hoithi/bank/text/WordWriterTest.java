package vn.hoithi.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.OlympiaBank;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Media;

class WordWriterTest {
    private static final List<String> THREE = List.of("1945", "1930", "1954");

    private static final WrittenBank EVERY_FORM = new WrittenBank(
            "bo",
            "Bộ thử",
            List.of(
                    question("Năm thành lập Đảng?", FormName.CHOICE, THREE, List.of(), Key.Options.of(1)),
                    question("Những năm chẵn nào?", FormName.MULTIPLE, THREE, List.of(), Key.Options.of(1, 2)),
                    question("Huế là thủ đô.", FormName.TRUE_FALSE, List.of(), List.of(), new Key.Truth(false)),
                    question(
                            "Thành phố mang tên ai?",
                            FormName.SHORT,
                            List.of(),
                            List.of(),
                            new Key.Wordings(List.of("Hồ Chí Minh", "Bác Hồ"))),
                    question(
                            "Đường bờ biển dài bao nhiêu?",
                            FormName.NUMBER,
                            List.of(),
                            List.of(),
                            new Key.Figure(new BigDecimal("3260"), new BigDecimal("0.5"), true, "km")),
                    question(
                            "Ngày thành lập Công đoàn?",
                            FormName.DATE,
                            List.of(),
                            List.of(),
                            new Key.Day(LocalDate.of(1929, 7, 28))),
                    question(
                            "Trước sau ra sao?", FormName.ORDERING, THREE, List.of(), new Key.Places(List.of(1, 0, 2))),
                    question(
                            "Thủ đô nước nào?",
                            FormName.MATCHING,
                            List.of("Lào", "Việt Nam"),
                            List.of("Hà Nội", "Huế", "Viêng Chăn"),
                            new Key.Places(List.of(2, 0))),
                    new WrittenQuestion(
                            "anh",
                            "",
                            "",
                            FormName.SHORT,
                            "Ai ở trong ảnh?",
                            List.of(),
                            Set.of(),
                            List.of(),
                            new Key.Wordings(List.of("Võ Thị Sáu")),
                            new Shown(
                                    List.of(new Media(Media.Kind.PICTURE, "a.jpg", "Cô gái trẻ")),
                                    List.of(new Media(Media.Kind.VIDEO, "b.mp4", "")),
                                    false),
                            About.NOTHING,
                            1,
                            List.of())));

    @Test
    void the_paper_of_the_room_has_blanks_and_no_answers() throws IOException {
        assertThat(lines(EVERY_FORM, false)).isEqualTo("""
                Bộ thử
                Câu 1: Năm thành lập Đảng?
                A. 1945
                B. 1930
                C. 1954
                Câu 2 (chọn tất cả phương án đúng): Những năm chẵn nào?
                A. 1945
                B. 1930
                C. 1954
                Câu 3: Huế là thủ đô.
                ☐ Đúng     ☐ Sai
                Câu 4: Thành phố mang tên ai?
                Trả lời: ………………………………………………………
                Câu 5: Đường bờ biển dài bao nhiêu?
                Trả lời: ………………………… km
                Câu 6 (ghi đủ ngày, tháng, năm): Ngày thành lập Công đoàn?
                Trả lời: ngày ……… tháng ……… năm …………
                Câu 7 (xếp theo thứ tự đúng): Trước sau ra sao?
                A. 1945
                B. 1930
                C. 1954
                Thứ tự: …………………………
                Câu 8 (ghép cặp): Thủ đô nước nào?
                A. Lào | 1. Hà Nội
                B. Việt Nam | 2. Huế
                 | 3. Viêng Chăn
                Ghép: A – ……;  B – ……
                Câu 9: Ai ở trong ảnh?
                [hình a.jpg (Cô gái trẻ)]
                Trả lời: ………………………………………………………""");
    }

    @Test
    void the_paper_of_the_jury_tells_what_is_right_and_how_far_off_it_may_be() throws IOException {
        assertThat(lines(EVERY_FORM, true))
                .contains("Đáp án: B, C\n", "Đáp án: Sai\n", "Đáp án: Hồ Chí Minh\nGhi chú: Cũng nhận: Bác Hồ\n")
                .contains(
                        "Đáp án: 3260 km\nGhi chú: Sai số cho phép: 0,5\nGhi chú: Không ai đúng thì ai gần nhất được tính\n")
                .contains("Đáp án: 28/7/1929\n", "Đáp án: B, A, C\n", "Đáp án: A3, B1\n")
                .contains("Ghi chú: Kèm câu hỏi: hình a.jpg (Cô gái trẻ)\nGhi chú: Kèm đáp án: đoạn phim b.mp4")
                .doesNotContain("…");
    }

    /** Orders, pairs and several right options are no forms a text says of itself: none is taken for another answer. */
    @Test
    void the_paper_of_the_jury_is_read_again_and_what_a_text_cannot_say_is_told() {
        BankReading reading = new WordFormat().read("bo.docx", new WordWriter(true).write(EVERY_FORM));

        assertThat(Told.questions(reading))
                .containsExactly(
                        "1 | Năm thành lập Đảng? | 1945; 1930; 1954 | B",
                        "2 | Những năm chẵn nào? | 1945; 1930; 1954 | B,C",
                        "3 | Huế là thủ đô. |  | sai",
                        "4 | Thành phố mang tên ai? |  | “Hồ Chí Minh”",
                        "5 | Đường bờ biển dài bao nhiêu? |  | “3260 km”",
                        "6 | Ngày thành lập Công đoàn? |  | “28/7/1929”",
                        "7 | Trước sau ra sao? | 1945; 1930; 1954 | A,B,C",
                        "8 | Thủ đô nước nào? | Lào 1. Hà Nội; Việt Nam 2. Huế 3. Viêng Chăn | ?",
                        "9 | Ai ở trong ảnh? |  | “Võ Thị Sáu”");
        assertThat(reading.bank())
                .isNotNull()
                .satisfies(bank -> assertThat(bank.questions())
                        .extracting(question -> question.id().value())
                        .containsExactly("cau-1", "cau-3", "cau-4", "cau-5", "cau-6", "cau-9"));
        assertThat(reading.problems().stream()
                        .map(problem -> problem.question() + " " + problem.code())
                        .toList())
                .contains("2 SEVERAL_RIGHT", "7 SEVERAL_RIGHT", "8 ANSWER_NOT_AN_OPTION");
        assertThat(reading.questions().get(4).about().notes())
                .isEqualTo("Sai số cho phép: 0,5 Không ai đúng thì ai gần nhất được tính");
    }

    @Test
    void an_olympia_set_stands_in_the_order_of_its_rounds() throws IOException {
        String paper = lines(OlympiaBank.bank(), false);

        assertThat(paper.lines()
                        .filter(line -> line.startsWith("Phần") || line.startsWith("Câu"))
                        .map(line -> line.replaceFirst(": Tên của", ":"))
                        .toList())
                .containsExactly(
                        "Phần I. Khởi động – lượt 1",
                        "Câu 1: sông này?",
                        "Phần I. Khởi động – lượt 2",
                        "Câu 2: núi này?",
                        "Phần I. Khởi động – lượt chung",
                        "Câu 3: đảo này?",
                        "Phần II. Vượt chướng ngại vật",
                        "Câu 4 (hàng ngang 1): cầu này?",
                        "Câu 5 (hàng ngang 2): chợ này?",
                        "Câu 6 (hàng ngang 3): đền này?",
                        "Câu 7 (hàng ngang 4): tượng này?",
                        "Câu 8 (ô trung tâm): hang này?",
                        "Phần III. Tăng tốc",
                        "Câu 9: thác này?",
                        "Phần IV. Về đích – câu 20 điểm",
                        "Câu 10 (20 điểm): hồ này?",
                        "Phần IV. Về đích – câu 30 điểm",
                        "Câu 11 (30 điểm): vịnh này?",
                        "Phần V. Câu hỏi phụ",
                        "Câu 12: đèo này?",
                        "Phần II. Vượt chướng ngại vật – bộ vcnv-2",
                        "Câu 13 (hàng ngang 1): rừng này?",
                        "Câu 14 (hàng ngang 2): bãi này?",
                        "Câu 15 (hàng ngang 3): tháp này?",
                        "Câu 16 (hàng ngang 4): thành này?",
                        "Câu 17 (ô trung tâm): giếng này?",
                        "Phần VI. Các câu khác",
                        "Câu 18: làng này?");
        assertThat(paper).contains("Chướng ngại vật có 7 chữ cái.").doesNotContain("Đền Hùng", "Côn Đảo");
        assertThat(lines(OlympiaBank.bank(), true)).contains("Từ khóa: Đền Hùng. Cũng nhận: Đền thờ Đền Hùng;");
    }

    @Test
    void an_olympia_paper_with_answers_is_read_again_question_by_question() {
        WrittenBank bank = OlympiaBank.bank();
        BankReading reading = new WordFormat().read("bo.docx", new WordWriter(true).write(bank));

        assertThat(reading.usable()).isEqualTo(bank.questions().size());
        assertThat(reading.questions())
                .extracting(question -> question.about().theme())
                .containsOnly("Địa lý");
        assertThat(reading.questions().getFirst().section()).isEqualTo("Phần I. Khởi động – lượt 1");
        assertThat(reading.questions().get(7).about().notes())
                .startsWith("Chướng ngại vật có 7 chữ cái. Từ khóa: Đền Hùng.");
        assertThat(reading.questions().get(8).about().notes()).isEmpty();
    }

    private static WrittenQuestion question(
            String ask, FormName form, List<String> options, List<String> matches, @Nullable Key key) {
        return new WrittenQuestion(
                "a", "", "", form, ask, options, Set.of(), matches, key, Shown.NOTHING, About.NOTHING, 1, List.of());
    }

    /** A line for each paragraph and for each row of a table. */
    private static String lines(WrittenBank bank, boolean answers) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(new WordWriter(answers).write(bank)))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) lines.add(paragraph.getText());
                if (element instanceof XWPFTable table)
                    table.getRows()
                            .forEach(row -> lines.add(row.getCell(0).getText() + " | "
                                    + row.getCell(1).getText()));
            }
        }
        return String.join("\n", lines);
    }
}
