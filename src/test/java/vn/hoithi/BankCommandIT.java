package vn.hoithi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./hoithi bank} as somebody types it. */
class BankCommandIT {
    private static final String GOOD = "Câu 1: Năm nào?\nA. 1930\nB. 1945\nĐáp án: A\n";
    private static final String HALF = GOOD + "Câu 2: Ở đâu?\nA. Hà Nội\nB. Huế\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void check_tells_each_file_in_json_and_ends_with_the_worst_of_them() throws Exception {
        Words words = Words.app(
                "bank", "check", "--json", file("tot.txt", GOOD), file("nua.txt", HALF), file("hong.pdf", "%PDF"));
        assertThat(words.code()).isEqualTo(2);
        JsonNode files = new ObjectMapper().readTree(words.out());
        assertThat(files).hasSize(3);
        assertThat(files.get(0).path("format").asText()).isEqualTo("text");
        assertThat(files.get(0).path("questions").asInt()).isEqualTo(1);
        assertThat(files.get(0).path("usable").asInt()).isEqualTo(1);
        assertThat(files.get(0).path("problems")).isEmpty();
        JsonNode problem = files.get(1).path("problems").get(0);
        assertThat(problem.path("severity").asText()).isEqualTo("error");
        assertThat(problem.path("code").asText()).isEqualTo("NO_ANSWER");
        assertThat(problem.path("line").asInt()).isEqualTo(5);
        assertThat(problem.path("question").asText()).isEqualTo("2");
        assertThat(problem.path("message").asText()).contains("Chưa có đáp án");
        assertThat(files.get(2).path("problems").get(0).path("code").asText()).isEqualTo("UNREADABLE");
    }

    @Test
    void check_ends_with_nothing_wrong_or_with_one_where_something_is_to_be_mended() throws Exception {
        assertThat(Words.app("bank", "check", file("tot.txt", GOOD)).code()).isZero();
        Words half = Words.app("bank", "check", file("nua.txt", HALF));
        assertThat(half.code()).isEqualTo(1);
        assertThat(half.out()).contains("2 câu, dùng được 1", "dòng 5 (2): Chưa có đáp án");
        assertThat(Words.app("bank", "check", folder.resolve("khong-co.docx").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void convert_writes_by_the_ending_and_says_what_is_missing() throws Exception {
        Path yaml = folder.resolve("bo.yaml");
        Words words = Words.app("bank", "convert", file("nua.txt", HALF), "-o", yaml.toString());
        assertThat(words.code()).isEqualTo(1);
        assertThat(words.err()).contains("Đã ghi 2 câu");
        assertThat(Files.readString(yaml)).contains("ask: Năm nào?", "answer: A", "answer: # chưa có đáp án");
        Path word = folder.resolve("bo.docx");
        assertThat(Words.app("bank", "convert", file("tot.txt", GOOD), "-o", word.toString())
                        .code())
                .isZero();
        assertThat(Words.app("bank", "check", word.toString()).out()).contains("1 câu, dùng được 1, 0 lỗi");
        assertThat(Words.app("bank", "convert", file("tot.txt", GOOD), "-o", "bo.pdf")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_file_beyond_the_limits_that_were_set_is_told_and_figures_out_of_bounds_are_not_taken() throws Exception {
        Words words = Words.app("bank", "check", "--max-questions", "1", file("nua.txt", HALF));
        assertThat(words.code()).isEqualTo(2);
        assertThat(words.out()).contains("nhiều nhất 1 câu");
        Words large = Words.app("bank", "check", "--max-mb", "1", file("lon.txt", GOOD + " ".repeat(1_000_000)));
        assertThat(large.out()).contains("lớn hơn 1 MB");
        Words wrong = Words.app("bank", "check", "--max-mb", "0", file("tot.txt", GOOD));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--max-mb");
    }

    @Test
    void stats_count_the_shipped_bank() throws Exception {
        Words words = Words.app("bank", "stats", "question-banks/lich-su-dang.yaml");
        assertThat(words.code()).isZero();
        assertThat(words.out()).contains("dạng: CHOICE", "chủ đề:");
    }
}
