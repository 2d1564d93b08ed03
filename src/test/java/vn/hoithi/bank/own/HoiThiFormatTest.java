package vn.hoithi.bank.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.question.Form;
import vn.hoithi.question.Level;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionBank;

class HoiThiFormatTest {
    private static final String HEAD = """
            format: hoithi/1
            id: thu
            title: Bộ thử
            language: vi
            questions:
            """;

    private static final String GOOD = """
              - id: tot
                ask: Một cộng một bằng mấy?
                form: short
                answer: "2"
                theme: Toán
                level: nhận biết
                review: reviewed
            """;

    @Test
    void the_bank_that_is_shipped_is_read_whole() throws IOException {
        BankReading reading = read(Files.readString(Path.of("question-banks/lich-su-dang.yaml")));

        assertThat(reading.problems()).isEmpty();
        assertThat(bank(reading).questions()).hasSizeGreaterThanOrEqualTo(60).hasSize(reading.written());
        Question first = bank(reading).questions().getFirst();
        assertThat(first.id().value()).isEqualTo("lsd-001");
        assertThat(first.form())
                .isEqualTo(new Form.Choice(
                        List.of("André Lebon", "Latouche-Tréville", "Athos II", "Porthos"), 1, Set.of()));
        assertThat(first.level()).isEqualTo(Level.RECOGNISE);
        assertThat(first.suggested()).isEqualTo(Duration.ofSeconds(15));
        assertThat(first.basis()).isNotEmpty();
    }

    @Test
    void the_three_forms_are_read() {
        BankReading reading = read(HEAD + GOOD + """
              - id: chon
                ask: Chọn gì?
                form: choice
                options: [Một, Hai, Cả A và B]
                answer: C
                pinned: [C]
                theme: Toán
                level: vận dụng cao
                seconds: 30
                review: draft
              - id: dung-sai
                ask: Trái Đất tròn.
                form: truefalse
                answer: đúng
                theme: Trời đất
                level: thông hiểu
                review: reviewed
            """);

        assertThat(reading.problems()).isEmpty();
        assertThat(bank(reading).questions())
                .extracting(Question::form)
                .containsExactly(
                        new Form.Written("2", List.of()),
                        new Form.Choice(List.of("Một", "Hai", "Cả A và B"), 2, Set.of(2)),
                        new Form.TrueFalse(true));
        assertThat(reading.questions())
                .extracting(question -> question.about().review())
                .contains(BankReading.Review.DRAFT, BankReading.Review.REVIEWED);
    }

    @Test
    void a_bad_question_is_left_out_and_said_with_its_line_and_the_rest_is_read() {
        BankReading reading = read(HEAD + """
              - id: xau
                ask: Câu này sai ở đâu?
                form: choice
                options: [Một, Hai]
                answer: C
                theme: Toán
                level: dễ
                review: reviewed
            """ + GOOD);

        assertThat(bank(reading).questions())
                .extracting(question -> question.id().value())
                .containsExactly("tot");
        assertThat(reading.written()).isEqualTo(2);
        assertThat(reading.problems())
                .extracting(BankProblem::line, BankProblem::question, BankProblem::code)
                .containsExactly(
                        tuple(10, "xau", BankProblem.Code.NOT_ALLOWED), tuple(12, "xau", BankProblem.Code.NOT_ALLOWED));
        assertThat(reading.problems().getFirst().message()).contains("“C”", "từ A đến B");
    }

    @Test
    void nothing_is_guessed() {
        assertLeftOut("answer: \"2\"", "answer:", BankProblem.Code.NO_ANSWER);
        assertLeftOut("answer: \"2\"", "answer: [2, 3]", BankProblem.Code.WRONG_KIND);
        assertLeftOut("answer: \"2\"", "answer: x\n    answer: y", BankProblem.Code.FIELD_TWICE);
        assertLeftOut("theme: Toán", "them: Toán", BankProblem.Code.UNKNOWN_FIELD);
        assertLeftOut("form: short", "form: truefalse", BankProblem.Code.NOT_ALLOWED);
        assertLeftOut("theme: Toán", "theme: Toán\n    options: [a, b]", BankProblem.Code.UNKNOWN_FIELD);
        assertLeftOut("theme: Toán", "theme: Toán\n    seconds: 2", BankProblem.Code.NOT_ALLOWED);
        assertLeftOut("theme: Toán", "theme: Toán\n    seconds: 15s", BankProblem.Code.NOT_ALLOWED);
        assertLeftOut("theme: Toán", "theme: \"To\\x07án\"", BankProblem.Code.BROKEN_TEXT);
        assertLeftOut("theme: Toán", "theme: " + "á".repeat(81), BankProblem.Code.TOO_LONG);
        assertLeftOut("id: tot", "id: Tốt", BankProblem.Code.NOT_ALLOWED);
    }

