package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoithi.web.TestServer.Answer;
import vn.hoithi.web.TestServer.Browser;

class ImportIT {
    private static final String TEXT = """
            Câu 1: Năm nào?
            A. 1930
            B. 1945
            Đáp án: A
            Câu 2: Ở đâu?
            A. Hà Nội
            B. Huế
            """;

    private final TestServer server = TestServer.start();
    private final Browser organiser = server.organiser();

    @AfterEach
    void stop() {
        server.close();
    }

    private Answer read(String name, String text) {
        return organiser.post("/api/banks/read?name=" + name, text);
    }

    @Test
    void a_file_is_read_and_nothing_of_it_is_kept() {
        int before = organiser.get("/api/banks").json().size();
        JsonNode read = read("bo.txt", TEXT).json();
        assertThat(read.path("place").asText()).isEqualTo("dòng");
        assertThat(read.path("questions")).hasSize(2);
        assertThat(read.path("usable").toString()).isEqualTo("[0]");
        JsonNode problem = read.path("problems").get(0);
        assertThat(problem.path("code").asText()).isEqualTo("NO_ANSWER");
        assertThat(problem.path("at").asInt()).isEqualTo(1);
        assertThat(problem.path("line").asInt()).isEqualTo(5);
        assertThat(organiser.get("/api/banks").json()).hasSize(before);
    }

    @Test
    void what_was_mended_is_kept_under_a_name_of_its_own() {
        JsonNode read = read("bo.txt", TEXT).json();
        ((ObjectNode) read.path("questions").get(1)).putArray("right").add(0);
        String id = keep("Bộ của tôi", (ArrayNode) read.path("questions"))
                .json()
                .path("id")
                .asText();
        assertThat(id).isEqualTo("bo-cua-toi");
        String second = keep("Bộ của tôi", (ArrayNode) read.path("questions"))
                .json()
                .path("id")
                .asText();
        assertThat(second).isEqualTo("bo-cua-toi-2");
        JsonNode bank = organiser.get("/api/banks/" + id).json();
        assertThat(bank.path("questions").findValuesAsText("answer")).containsExactly("1930", "Hà Nội");
        assertThat(bank.path("questions").findValuesAsText("level")).containsOnly("UNGRADED");
    }

    @Test
    void what_cannot_be_used_yet_comes_along_and_is_told_by_its_place() {
        JsonNode read = read("bo.txt", TEXT).json();
        String id = keep("Bộ của tôi", (ArrayNode) read.path("questions"))
                .json()
                .path("id")
                .asText();
        JsonNode bank = organiser.get("/api/banks/" + id).json();
        assertThat(bank.path("questions")).hasSize(1);
        assertThat(bank.path("written")).hasSize(2);
        JsonNode problem = bank.path("problems").get(0);
        assertThat(problem.path("code").asText()).isEqualTo("NO_ANSWER");
        assertThat(problem.path("at").asInt()).isEqualTo(1);
    }

