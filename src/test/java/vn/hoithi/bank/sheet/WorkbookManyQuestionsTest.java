package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;

class WorkbookManyQuestionsTest {
    static final int MANY = 5_000;

    @Test
    void five_thousand_questions_are_read() {
        BankReading reading = new WorkbookFormat().read("thu.xlsx", file());

        assertThat(reading.questions()).hasSize(MANY);
        assertThat(reading.usable()).isEqualTo(MANY);
    }

    /** As large as the largest banks that circulate. */
    static byte[] file() {
        List<WrittenQuestion> questions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String nth = "lần thứ " + i + " của năm " + (i * 7919 % MANY);
            questions.add(new WrittenQuestion(
                    "cau-" + i,
                    "",
                    "",
                    FormName.CHOICE,
                    "Câu " + i * 31 + " hỏi về việc " + nth + " và những điều đã được quyết định ở Đại hội đó là gì?",
                    List.of("Điều một " + nth, "Điều hai " + nth, "Điều ba " + nth, "Điều bốn " + nth),
                    Set.of(),
                    List.of(),
                    Key.Options.of(i % 4),
                    Shown.NOTHING,
                    About.NOTHING
                            .withTheme("Chủ đề " + i % 20)
                            .withExplanation("Vì rằng " + nth + " đã viết như vậy trong văn kiện.")
                            .withBasis("Điều " + i % 50 + " Điều lệ " + nth),
                    1,
                    List.of()));
        }
        return new WorkbookWriter().write(new WrittenBank("thu", "Nhiều câu", questions));
    }
}
