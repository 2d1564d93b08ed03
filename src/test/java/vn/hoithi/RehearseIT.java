package vn.hoithi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.store.TestDatabase;
import vn.hoithi.web.media.MediaLimits;

/** {@code ./hoithi rehearse} as a person types it. */
class RehearseIT {
    private static final String PASSWORD = "mat-khau-thu";
    private static final String OWN_BANK = """
            format: hoithi/1
            id: cau-hoi-rieng
            title: Câu hỏi riêng
            language: vi
            questions:
              - id: mot
                ask: Một cộng một bằng mấy?
                form: choice
                options: ["1", "2", "3"]
                answer: B
                theme: Toán
                level: nhận biết
                review: draft
              - id: hai
                ask: Thủ đô nước ta?
                form: short
                answer: Hà Nội
                theme: Địa lý
                level: nhận biết
                review: draft
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void an_elimination_is_played_to_its_last_question() throws Exception {
        JsonNode report = good(Words.app(words("--contestants", "15", "--questions", "6", "--mode", "elimination")));
        assertThat(report.path("asked").asInt()).isEqualTo(6);
        assertThat(report.path("answersSent").asInt()).isBetween(15 + 5, 15 * 6 - 1);
    }

    @Test
    void a_bank_that_lies_anywhere_is_asked_on_a_server_of_its_own() throws Exception {
        Path bank = Files.writeString(folder.resolve("khac-ten.yaml"), OWN_BANK);
        JsonNode report = good(Words.run(
                Words.java(
                        Files.createDirectory(folder.resolve("home-without-banks")),
                        words("--contestants", "5", "--questions", "3", "--bank", bank.toString())),
                Map.of()));
        assertThat(report.path("answersInJournal").asInt()).isEqualTo(15);
    }

    @Test
    void on_a_real_server_a_rehearsal_is_told_from_a_contest_and_is_over_in_the_end() throws Exception {
        try (Server server = server()) {
            good(Words.app(words(
                    "--contestants", "4", "--questions", "2", "--url", url(server), "--admin-password", PASSWORD)));

            HttpClient organiser =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            String api = url(server) + "/api/";
            organiser.send(
                    HttpRequest.newBuilder(URI.create(api + "login"))
                            .header("x-hoithi", "1")
                            .POST(BodyPublishers.ofString("{\"name\":\"admin\",\"password\":\"" + PASSWORD + "\"}"))
                            .build(),
                    BodyHandlers.discarding());
            JsonNode contests = json(get(organiser, api + "contests").body());
            assertThat(contests).hasSize(2);
            int first = contests.path(0).path("rehearsal").asBoolean() ? 0 : 1;
            JsonNode rehearsed = contests.path(first);
            JsonNode sample = contests.path(1 - first);
            assertThat(sample.path("rehearsal").asBoolean()).isFalse();
            assertThat(rehearsed.path("rehearsal").asBoolean()).isTrue();
            assertThat(rehearsed.path("title").asText()).startsWith("Chạy thử");
            assertThat(rehearsed.path("status").asText()).isEqualTo("ended");
            String scores = api + "contests/" + rehearsed.path("id").asText() + "/scores.";
            for (String ending : new String[] {"csv", "xlsx"})
                assertThat(get(organiser, scores + ending)
                                .headers()
                                .firstValue("content-disposition")
                                .orElse(""))
                        .contains("\"chay-thu-diem-" + rehearsed.path("code").asText() + "." + ending);
        }
    }

    @Test
    void on_a_real_server_a_bank_it_does_not_have_and_a_wrong_password_are_refused() throws Exception {
        Path bank = Files.writeString(folder.resolve("khac-ten.yaml"), OWN_BANK);
        try (Server server = server()) {
            Words.app(words("--bank", bank.toString(), "--url", url(server), "--admin-password", PASSWORD))
                    .refusesWith("không có ngân hàng “cau-hoi-rieng”", "no bank “cau-hoi-rieng”");
            Words.app(words("--url", url(server), "--admin-password", "another"))
                    .refusesWith("Mật khẩu", "password");
        }
    }

    private static String[] words(String... more) {
        return Stream.concat(Stream.of("rehearse", "--json", "--seconds", "5", "--spread", "0"), Stream.of(more))
                .toArray(String[]::new);
    }

    private static String url(Server server) {
        return "http://127.0.0.1:" + server.port();
    }

    private Server server() {
        return Server.start(new Settings(
                "127.0.0.1",
                0,
                folder.resolve("unused"),
                TestDatabase.freshUrl(),
                PASSWORD,
                Path.of(""),
                null,
                1,
                MediaLimits.USUAL,
                ReadingLimits.DEFAULT,
                false));
    }

    private static JsonNode good(Words words) throws Exception {
        assertThat(words.code()).as(words.toString()).isZero();
        JsonNode report = json(words.out());
        assertThat(report.path("errors")).isEmpty();
        assertThat(report.path("lost").asInt()).isZero();
        assertThat(report.path("answersSent").asInt()).isPositive();
        assertThat(report.path("answersInJournal")).isEqualTo(report.path("answersSent"));
        return report;
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }

    private static HttpResponse<String> get(HttpClient organiser, String address) throws Exception {
        return organiser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
