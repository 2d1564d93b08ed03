package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoithi.web.TestServer.Answer;
import vn.hoithi.web.TestServer.Browser;

class BankChangesIT {
    private static final String TEXT = """
            Câu 1: Năm nào?
            A. 1930
            B. 1945
            Đáp án: A
            Câu 2: Ở đâu?
            A. Hà Nội
            B. Huế
            Câu 3: Ai chủ trì?
            Đáp án: Nguyễn Ái Quốc
            """;

    private static final TestServer SERVER = TestServer.start();

    private final Browser organiser = SERVER.organiser();
    private String bank = "";

    @BeforeEach
    void a_bank_of_three_of_which_one_has_no_answer() {
        JsonNode read = organiser.post("/api/banks/read?name=bo.txt", TEXT).json();
        ObjectNode keep = JsonNodeFactory.instance.objectNode().put("title", "Bộ thử");
        keep.set("questions", read.path("questions"));
        bank = organiser.post("/api/banks", keep.toString()).json().path("id").asText();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private JsonNode now() {
        return organiser.get("/api/banks/" + bank).json();
    }

    private Answer change(long revision, String... changes) {
        return organiser.post(
                "/api/banks/" + bank + "/changes",
                "{\"revision\":" + revision + ",\"what\":\"\",\"changes\":[" + String.join(",", changes) + "]}");
    }

    private static String review(String state, String... ids) {
        return "{\"kind\":\"review\",\"state\":\"" + state + "\",\"ids\":[\"" + String.join("\",\"", ids) + "\"]}";
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(field).asText()));
        return texts;
    }

    @Test
    void what_has_no_answer_comes_along_and_cannot_be_used_until_it_is_mended() {
        JsonNode before = now();
        assertThat(texts(before.path("questions"), "id")).containsExactly("cau-1", "cau-3");
        assertThat(before.path("written")).hasSize(3);
        JsonNode problem = before.path("problems").get(0);
        assertThat(problem.path("code").asText()).isEqualTo("NO_ANSWER");
        assertThat(problem.path("at").asInt()).isEqualTo(1);

        ObjectNode second = (ObjectNode) before.path("written").get(1);
        second.putArray("right").add(0);
        JsonNode after =
                change(1, "{\"kind\":\"put\",\"question\":" + second + "}").json();
        assertThat(after.path("revision").asLong()).isEqualTo(2);
        assertThat(texts(after.path("questions"), "answer")).containsExactly("1930", "Hà Nội", "Nguyễn Ái Quốc");
        assertThat(after.path("problems")).isEmpty();
    }

    @Test
    void a_question_is_reviewed_then_approved_and_whoever_changes_it_makes_it_a_draft_again() {
        assertThat(change(1, review("approved", "cau-1")).error()).isEqualTo("NOT_REVIEWED");
        assertThat(change(1, review("reviewed", "cau-2")).error()).isEqualTo("NOT_USABLE");

        JsonNode reviewed = change(1, review("reviewed", "cau-1", "cau-3")).json();
        JsonNode approved = change(2, review("approved", "cau-1")).json();
        assertThat(texts(reviewed.path("questions"), "review")).containsExactly("reviewed", "reviewed");
        assertThat(texts(approved.path("questions"), "review")).containsExactly("approved", "reviewed");
        ObjectNode first = (ObjectNode) approved.path("written").get(0);
        assertThat(first.path("reviewed").path("by").asText()).isEqualTo("admin");
        assertThat(first.path("approved").path("on").asText()).matches("\\d{4}-\\d\\d-\\d\\d");

        first.put("theme", "Lịch sử").put("seconds", 20);
        JsonNode sorted =
                change(3, "{\"kind\":\"put\",\"question\":" + first + "}").json();
        assertThat(texts(sorted.path("questions"), "review")).containsExactly("approved", "reviewed");

        first.put("ask", "Đảng ra đời năm nào?");
        JsonNode changed =
                change(4, "{\"kind\":\"put\",\"question\":" + first + "}").json();
        assertThat(texts(changed.path("questions"), "review")).containsExactly("draft", "reviewed");
        assertThat(changed.path("written").get(0).path("approved").isNull()).isTrue();
    }

    @Test
    void many_are_changed_at_once_and_all_or_none() {
        JsonNode set = change(
                        1,
                        "{\"kind\":\"set\",\"ids\":[\"cau-1\",\"cau-2\"],\"theme\":\"Đại hội\",\"level\":\"APPLY\",\"seconds\":30,\"author\":null}")
                .json();
        assertThat(texts(set.path("written"), "theme")).containsExactly("Đại hội", "Đại hội", "");
        assertThat(texts(set.path("written"), "level")).containsExactly("APPLY", "APPLY", "UNGRADED");

        Answer refused = change(
                2,
                "{\"kind\":\"remove\",\"ids\":[\"cau-3\"]}",
                "{\"kind\":\"set\",\"ids\":[\"cau-9\"],\"theme\":\"x\",\"level\":null,\"seconds\":null,\"author\":null}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error()).isEqualTo("QUESTION_GONE");
        assertThat(now().path("written")).hasSize(3);
        assertThat(now().path("revision").asLong()).isEqualTo(2);
    }

    @Test
    void of_two_who_change_the_same_version_the_second_is_told() {
        assertThat(change(1, "{\"kind\":\"rename\",\"title\":\"Bộ một\"}").status())
                .isEqualTo(200);
        Answer late = change(1, "{\"kind\":\"rename\",\"title\":\"Bộ hai\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.error()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(now().path("title").asText()).isEqualTo("Bộ một");
    }

    @Test
    void every_version_can_be_looked_at_and_had_back() {
        change(1, "{\"kind\":\"remove\",\"ids\":[\"cau-1\",\"cau-2\"]}");
        assertThat(now().path("written")).hasSize(1);
        assertThat(organiser.get("/api/banks/" + bank + "/versions/1").json().path("written"))
                .hasSize(3);

        JsonNode back = organiser
                .post("/api/banks/" + bank + "/back", "{\"revision\":2,\"to\":1}")
                .json();
        assertThat(back.path("revision").asLong()).isEqualTo(3);
        assertThat(back.path("written")).hasSize(3);
        JsonNode versions = organiser.get("/api/banks/" + bank + "/versions").json();
        assertThat(versions.findValuesAsText("revision")).containsExactly("3", "2", "1");
        assertThat(versions.get(0).path("author").asText()).isEqualTo("admin");
        assertThat(organiser.get("/api/banks/" + bank + "/versions/9").status()).isEqualTo(404);
    }

    @Test
    void new_questions_get_ids_that_no_other_has() {
        ArrayNode added = JsonNodeFactory.instance.arrayNode();
        added.add(now().path("written").get(0)).add(now().path("written").get(0));
        JsonNode after =
                change(1, "{\"kind\":\"add\",\"questions\":" + added + "}").json();
        assertThat(texts(after.path("written"), "id"))
                .containsExactly("cau-1", "cau-2", "cau-3", "cau-4", "cau-5")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_question_that_a_set_needs_is_not_taken_away() {
        String set = "olympia-90-nam-lich-su-dang";
        JsonNode olympia = organiser.get("/api/banks/" + set).json();
        String row = olympia.path("obstacles").get(0).path("rows").get(0).asText();
        Answer refused = organiser.post(
                "/api/banks/" + set + "/changes",
                "{\"revision\":1,\"what\":\"\",\"changes\":[{\"kind\":\"remove\",\"ids\":[\"" + row + "\"]}]}");
        assertThat(refused.error()).isEqualTo("PART_OF_A_SET");
    }

    @Test
    void a_bank_leaves_as_a_file_and_comes_back_the_same() {
        change(1, review("reviewed", "cau-1"));
        String yaml = organiser.get("/api/banks/" + bank + "/file?as=yaml").text();
        assertThat(yaml).contains("answer: # chưa có đáp án", "reviewed:");
        JsonNode read = organiser.post("/api/banks/read?name=bo.yaml", yaml).json();
        assertThat(read.path("questions")).hasSize(3);
        assertThat(texts(read.path("questions"), "ask")).isEqualTo(texts(now().path("written"), "ask"));
        assertThat(organiser.get("/api/banks/" + bank + "/file?as=exe").status())
                .isEqualTo(400);
        assertThat(organiser
                        .get("/api/banks/" + bank + "/file?as=docx&answers=no&ids=cau-3")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_removed_bank_is_gone_with_its_versions() {
        assertThat(organiser.delete("/api/banks/" + bank).status()).isEqualTo(200);
        assertThat(organiser.get("/api/banks/" + bank).status()).isEqualTo(404);
        assertThat(organiser.get("/api/banks/" + bank + "/versions").json()).isEmpty();
        assertThat(organiser.delete("/api/banks/" + bank).status()).isEqualTo(404);
    }

    @Test
    void questions_of_all_banks_are_searched_without_diacritics() {
        ObjectNode third = (ObjectNode) now().path("written").get(2);
        change(1, "{\"kind\":\"put\",\"question\":" + third.put("ask", "Ai chủ trì ở quán Gió Ngàn Wxyz?") + "}");
        JsonNode found = organiser.get("/api/questions?q=wxyz%20gio%20NGAN").json();
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("first").get(0).path("answer").asText()).isEqualTo("Nguyễn Ái Quốc");
        assertThat(organiser
                        .get("/api/questions?q=wxyz&form=CHOICE")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        change(2, "{\"kind\":\"remove\",\"ids\":[\"cau-3\"]}");
        assertThat(organiser.get("/api/questions?q=wxyz").json().path("total").asInt())
                .isZero();
    }
}