    @Test
    void questions_of_a_file_are_added_to_a_bank_that_is_there_under_ids_of_their_own() {
        ArrayNode questions = (ArrayNode) read("bo.txt", TEXT).json().path("questions");
        String id = keep("Bộ của tôi", questions).json().path("id").asText();
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("revision", 1).put("what", "Thêm từ tệp");
        body.putArray("changes").addObject().put("kind", "add").set("questions", questions);
        JsonNode bank =
                organiser.post("/api/banks/" + id + "/changes", body.toString()).json();
        assertThat(bank.path("revision").asInt()).isEqualTo(2);
        assertThat(bank.path("written").findValuesAsText("id")).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void who_asks_for_it_hears_how_far_the_reading_is_and_gets_the_same_in_the_last_line() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 400; i++)
            text.append("Câu ")
                    .append(i)
                    .append(": Số ")
                    .append(i)
                    .append(" là số nào trong các số sau?\nA. ")
                    .append(i)
                    .append("\nB. ")
                    .append(i + 1)
                    .append("\nĐáp án: A\n");
        Answer stream = organiser.send(organiser
                .request("/api/banks/read?name=bo.txt")
                .header("x-hoithi", "1")
                .header("accept", "application/x-ndjson")
                .POST(BodyPublishers.ofString(text.toString())));
        assertThat(stream.header("content-type")).isEqualTo("application/x-ndjson");
        List<JsonNode> lines = stream.text().lines().map(ImportIT::json).toList();
        assertThat(lines).hasSizeGreaterThan(1);
        for (JsonNode line : lines.subList(0, lines.size() - 1)) {
            assertThat(line.path("progress").asDouble()).isBetween(0.0, 1.0);
            assertThat(line.path("done").asInt())
                    .isPositive()
                    .isLessThanOrEqualTo(line.path("of").asInt());
            assertThat(line.path("step").asText()).isIn("lines", "questions", "alike", "shelf");
        }
        JsonNode whole = read("bo.txt", text.toString()).json();
        assertThat(lines.getLast().path("read")).isEqualTo(whole);
    }

    @Test
    void the_page_is_told_how_large_a_file_may_be() {
        assertThat(organiser.get("/api/reading-limits").json().toString())
                .isEqualTo("{\"bytes\":20000000,\"questions\":10000}");
    }

    private static JsonNode json(String line) {
        try {
            return Browser.JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(line, broken);
        }
    }

    @Test
    void a_question_that_is_on_the_shelf_already_is_shown_beside_it() {
        JsonNode read = read("bo.txt", """
                        Câu 1: Tháng 6/1911 Nguyễn Tất Thành rời bến cảng Nhà Rồng (Sài Gòn) trên con tàu nào?
                        A. Athos II
                        B. Porthos
                        Đáp án: A
                        """).json();
        JsonNode problem = read.path("problems").get(0);
        assertThat(problem.path("code").asText()).isEqualTo("ALIKE_WITH_OTHER_ANSWER");
        assertThat(problem.path("message").asText())
                .contains("lsd-001", "Lịch sử Đảng", "“Latouche-Tréville” và “Athos II”");
        assertThat(problem.path("at").asInt()).isZero();
    }

    @Test
    void what_no_page_sends_is_refused_by_name() {
        ArrayNode none = JsonNodeFactory.instance.arrayNode();
        assertThat(keep("Bộ", none).error()).isEqualTo("MALFORMED");
        ArrayNode questions = (ArrayNode) read("bo.txt", TEXT).json().path("questions");
        assertThat(keep(" ", questions).error()).isEqualTo("MALFORMED");
        for (String field : new String[] {"ask", "options", "form", "level"}) {
            ArrayNode broken = questions.deepCopy();
            ((ObjectNode) broken.get(0)).remove(field);
            assertThat(keep("Bộ", broken).error()).as(field).isEqualTo("MALFORMED");
        }
        ArrayNode days = questions.deepCopy();
        ((ObjectNode) days.get(0)).put("validFrom", "hôm qua");
        assertThat(keep("Bộ", days).error()).isEqualTo("MALFORMED");
        assertThat(organiser.post("/api/banks/read", TEXT).error()).isEqualTo("MALFORMED");
    }

    @Test
    void a_file_that_is_none_is_told_and_not_refused() {
        JsonNode read = read("bo.pdf", "%PDF-1.7").json();
        assertThat(read.path("questions")).isEmpty();
        assertThat(read.path("problems").get(0).path("message").asText()).contains("PDF");
        assertThat(read("bo.exe", "MZ\u0000")
                        .json()
                        .path("problems")
                        .get(0)
                        .path("code")
                        .asText())
                .isEqualTo("UNREADABLE");
    }

    private Answer keep(String title, ArrayNode questions) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("title", title);
        body.set("questions", questions);
        return organiser.post("/api/banks", body.toString());
    }
}
