package vn.hoithi.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankReading;

class AikenFormatTest {
    @Test
    void questions_options_and_answers_are_read() throws IOException {
        BankFormats.Read read = Told.corpus("aiken.txt");

        assertThat(read.format().map(BankFormat::name)).contains("aiken");
        assertThat(Told.questions(read.reading())).isEqualTo("""
                1 cau-1 CHOICE Công đoàn Việt Nam thành lập ngày nào? [28/7/1929, 3/2/1930] -> [0]
                6 cau-7 CHOICE Đại hội nào đổi tên Đảng thành Đảng Lao động? [Đại hội I, Đại hội II, Cả A và B] -> [1]
                """);
        assertThat(Told.problems(read.reading())).isEqualTo("""
                6 7 PINNED
                """);
    }

    @Test
    void whatever_is_wrong_is_told_with_its_line() throws IOException {
        BankReading reading = Told.corpus("aiken-broken.aiken").reading();

        assertThat(Told.questions(reading)).isEqualTo("""
                3 cau-1 CHOICE Sông nào dài nhất nước ta? [Sông Hồng, Sông Đồng Nai] -> ?
                8 cau-2 CHOICE Hồ nào ở giữa Hà Nội? [Hồ Gươm, Hồ Tây, Hồ Ba Bể] -> ?
                14 cau-3 CHOICE Thành phố nào bên sông Hương? [Huế, Vinh] -> ?
                18 cau-4 CHOICE Núi nào cao nhất? [Phan Xi Păng, Bà Đen, một ngọn núi ở Tây Ninh] -> [0]
                24 cau-5 CHOICE Ai cũng biết? -> ?
                """);
        assertThat(Told.problems(reading)).isEqualTo("""
                1 NOT_UNDERSTOOD
                6 1 ANSWER_NOT_AN_OPTION
                8 2 NO_ANSWER
                10 2 NOT_ALLOWED
                14 3 NO_ANSWER
                24 5 NO_ANSWER
                25 5 WRONG_COUNT
                26 NOT_UNDERSTOOD
                """);
        assertThat(reading.problems())
                .extracting(problem -> problem.message())
                .anyMatch(message -> message.contains("từ A đến B"))
                .anyMatch(message -> message.contains("“C” đứng ở chỗ của “B”"));
    }

    @Test
    void a_text_is_aiken_only_where_every_question_ends_with_its_answer_in_capitals() {
        String question = "Một cộng một?\nA. Hai\nB. Ba\n";
        assertThat(aiken(question + "ANSWER: A")).isTrue();
        assertThat(aiken(question.replace(". ", ") ") + "ANSWER: A\n\n" + question + "ANSWER: B\n"))
                .isTrue();
        assertThat(aiken(question + "Answer: A")).isFalse();
        assertThat(aiken(question + "Đáp án: A")).isFalse();
        assertThat(aiken(question + "ANSWER: A\n" + question)).isFalse();
        assertThat(aiken(question.replace("A. ", "a. ").replace("B. ", "b. ") + "ANSWER: A"))
                .isFalse();
        assertThat(aiken(question + "Giải thích: dễ\nANSWER: A")).isFalse();
        assertThat(aiken("A. Hai\nB. Ba\nANSWER: A")).isFalse();
        assertThat(aiken("")).isFalse();
    }

    private static boolean aiken(String text) {
        return new AikenFormat().reads("cau.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void another_encoding_is_named() {
        BankReading reading = new AikenFormat().read("cau.aiken", "Đúng?".getBytes(StandardCharsets.UTF_16LE));
        assertThat(reading.problems().getFirst().message()).contains("UTF-8");
    }
}
