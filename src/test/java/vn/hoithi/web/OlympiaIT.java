package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoithi.web.TestServer.Answer;
import vn.hoithi.web.TestServer.Browser;

/** A contest between teams, from its preset to its open lobby. */
class OlympiaIT {
    private final TestServer server = TestServer.start();
    private final Browser organiser = server.organiser();

    @AfterEach
    void stop() {
        server.close();
    }

    private ObjectNode create(String preset) {
        return (ObjectNode) organiser
                .post("/api/contests", "{\"preset\":\"" + preset + "\"}")
                .json();
    }

    private static String path(JsonNode draft) {
        return "/api/contests/" + draft.path("id").asText();
    }

    /** Two people for each of so many units. */
    private static ObjectNode filled(ObjectNode draft, int teams) {
        draft.put("title", "Đường lên đỉnh");
        ArrayNode units = draft.putArray("units");
        ArrayNode people = draft.putArray("people");
        for (int team = 1; team <= teams; team++) {
            units.addObject()
                    .put("id", "to" + team)
                    .put("name", "Tổ đảng " + team)
                    .putNull("parent");
            for (int i = 0; i < 2; i++)
                people.addObject()
                        .put("seat", 2 * team - 1 + i)
                        .put("name", "Đồng chí " + (2 * team + i))
                        .put("unit", "to" + team)
                        .put("means", "PHONE");
        }
        return draft;
    }

    private Answer open(ObjectNode draft) {
        Answer saved = organiser.put(path(draft), draft);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        return organiser.post(path(draft) + "/open", "{}");
    }

    @Test
    void every_preset_makes_a_programme_of_five_rounds_with_the_questions_of_a_set() {
        for (String preset : List.of("O26", "O24", "O23", "O20", "CLASSIC")) {
            JsonNode draft = create("OLYMPIA_" + preset);
            List<String> rounds = new ArrayList<>();
            draft.path("programme")
                    .forEach(part -> rounds.add(part.path("round").asText()));
            assertThat(rounds).as(preset).containsExactly("warmup", "obstacle", "acceleration", "finish", "tiebreak");
            assertThat(draft.path("theme").asText()).isEqualTo("OLYMPIA");
            Answer opened = open(filled((ObjectNode) draft, 4));
            assertThat(opened.status()).as(preset + ": " + opened.text()).isEqualTo(200);
        }
    }

    @Test
    void one_team_makes_no_contest_and_teams_without_questions_are_told() {
        Answer alone = open(filled(create("OLYMPIA_O24"), 1));
        assertThat(alone.error()).isEqualTo("NOT_READY");
        assertThat(alone.text()).contains("TOO_FEW_TEAMS");

        Answer six = open(filled(create("OLYMPIA_O24"), 6));
        assertThat(six.error()).isEqualTo("NOT_READY");
        assertThat(six.text()).contains("TOO_FEW_QUESTIONS", "Khởi động, lượt riêng của Tổ đảng 5");
    }

    @Test
    void jurors_have_links_of_their_own_and_who_only_watches_needs_no_name() {
        ObjectNode draft = filled(create("OLYMPIA_O24"), 2);
        String code = open(draft).json().path("code").asText();
        Answer juror = organiser.post(path(draft) + "/juror-token", "{\"number\":1,\"name\":\"Nguyễn Văn An\"}");
        assertThat(juror.json().path("url").asText()).contains("/jury/" + code + "#");
        assertThat(organiser
                        .post(path(draft) + "/juror-token", "{\"number\":16,\"name\":\"An\"}")
                        .error())
                .isEqualTo("MALFORMED");
        assertThat(organiser
                        .get(path(draft) + "/links")
                        .json()
                        .path("jury")
                        .get(0)
                        .path("name")
                        .asText())
                .isEqualTo("Nguyễn Văn An");
        assertThat(server.browser()
                        .post("/api/join/" + code + "/watch", "{}")
                        .json()
                        .path("token")
                        .asText())
                .isNotEmpty();
        assertThat(server.browser()
                        .post(path(draft) + "/juror-token", "{\"number\":1,\"name\":\"An\"}")
                        .status())
                .isEqualTo(401);
    }
}
