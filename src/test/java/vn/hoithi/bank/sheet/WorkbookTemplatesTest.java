package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.bank.BankProblem.Code.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.WrittenQuestion.FormName;

class WorkbookTemplatesTest {
    @Test
    void kahoots_template_is_read_with_its_headings_in_row_eight() {
        BankReading reading = Book.of("""
                 | Quiz template
                 | Add questions, at least two answer alternatives, time limit and choose correct answers
                 | Remember: questions have a limit of 120 characters
                 | See an example question below
                 | And remember, if you're not using Excel

                .
                 | Question - max 120 characters | Answer 1 - max 75 characters | Answer 2 - max 75 characters | Answer 3 - max 75 characters | Answer 4 - max 75 characters | Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs | Correct answer(s) - choose at least one
                1 | Thủ đô ở đâu? | Hà Nội | Huế | Vinh | Đà Lạt | 20 | 1
                2 | Mấy tỉnh? | 3 | 2 | 1 | 4 | 30 | 3
                3 | Chọn hai | Một | Hai | Ba | | 5 | 1,2
                4 | | | | | |""")
                .number("G9", 20, "General")
                .number("H9", 1, "General")
                .read();

        assertThat(Told.keys(reading)).isEqualTo("A C A,B");
        assertThat(reading.questions().get(1).ask()).isEqualTo("Mấy tỉnh?");
        assertThat(reading.questions().get(0).about().time()).isEqualTo(Duration.ofSeconds(20));
        assertThat(reading.questions().get(2).options()).containsExactly("Một", "Hai", "Ba");
        assertThat(Told.problems(reading))
                .contains("1 HEADING", "11 SEVERAL_RIGHT", "11 NOT_UNDERSTOOD")
                .doesNotContain("8 NOT_UNDERSTOOD");
        assertThat(reading.usable()).isEqualTo(2);
        assertThat(Told.message(reading, NOT_UNDERSTOOD)).contains("Kahoot tính chọn phương án nào");
    }

    @Test
    void quizizzs_template_is_read_with_all_its_kinds() {
        BankReading reading = Book.of("""
                Question Text | Question Type | Option 1 | Option 2 | Option 3 | Option 4 | Option 5 | Correct Answer | Time in seconds | Image Link | Answer explanation
                Thủ đô ở đâu? | Multiple Choice | Hà Nội | Huế | Vinh | | | 1 | 20 | | Từ năm 1010
                Chọn hai | Checkbox | Một | Hai | Ba | Bốn | | 1,3 | 30 | |
                Ai đi tìm đường cứu nước? | Fill-in-the-Blank | Nguyễn Tất Thành | Bác Hồ | | | | | 30 | |
                Cảm nghĩ? | Open-Ended | | | | | | | 60 | |
                Thích gì? | Poll | Trà | Nước | | | | | 30 | |
                Ảnh này ở đâu? | Multiple Choice | 2 | 1 | | | | 2 | 20 | https://a.vn/b.png |
                Xếp theo thời gian | Reorder | 1930 | 1945 | 1954 | | | | 30 | |
                Xếp nhỏ đến lớn | Reorder | một | hai | | | | 2,1 | 30 | |
                Ghép đôi | Match | Lào | Việt Nam | | | | 1 | 30 | |""").read();

        assertThat(Told.questions(reading)).isEqualTo("""
                . | Thủ đô ở đâu? | Hà Nội / Huế / Vinh | A
                . | Chọn hai | Một / Hai / Ba / Bốn | A,C
                . | Ai đi tìm đường cứu nước? |  | Nguyễn Tất Thành = Bác Hồ
                . | Cảm nghĩ? |  | -
                . | Thích gì? | Trà / Nước | -
                . | Ảnh này ở đâu? | 2 / 1 | B
                . | Xếp theo thời gian | 1930 / 1954 / 1945 | [0, 2, 1]
                . | Xếp nhỏ đến lớn | hai / một | [1, 0]
                . | Ghép đôi | Lào / Việt Nam | -""");
        assertThat(reading.questions())
                .extracting(question -> question.form())
                .containsExactly(
                        FormName.CHOICE,
                        FormName.MULTIPLE,
                        FormName.SHORT,
                        FormName.ESSAY,
                        FormName.CHOICE,
                        FormName.CHOICE,
                        FormName.ORDERING,
                        FormName.ORDERING,
                        FormName.MATCHING);
        assertThat(Told.problems(reading))
                .containsExactlyInAnyOrder(
                        "5 ESSAY",
                        "6 FORM_NOT_PLAYED",
                        "6 NO_ANSWER",
                        "7 MEDIA_MISSING",
                        "8 PUT_RIGHT",
                        "9 PUT_RIGHT",
                        "9 NOT_UNDERSTOOD",
                        "10 ANSWER_NOT_AN_OPTION");
        assertThat(reading.questions().getFirst().about().explanation()).isEqualTo("Từ năm 1010");
        assertThat(reading.usable()).isEqualTo(6);
        assertThat(Told.message(reading, PUT_RIGHT)).contains("A – C – B");
        assertThat(Told.message(reading, MEDIA_MISSING)).contains("https://a.vn/b.png");
    }
}
