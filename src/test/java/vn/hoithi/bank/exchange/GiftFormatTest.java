package vn.hoithi.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.WrittenQuestion;

class GiftFormatTest {
    private final GiftFormat gift = new GiftFormat();

    @Test
    void every_kind_of_question_is_read() throws IOException {
        BankFormats.Read read = Told.corpus("gift.gift");

        assertThat(read.format().map(BankFormat::name)).contains("gift");
        assertThat(Told.questions(read.reading())).isEqualTo("""
                5 ls-01 CHOICE Đảng thành lập năm nào? [1930, 1929, 1945] -> [0]
                11 cau-2 MULTIPLE Những ai là anh hùng? [Võ Thị Sáu, Kim Đồng, Không ai] -> [0, 1]
                18 cau-3 TRUE_FALSE Thủ đô là Hà Nội. -> đúng
                19 ds-2 TRUE_FALSE Huế là thủ đô. -> sai
                23 cau-5 SHORT Tên thật của Bác lúc nhỏ là …. -> Nguyễn Sinh Cung / Sinh Cung
                25 cau-6 CHOICE Công thức E=mc{2} của ai: [Anh-xtanh, Einstein*, Niu-tơn] -> [0, 1]
                27 cau-7 NUMBER Diện tích 3 km² là bao nhiêu? -> 3 ± 0
                29 cau-8 NUMBER Năm nào? -> 1949.5 ± 4.5
                31 cau-9 OTHER Khoảng nào? -> ?
                33 cau-10 MATCHING Ghép thủ đô [Việt Nam, Lào] [Viêng Chăn, Hà Nội] -> [1, 0]
                35 cau-11 ESSAY Nêu ý nghĩa ngày 28/7. -> ?
                39 cau-12 SHORT Thiếu ngoặc -> ?
                41 cau-13 OTHER Hai chỗ … và … trống -> ?
                43 cau-14 SHORT Không dấu -> ?
                """);
    }

    @Test
    void whatever_is_left_out_or_not_played_is_told_with_its_line() throws IOException {
        assertThat(Told.problems(Told.corpus("gift.gift").reading())).isEqualTo("""
                23 cau-5 NOT_UNDERSTOOD
                25 cau-6 SEVERAL_RIGHT
                27 cau-7 MEDIA_MISSING
                31 cau-9 FORM_NOT_PLAYED
                33 cau-10 PUT_RIGHT
                35 cau-11 ESSAY
                37 NOT_UNDERSTOOD
                39 cau-12 MISSING
                39 cau-12 NO_ANSWER
                41 cau-13 FORM_NOT_PLAYED
                43 cau-14 WRONG_KIND
                43 cau-14 NO_ANSWER
                """);
    }

