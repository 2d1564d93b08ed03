package vn.hoithi.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;

class MoodleFormatTest {
    @Test
    void every_kind_of_question_is_read() throws IOException {
        BankFormats.Read read = Told.corpus("moodle.xml");

        assertThat(read.format().map(BankFormat::name)).contains("moodle");
        assertThat(Told.questions(read.reading())).isEqualTo("""
                4 ls-01 CHOICE Đảng thành lập năm nào? [1929, 1930] -> [1]
                14 cau-2 MULTIPLE Ai là anh hùng? [Võ Thị Sáu, Kim Đồng, Không ai] -> [0, 1]
                22 ds TRUE_FALSE Huế là thủ đô. -> sai
                28 sa SHORT Tên nước < 1976? -> Việt Nam Dân chủ Cộng hòa / VNDCCH
                37 so-1 NUMBER Bao nhiêu? -> 2.5 ± 0
                42 so-2 NUMBER Khoảng bao nhiêu? -> 63 ± 1
                48 ghep MATCHING Ghép đôi -> ?
                49 tu-luan ESSAY Nêu ý nghĩa. -> ?
                51 thu-do MATCHING Ghép thủ đô. [Lào, Việt Nam] [Huế, Viêng Chăn, Hà Nội] -> [1, 2]
                57 thu-tu ORDERING Xếp theo thời gian. [1930, 1954, 1945] -> [0, 2, 1]
                63 dai NUMBER Dài bao nhiêu? -> 3260 ± 10 km
                68 hai-dung CHOICE Chọn một. [a, b] -> [0, 1]
                """);
    }

    @Test
    void whatever_is_left_out_hidden_or_not_played_is_told_with_its_line() throws IOException {
        assertThat(Told.problems(Told.corpus("moodle.xml").reading())).isEqualTo("""
                28 sa NOT_UNDERSTOOD
                28 sa NOT_UNDERSTOOD
                37 so-1 MEDIA_MISSING
                48 ghep NO_ANSWER
                49 tu-luan ESSAY
                50 dan NOT_UNDERSTOOD
                51 thu-do PUT_RIGHT
                57 thu-tu PUT_RIGHT
                68 hai-dung SEVERAL_RIGHT
                """);
    }

    @Test
    void categories_feedback_and_tags_say_something_of_the_question() throws IOException {
        BankReading reading = Told.corpus("moodle.xml").reading();

        assertThat(reading.questions().stream()
                        .map(question -> String.join(
                                " | ",
                                question.number(),
                                question.about().theme(),
                                question.about().level().name(),
                                question.about().explanation(),
                                question.about().notes()))
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                1 | Lịch sử Đảng | RECOGNISE | Ngày 3/2/1930. Đúng. | Thẻ trong Moodle: thi thử.
                 | Lịch sử Đảng | UNGRADED |  | Hai người
                 | Lịch sử Đảng | UNGRADED | Thủ đô là Hà Nội. |\s
                 | Lịch sử Đảng | UNGRADED |  |\s
                 | Lịch sử Đảng | UNGRADED |  |\s
                 | Lịch sử Đảng | UNGRADED |  |\s
                 |  | UNGRADED |  |\s
                 |  | UNGRADED |  |\s
                 |  | UNGRADED |  |\s
                 |  | UNGRADED |  |\s
                 |  | UNGRADED |  |\s
                 |  | UNGRADED |  |\s
                """);
    }

    @Test
    void nothing_outside_the_file_is_looked_at(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "BIMAT");
        BankReading reading = read("<!DOCTYPE quiz [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<quiz><question type=\"essay\"><questiontext><text>&x;</text></questiontext></question></quiz>");
        assertRefused(reading);
        assertThat(reading.toString()).doesNotContain("BIMAT");
        assertRefused(read("<!DOCTYPE quiz SYSTEM \"" + secret.toUri() + "\"><quiz/>"));
        assertRefused(read("<!DOCTYPE quiz [<!ENTITY % x SYSTEM \"" + secret.toUri() + "\"> %x;]><quiz/>"));
        assertRefused(read("<quiz>&x;</quiz>"));
    }

    @Test
    void a_file_that_would_grow_by_its_entities_is_refused_at_once() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE quiz [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        long begin = System.nanoTime();
        assertRefused(read(bomb + "]><quiz>&a39;</quiz>"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_broken_a_deep_and_a_foreign_file_are_refused_with_their_line() {
        assertRefused(read("<quiz>\n<question>\n</quiz>"));
        assertThat(read("<quiz>\n<question>\n</quiz>").problems().getFirst().line())
                .isEqualTo(3);
        assertRefused(read("<quiz>".repeat(100_000)));
        assertRefused(read("<quiz " + "a ".repeat(1000) + ">"));
        assertRefused(read("chỉ là chữ"));
        assertRefused(read("<svg/>"));
        assertThat(read("<svg/>").problems().getFirst().code()).isEqualTo(BankProblem.Code.NOT_THIS_FORMAT);
    }

    @Test
    void ten_thousand_questions_with_pictures_inside_are_read() {
        String picture = "QUJD".repeat(300);
        StringBuilder file = new StringBuilder("<quiz>\n");
        for (int i = 0; i < 10_000; i++)
            file.append(
                            "<question type=\"truefalse\"><questiontext><text><![CDATA[<p>Số %d&nbsp;&amp; số %d &lt;</p>]]></text>"
                                    .formatted(i, i * 7 + 1))
                    .append("<file name=\"a.png\" encoding=\"base64\">")
                    .append(picture)
                    .append("</file></questiontext><answer fraction=\"100\"><text>true</text></answer></question>\n");
        BankReading reading = read(file + "</quiz>");
        assertThat(reading.usable()).isEqualTo(10_000);
    }

    private static void assertRefused(BankReading reading) {
        assertThat(reading.bank()).isNull();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().getFirst().message()).containsAnyOf("Moodle", "lồng nhau");
    }

    private static BankReading read(String xml) {
        return new MoodleFormat().read("bo.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
