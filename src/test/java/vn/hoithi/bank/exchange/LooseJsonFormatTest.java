package vn.hoithi.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.question.Level;

class LooseJsonFormatTest {
    @Test
    void numbered_fields_for_options_are_read() throws IOException {
        BankFormats.Read read = Told.corpus("loose-stt.json");

        assertThat(read.format().map(BankFormat::name)).contains("json");
        assertThat(Told.questions(read.reading())).isEqualTo("""
                2 cau-1 CHOICE Công đoàn thành lập năm nào? [1929, 1930, 1945, 1954] -> [0]
                3 cau-2 CHOICE Đội TNTP lập năm nào? [1930, 1941, 1951, 1961] -> ?
                """);
        assertThat(Told.problems(read.reading())).isEqualTo("""
                3 2 ANSWER_NOT_AN_OPTION
                """);
    }

    @Test
    void lists_objects_letters_marks_and_right_and_wrong_are_read() throws IOException {
        BankReading reading = Told.corpus("loose-letters.json").reading();

        assertThat(Told.questions(reading)).isEqualTo("""
                2 cau-1 CHOICE Thủ đô nước ta? [Huế, Hà Nội, Vinh, Đà Lạt] -> [1]
                3 cau-5 CHOICE Sông ở Huế? [Sông Hồng, Sông Hương] -> [1]
                4 cau-3 CHOICE Ai đúng? [Lan, Minh] -> [1]
                5 chon-4 CHOICE Chọn gì? [Một, Hai] -> [1]
                6 cau-5-2 CHOICE Ngày Quốc khánh? [2/9, 30/4, 1/5] -> [0]
                7 cau-6 SHORT Năm Quốc khánh đầu tiên? -> 1945
                8 cau-7 TRUE_FALSE Quả đất tròn. -> đúng
                9 cau-8 CHOICE Chọn hai [x, y, z] -> [0, 2]
                10 cau-9 CHOICE Mâu thuẫn [x, y, z] -> ?
                """);
        assertThat(Told.problems(reading)).isEqualTo("""
                1 NOT_UNDERSTOOD
                6 PUT_RIGHT
                9 cau-8 SEVERAL_RIGHT
                10 cau-9 ANSWERS_CONTRADICT
                11 NOT_UNDERSTOOD
                """);
        About about = reading.questions().get(1).about();
        assertThat(about.explanation()).isEqualTo("Chảy qua giữa thành phố.");
        assertThat(about.theme()).isEqualTo("Địa lý");
        assertThat(about.level()).isEqualTo(Level.RECOGNISE);
        assertThat(about.time()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void an_answer_that_is_only_the_place_of_an_option_is_not_guessed_and_told_once() throws IOException {
        BankReading reading = Told.corpus("loose-index.json").reading();

        assertThat(Told.questions(reading)).isEqualTo("""
                2 cau-47 CHOICE Tháng có 28 ngày? [Tháng một, Tháng hai] -> ?
                3 cau-2 CHOICE Mùa nào nóng? [Xuân, Hạ, Thu] -> ?
                4 cau-3 CHOICE Năm nào? [1930, 1945] -> [1]
                """);
        assertThat(reading.problems().stream()
                        .filter(problem -> problem.question().isEmpty()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.code()).isEqualTo(BankProblem.Code.NO_ANSWER);
                    assertThat(problem.message()).startsWith("2 câu").contains("số 0", "A, B, C, D");
                });
    }

    @Test
    void a_list_under_a_name_of_its_own_gets_it_as_theme() {
        BankReading reading = read("""
                {"Lịch sử": [{"q": "Một?", "options": ["a", "b"], "correct": "A"}],
                 "chuong": [{"topic": "Điều lệ", "questions": [{"q": "Hai?", "options": ["a", "b"], "correct": "A"}]}]}
                """);
        assertThat(reading.questions())
                .extracting(question -> question.about().theme())
                .containsExactly("Lịch sử", "Điều lệ");
    }

    @Test
    void the_kind_a_file_says_itself_decides_on_several_right_options_and_numbers() {
        assertThat(Told.questions(read("""
                [{"type": "checkbox", "q": "Một?", "options": ["a", "b", "c"], "correct": ["A", "C"]},
                {"type": "quiz", "q": "Hai?", "options": ["a", "b", "c"], "correct": ["A", "C"]},
                {"type": "number", "q": "Ba?", "answer": 8.5},
                {"type": "number", "q": "Bốn?", "answer": "rất nhiều"}]
                """))).isEqualTo("""
                1 cau-1 MULTIPLE Một? [a, b, c] -> [0, 2]
                2 cau-2 CHOICE Hai? [a, b, c] -> [0, 2]
                3 cau-3 NUMBER Ba? -> 8.5 ± 0
                4 cau-4 SHORT Bốn? -> rất nhiều
                """);
    }

    @Test
    void our_own_json_stays_ours_also_without_its_first_line() {
        assertThat(format("{\"format\": \"hoithi/1\", \"questions\": [{\"q\": \"x\"}]}"))
                .isEqualTo("hoithi");
        assertThat(format("{\"format\": \"hoithi/2\", \"questions\": [{\"q\": \"x\"}]}"))
                .isEqualTo("hoithi");
        assertThat(format("{\"id\": \"a\", \"questions\": [{\"id\": \"x\", \"ask\": \"y\"}]}"))
                .isEqualTo("hoithi");
        assertThat(format("{\"id\": \"a\"}")).isEqualTo("hoithi");
        assertThat(format("{\"id\": ")).isEqualTo("hoithi");
        assertThat(format("{\"questions\": [{\"q\": \"x\"}]}")).isEqualTo("json");
        assertThat(format("[{\"q\": \"x\"}]")).isEqualTo("json");
        assertThat(format("[")).isEqualTo("json");
    }

    private static String format(String json) {
        return BankFormats.read("bo.json", bytes(json)).format().orElseThrow().name();
    }

    @Test
    void json_that_is_broken_deep_or_no_list_of_questions_is_told() {
        for (String json :
                new String[] {"[", "[".repeat(100_000), "{\"a\":[{".repeat(100_000), "[]", "[1,2]", "[{}]", "[null]"}) {
            BankReading reading = BankFormats.read("bo.json", bytes(json)).reading();
            assertThat(reading.bank()).isNull();
            assertThat(reading.problems()).as(json).isNotEmpty();
        }
    }

    private static BankReading read(String json) {
        return Told.read(new LooseJsonFormat(), "bo.json", json);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