    private static void assertLeftOut(String part, String instead, BankProblem.Code code) {
        BankReading reading = read(HEAD + GOOD.replace(part, instead));
        assertThat(bank(reading).questions()).as(instead).isEmpty();
        assertThat(reading.problems()).as(instead).extracting(BankProblem::code).contains(code);
    }

    @Test
    void a_text_is_as_long_as_it_looks_and_eighty_characters_fit() {
        String decomposed = Normalizer.normalize("ậ".repeat(80), Normalizer.Form.NFD);
        BankReading reading = read(HEAD + GOOD.replace("theme: Toán", "theme: " + decomposed));

        assertThat(reading.problems()).isEmpty();
        assertThat(bank(reading).questions().getFirst().theme()).isEqualTo("ậ".repeat(80));
    }

    @Test
    void an_id_that_stands_twice_keeps_its_first_question() {
        BankReading reading = read(HEAD + GOOD + GOOD.replace("Một cộng một", "Hai cộng không"));

        assertThat(bank(reading).questions()).hasSize(1);
        assertThat(bank(reading).questions().getFirst().text()).startsWith("Một cộng một");
        assertThat(reading.problems()).extracting(BankProblem::code).containsExactly(BankProblem.Code.ID_TWICE);
    }

    @Test
    void json_is_read_like_yaml_tabs_and_all() {
        BankReading reading = read("""
                {
                \t"format": "hoithi/1", "id": "thu", "title": "Bộ thử", "language": "vi",
                \t"questions": [
                \t\t{"id": "mot", "ask": "Năm nào?", "form": "short", "answer": 1930, "theme": "Sử",
                \t\t "level": "nhận biết", "review": "reviewed"},
                \t\t{"id": "hai", "ask": "Năm nào?", "form": "short", "theme": "Sử", "level": "nhận biết", "review": "reviewed"}
                \t]
                }
                """);

        assertThat(bank(reading).questions())
                .extracting(Question::form)
                .containsExactly(new Form.Written("1930", List.of()));
        assertThat(reading.problems()).extracting(BankProblem::line).containsExactly(6);
    }

    @Test
    void a_file_that_is_no_bank_is_said_to_be_none() {
        assertUnusable("", BankProblem.Code.UNREADABLE);
        assertUnusable("chỉ là chữ", BankProblem.Code.NOT_THIS_FORMAT);
        assertUnusable("format: hoithi/9\nid: a\n", BankProblem.Code.NOT_THIS_FORMAT);
        assertUnusable("ask: Tháng 3/1935: ở đâu", BankProblem.Code.UNREADABLE);
        assertUnusable("{\"format\": ", BankProblem.Code.UNREADABLE);
        assertUnusable("[".repeat(500), BankProblem.Code.UNREADABLE);
        assertUnusable("{\"a\":".repeat(500), BankProblem.Code.UNREADABLE);
        assertUnusable(HEAD.replace("questions:", "questions: nhiều"), BankProblem.Code.WRONG_COUNT);
    }

    @Test
    void a_file_that_would_grow_by_its_references_is_not_followed() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        assertUnusable(bomb.toString(), BankProblem.Code.UNREADABLE);
    }

    @Test
    void another_encoding_and_a_file_too_large_are_named() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            BankReading legacy = new HoiThiFormat().read("bo.yaml", "format: hoithi/1 # é".getBytes(charset));
            assertThat(legacy.problems().getFirst().message()).contains("UTF-8");
        }
        BankReading huge = BankFormats.read("bo.yaml", new byte[ReadingLimits.DEFAULT.mostBytes() + 1])
                .reading();
        assertThat(huge.problems().getFirst().message()).contains("20 MB");
    }

    @Test
    void only_files_that_are_banks_by_name_are_looked_at() {
        assertThat(BankFormats.own("lich-su-dang.yaml")).isPresent();
        assertThat(BankFormats.own("BO.JSON")).isPresent();
        assertThat(BankFormats.own("question-bank.schema.json")).isEmpty();
        assertThat(BankFormats.own("anh.png")).isEmpty();
    }

    private static void assertUnusable(String text, BankProblem.Code code) {
        BankReading reading = read(text);
        assertThat(reading.bank()).isNull();
        assertThat(reading.problems()).extracting(BankProblem::code).contains(code);
    }

    private static BankReading read(String text) {
        return new HoiThiFormat().read("bo.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static QuestionBank bank(BankReading reading) {
        QuestionBank bank = reading.bank();
        assertThat(bank).as("a bank, not %s", reading.problems()).isNotNull();
        return Objects.requireNonNull(bank);
    }
}