    @Test
    void categories_titles_and_feedback_say_something_of_the_question() throws IOException {
        List<WrittenQuestion> questions = Told.corpus("gift.gift").reading().questions();

        assertThat(questions.stream()
                        .limit(5)
                        .map(question -> String.join(
                                " | ",
                                question.number(),
                                question.about().theme(),
                                question.about().explanation(),
                                question.about().notes()))
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                 | Lịch sử | Ngày 3/2/1930. |\s
                2 | Lịch sử | Cả hai đều là liệt sĩ. |\s
                 | Lịch sử | Từ năm 1945 | Đúng hay sai
                 | Lịch sử |  |\s
                 | Điều lệ/Quy định |  |\s
                """);
    }

    @Test
    void signs_after_a_backslash_mean_themselves() {
        WrittenQuestion question = only("::a\\:b::x \\~ \\= \\# \\{ \\} \\: \\\\ \\n y {=\\=1 ~%50\\%2 \\~ ~\\%3}");

        assertThat(question.ask()).isEqualTo("x ~ = # { } : \\ y");
        assertThat(question.about().notes()).isEqualTo("a:b");
        assertThat(question.options()).containsExactly("=1", "%50\\%2 ~", "\\%3");
    }

    @Test
    void a_title_that_stands_twice_names_only_the_first() {
        BankReading reading = read("::q::Một? {=1}\n\n::q::Hai? {=2}\n\n::cau-2::Ba? {=3}");
        assertThat(reading.questions()).extracting(WrittenQuestion::id).containsExactly("q", "cau-2", "cau-3");
        assertThat(reading.usable()).isEqualTo(3);
    }

    @Test
    void questions_are_told_apart_without_an_empty_line_and_empty_lines_inside_braces_do_no_harm() {
        BankReading reading = read("Một? {=1}\nHai? {\n\n=2\n\n~3\n}\n::ba::Ba? {\n=3 \n::bon::Bốn? {=4}");
        assertThat(Told.questions(reading)).isEqualTo("""
                1 cau-1 SHORT Một? -> 1
                2 cau-2 CHOICE Hai? [2, 3] -> [0]
                8 ba SHORT Ba? -> ?
                10 bon SHORT Bốn? -> 4
                """);
        assertThat(Told.problems(reading)).isEqualTo("""
                8 ba MISSING
                8 ba NO_ANSWER
                """);
    }

    @Test
    void our_remark_that_somebody_broke_is_told_and_the_question_is_read() {
        BankReading reading = read("""
                // hoithi: {"level":"vận dụng","seconds":"30","review":"reviewed"}
                ::a::Một? {=1}

                // hoithi: {"level":"dễ lắm","seconds":"1","validity":{"from":"2020-13-01"}}
                ::b::Hai? {=2}

                // hoithi: {"level":
                ::c::Ba? {=3}
                """);
        assertThat(reading.usable()).isEqualTo(3);
        assertThat(Told.problems(reading)).isEqualTo("""
                4 b NOT_UNDERSTOOD
                4 b NOT_UNDERSTOOD
                4 b NOT_UNDERSTOOD
                7 c NOT_UNDERSTOOD
                """);
    }

    @Test
    void a_text_is_gift_only_where_braces_hold_answers() {
        assertThat(gift.reads("a.txt", bytes("Một? {=1 ~2}"))).isTrue();
        assertThat(gift.reads("a.txt", bytes("Một?{\n  ~2\n =1}"))).isTrue();
        assertThat(gift.reads("a.txt", bytes("Một. {TRUE}"))).isTrue();
        assertThat(gift.reads("a.txt", bytes("Câu 1: Tập {x = 1}\nA. {1}\nB. {2}")))
                .isFalse();
        assertThat(gift.reads("a.txt", bytes("Câu 1: \\{=1}"))).isFalse();
        assertThat(gift.reads("a.docx", bytes("Một? {=1 ~2}"))).isFalse();
    }

    @Test
    void text_made_to_be_slow_is_read_in_its_time() {
        for (String part : List.of(
                "{",
                "}",
                "=",
                "~",
                "{=",
                "{~",
                "::",
                "\\",
                "#",
                "%",
                "{\n\n",
                "\n{",
                "// hoithi: {\n",
                "$CATEGORY: /",
                "a {=1}\n",
                "{} ",
                "x\n")) {
            long begin = System.nanoTime();
            assertThat(read(part.repeat(50_000)).problems()).as(part).isNotEmpty();
            assertThat(read("a {" + part.repeat(50_000)).problems()).as(part).isNotEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(part).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void every_problem_says_in_vietnamese_what_to_do() throws IOException {
        for (String file : List.of(
                "gift.gift",
                "moodle.xml",
                "aiken-broken.aiken",
                "loose-letters.json",
                "loose-index.json",
                "loose-stt.json"))
            assertThat(Told.corpus(file).reading().problems())
                    .allSatisfy(problem -> assertThat(problem.message())
                            .as(file)
                            .matches(
                                    "(?isu).*(hãy|Hãy|bỏ qua|không dùng|giữ nguyên|xem lại|rút gọn|nên |là “true”).*"));
    }

    private WrittenQuestion only(String text) {
        BankReading reading = read(text);
        assertThat(reading.questions()).hasSize(1);
        return reading.questions().getFirst();
    }

    private BankReading read(String text) {
        return gift.read("bo.gift", bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
