package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoithi.web.TestServer.Answer;
import vn.hoithi.web.TestServer.Browser;

/** From a preset to the door: prepared, opened, entered, taken home. */
class ContestsIT {
    private final TestServer server = TestServer.start();
    private final Browser organiser = server.organiser();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_new_contest_has_its_rules_and_its_questions() {
        JsonNode draft = create("GOLDENBELL_20");

        assertThat(draft.path("code").asText()).matches("[0-9]{6}");
        assertThat(draft.path("status").asText()).isEqualTo("draft");
        assertThat(draft.path("rules").path("times").toString()).isEqualTo("[15]");
        assertThat(draft.path("rules").path("settle").asDouble()).isEqualTo(0.3);
        assertThat(draft.path("rules").path("rescue").path("after").asInt()).isEqualTo(10);
        assertThat(draft.path("rules").has("round")).isFalse();
        assertThat(draft.path("questions").path("main")).hasSize(20);
        assertThat(draft.path("questions").path("reserve")).hasSize(5);
        assertThat(draft.path("questions").path("bell")).hasSize(3);

        JsonNode row = organiser.get("/api/contests").json().get(0);
        assertThat(row.path("questions").asInt()).isEqualTo(20);
        assertThat(row.path("problems").asInt()).isEqualTo(3);

        JsonNode points = create("ACCUMULATION_20");
        assertThat(points.path("rules").path("mode").asText()).isEqualTo("ACCUMULATION");
        assertThat(points.path("questions").path("bell")).isEmpty();
        assertThat(organiser.post("/api/contests", "{\"preset\":\"OTHER\"}").error())
                .isEqualTo("MALFORMED");
    }

    @Test
    void a_draft_is_saved_as_a_whole_and_never_over_somebody_elses() {
        ObjectNode draft = create("GOLDENBELL_15");
        ObjectNode mine = filled(draft);
        mine.put("title", "Hội thi của tôi");
        mine.withObject("rules").put("settle", 0.5).putArray("times").add(20).add(10.5);
        Answer saved = organiser.put(path(draft), mine);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.json().path("updatedAt").asLong())
                .isGreaterThan(draft.path("updatedAt").asLong());

        JsonNode read = organiser.get(path(draft)).json();
        assertThat(read.path("title").asText()).isEqualTo("Hội thi của tôi");
        assertThat(read.path("rules").path("times").toString()).isEqualTo("[20,10.5]");
        assertThat(read.path("people")).isEqualTo(mine.path("people"));
        assertThat(read.path("updatedAt")).isEqualTo(saved.json().path("updatedAt"));

        Answer late = organiser.put(path(draft), mine);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.error()).isEqualTo("CHANGED_ELSEWHERE");
    }

    @Test
    void a_draft_with_a_figure_out_of_bounds_or_a_field_missing_is_not_taken() {
        ObjectNode draft = create("GOLDENBELL_15");
        ObjectNode wild = draft.deepCopy();
        wild.withObject("rules").put("questions", 900);
        assertThat(organiser.put(path(draft), wild).status()).isEqualTo(400);
        ObjectNode brief = draft.deepCopy();
        brief.withObject("rules").putArray("times").add(0.5);
        assertThat(organiser.put(path(draft), brief).error()).isEqualTo("MALFORMED");
        ObjectNode lacking = draft.deepCopy();
        lacking.remove("people");
        assertThat(organiser.put(path(draft), lacking).json().path("detail").asText())
                .contains("people");
        assertThat(organiser.get(path(draft)).json()).isEqualTo(draft);
    }

    @Test
    void what_is_missing_is_said_by_name_before_the_lobby_opens() {
        ObjectNode draft = create("GOLDENBELL_15");
        Answer refused = organiser.post(path(draft) + "/open", "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error()).isEqualTo("NOT_READY");
        assertThat(names(refused)).containsExactly("TITLE_MISSING", "NO_UNITS", "NO_PEOPLE");

        ObjectNode wrong = filled(draft);
        ArrayNode people = wrong.withArray("people");
        ((ObjectNode) people.get(1)).put("unit", "?");
        ((ObjectNode) people.get(2)).put("seat", 1);
        ArrayNode main = wrong.withObject("questions").withArray("main");
        main.remove(0);
        ((ObjectNode) main.get(0)).put("id", "lsd-000");
        main.set(1, main.get(2).deepCopy());
        organiser.put(path(draft), wrong);
        assertThat(names(organiser.post(path(draft) + "/open", "")))
                .containsExactly("NO_UNIT_OF_PERSON", "SEAT_TWICE", "TOO_FEW_QUESTIONS", "QUESTION_GONE", "REPEATED");
    }

    @Test
    void an_open_contest_lets_people_in_by_name_and_tells_a_seat_in_use() {
        ObjectNode draft = create("GOLDENBELL_15");
        String code = open(filled(draft));
        Browser phone = server.browser();

        JsonNode door = phone.get("/api/join/" + code).json();
        assertThat(door.path("contestId").asText()).isEqualTo(draft.path("id").asText());
        assertThat(door.path("banner").path("title").asText()).isEqualTo("Rung chuông vàng");
        assertThat(door.path("joining").asText()).isEqualTo("ROSTER");
        assertThat(door.path("people").get(0).toString())
                .isEqualTo("{\"seat\":1,\"name\":\"Hà\",\"unitIndex\":0,\"taken\":false,\"paper\":false}");
        assertThat(door.path("people").get(3).path("paper").asBoolean()).isTrue();

        Answer welcome = phone.post("/api/join/" + code, "{\"seat\":1,\"takeOver\":false}");
        assertThat(welcome.status()).as(welcome.text()).isEqualTo(200);
        assertThat(welcome.json().path("token").asText()).contains(".");
        assertThat(welcome.json().path("name").asText()).isEqualTo("Hà");
        assertThat(welcome.json().path("unit").asText()).isEqualTo("Tổ đảng 1");

        assertRefused(phone.post("/api/join/" + code, "{\"seat\":4,\"takeOver\":true}"), 409, "SEAT_IS_ON_PAPER");
        assertRefused(phone.post("/api/join/" + code, "{\"seat\":77,\"takeOver\":false}"), 404, "NO_SUCH_SEAT");
        assertRefused(phone.post("/api/join/" + code, "{\"name\":\"Tú\",\"unit\":\"to1\"}"), 409, "ROSTER_ONLY");
        assertRefused(phone.post("/api/join/" + code, "{\"seat\":1}"), 400, "MALFORMED");
        assertRefused(phone.get("/api/join/000000"), 404, "NOT_KNOWN");
        assertRefused(phone.post("/api/join/000000", "{\"seat\":1,\"takeOver\":false}"), 404, "NOT_KNOWN");

        assertThat(phone.get("/api/stage/current").json().path("code").asText()).isEqualTo(code);
        JsonNode cast = phone.get("/api/contests/" + draft.path("id").asText() + "/cast")
                .json();
        assertThat(cast.path("people")).hasSize(4);
        assertThat(cast.path("units").get(1).asText()).isEqualTo("Tổ đảng 2");
    }

    @Test
    void a_long_roster_goes_packed_to_phones_that_understand_it() {
        ObjectNode draft = filled(create("GOLDENBELL_15"));
        ArrayNode people = draft.putArray("people");
        for (int seat = 1; seat <= 500; seat++)
            people.addObject()
                    .put("seat", seat)
                    .put("name", "Nguyễn Văn " + seat)
                    .put("unit", "to1")
                    .put("means", "PHONE");
        String code = open(draft);
        Browser phone = server.browser();

        Answer plain = phone.get("/api/join/" + code);
        Answer packed = phone.send(phone.request("/api/join/" + code).GET().header("accept-encoding", "gzip"));
        assertThat(plain.json().path("people")).hasSize(500);
        assertThat(packed.header("content-encoding")).isEqualTo("gzip");
        assertThat(packed.bytes().length).isLessThan(plain.bytes().length / 5);
    }

    @Test
    void where_anybody_may_come_in_a_name_and_a_unit_are_enough() {
        ObjectNode draft = filled(create("GOLDENBELL_15"));
        draft.put("joining", "OPEN").putArray("people");
        String code = open(draft);
        Browser phone = server.browser();

        JsonNode welcome = phone.post("/api/join/" + code, "{\"name\":\"  Tú  \",\"unit\":\"to2\"}")
                .json();
        assertThat(welcome.path("name").asText()).isEqualTo("Tú");
        assertThat(welcome.path("unit").asText()).isEqualTo("Tổ đảng 2");
        assertThat(welcome.path("seat").asInt()).isEqualTo(1);
        assertRefused(phone.post("/api/join/" + code, "{\"name\":\" \",\"unit\":\"to2\"}"), 400, "NAME_IS_EMPTY");
        assertRefused(phone.post("/api/join/" + code, "{\"name\":\"Hà\",\"unit\":\"xx\"}"), 400, "NO_SUCH_UNIT");
        assertRefused(phone.post("/api/join/" + code, "{\"name\":\"Hà\",\"unit\":\"\"}"), 400, "NO_SUCH_UNIT");
        assertThat(phone.get("/api/join/" + code).json().path("people")).hasSize(1);
    }

    @Test
    void an_opened_contest_is_no_draft_any_more_and_opening_twice_opens_once() {
        ObjectNode draft = filled(create("GOLDENBELL_15"));
        organiser.put(path(draft), draft);
        List<CompletableFuture<Answer>> presses = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++)
                presses.add(CompletableFuture.supplyAsync(() -> organiser.post(path(draft) + "/open", "{}"), threads));
        }
        assertThat(presses).extracting(press -> press.join().status()).containsOnly(200, 409);
        assertThat(organiser.post(path(draft) + "/open", "{}").json().path("code"))
                .isEqualTo(draft.path("code"));

        JsonNode opened = organiser.get(path(draft)).json();
        assertThat(opened.path("status").asText()).isEqualTo("open");
        assertRefused(organiser.put(path(draft), opened), 409, "NO_DRAFT_ANY_MORE");
        assertRefused(organiser.delete(path(draft)), 409, "NO_DRAFT_ANY_MORE");
        assertThat(organiser.get("/api/contests").json().get(0).path("status").asText())
                .isEqualTo("open");
    }

    @Test
    void links_and_tokens_are_handed_out_for_what_is_open() {
        ObjectNode draft = filled(create("GOLDENBELL_15"));
        assertRefused(organiser.get(path(draft) + "/host-token"), 409, "NOT_OPEN_YET");
        String code = open(draft);

        JsonNode referee = organiser
                .post(path(draft) + "/referee-token", "{\"zone\":\"Khối A\"}")
                .json();
        JsonNode links = organiser.get(path(draft) + "/links").json();
        String base = "http://may-chu.test:" + server.port();
        assertThat(links.path("join").asText()).isEqualTo(base + "/j/" + code);
        assertThat(links.path("stage").asText()).isEqualTo(base + "/stage/" + code);
        assertThat(links.path("console").asText())
                .isEqualTo(base + "/console/" + draft.path("id").asText());
        assertThat(links.path("referee")).hasSize(2);
        assertThat(links.path("referee").get(0).path("zone").asText()).isEmpty();
        assertThat(links.path("referee").get(1).path("url")).isEqualTo(referee.path("url"));
        assertThat(referee.path("url").asText()).startsWith(base + "/referee/" + code + "#");
        assertThat(organiser
                        .get(path(draft) + "/host-token")
                        .json()
                        .path("token")
                        .asText())
                .contains(".");
    }

    @Test
    void results_and_files_are_there_from_the_first_moment() throws IOException {
        ObjectNode draft = filled(create("GOLDENBELL_15"));
        String code = open(draft);

        JsonNode results = organiser.get(path(draft) + "/results").json();
        assertThat(results.path("units")).hasSize(2);
        assertThat(results.path("entries").asInt()).isZero();
        assertThat(results.path("finishedAt").isNull()).isTrue();
        assertThat(results.path("unitsBy").has("SURVIVORS")).isTrue();

        Answer csv = organiser.get(path(draft) + "/scores.csv");
        assertThat(csv.header("content-type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(csv.header("content-disposition")).isEqualTo("attachment; filename=\"diem-" + code + ".csv\"");
        assertThat(csv.text()).startsWith("\uFEFFSố,Giờ,");
        assertThat(organiser.get(path(draft) + "/scores.csv?lang=en").text()).startsWith("\uFEFFNo.,Time,");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                organiser.get(path(draft) + "/scores.xlsx").bytes()))) {
            assertThat(book.getSheetName(1)).isEqualTo("Đơn vị");
        }
        JsonNode journal =
                organiser.get(path(draft) + "/journal?type=contest.planned").json();
        assertThat(journal).hasSize(1);
        assertThat(journal.get(0).path("number").asInt()).isEqualTo(1);
        assertThat(organiser.get(path(draft) + "/journal?type=other").json()).isEmpty();
        assertRefused(organiser.get(path(create("GOLDENBELL_15")) + "/results"), 404, "NOT_KNOWN");
    }

    @Test
    void a_draft_can_be_removed_and_is_gone() {
        ObjectNode draft = create("GOLDENBELL_15");
        assertThat(organiser.delete(path(draft)).status()).isEqualTo(200);
        assertRefused(organiser.get(path(draft)), 404, "NOT_KNOWN");
        assertRefused(organiser.delete(path(draft)), 404, "NOT_KNOWN");
        assertRefused(organiser.get("/api/contests/abc"), 404, "NOT_KNOWN");
        assertThat(organiser.get("/api/contests").json()).isEmpty();
    }

    @Test
    void the_sample_contest_is_made_once_and_is_ready_to_open() {
        server.drafts.makeSampleOnce();
        server.drafts.makeSampleOnce();
        JsonNode contests = organiser.get("/api/contests").json();
        assertThat(contests).hasSize(1);
        assertThat(contests.get(0).path("problems").asInt()).isZero();
        assertThat(contests.get(0).path("people").asInt()).isEqualTo(30);
        assertThat(contests.get(0).path("units").asInt()).isEqualTo(4);
        String id = contests.get(0).path("id").asText();
        assertThat(organiser.post("/api/contests/" + id + "/open", "{}").status())
                .isEqualTo(200);
    }

    @Test
    void banks_are_listed_with_their_themes_and_read_with_their_answers() {
        JsonNode bank = organiser
                .get("/api/banks")
                .json()
                .valueStream()
                .filter(row -> row.path("id").asText().equals("lich-su-dang"))
                .findFirst()
                .orElseThrow();
        assertThat(bank.path("usable")).isEqualTo(bank.path("questions"));
        assertThat(bank.path("themes")).hasSizeGreaterThan(5);
        assertThat(bank.path("levels").has("RECOGNISE")).isTrue();
        assertThat(bank.path("forms").has("TRUE_FALSE")).isTrue();

        JsonNode first = organiser
                .get("/api/banks/lich-su-dang")
                .json()
                .path("questions")
                .get(0);
        assertThat(first.path("form").asText()).isEqualTo("CHOICE");
        assertThat(first.path("right").asInt()).isEqualTo(1);
        assertThat(first.path("answer").asText()).isEqualTo("Latouche-Tréville");
        assertThat(first.path("seconds").asInt()).isEqualTo(15);
        assertThat(first.path("review").asText()).isEqualTo("reviewed");
        assertRefused(organiser.get("/api/banks/other"), 404, "NOT_KNOWN");
    }

    private ObjectNode create(String preset) {
        Answer created = organiser.post("/api/contests", "{\"preset\":\"" + preset + "\"}");
        assertThat(created.status()).as(created.text()).isEqualTo(200);
        return created.object();
    }

    private static String path(JsonNode draft) {
        return "/api/contests/" + draft.path("id").asText();
    }

    /** Four people of two units; the last one answers on a board. */
    private static ObjectNode filled(ObjectNode draft) {
        ObjectNode filled = draft.deepCopy();
        filled.put("title", "Rung chuông vàng");
        ArrayNode units = filled.putArray("units");
        for (int i = 1; i <= 2; i++)
            units.addObject().put("id", "to" + i).put("name", "Tổ đảng " + i).putNull("parent");
        ArrayNode people = filled.putArray("people");
        List<String> names = List.of("Hà", "Tú", "Đặng Thị Ưởng", "Bùi Xuân Lộc");
        for (int i = 0; i < names.size(); i++)
            people.addObject()
                    .put("seat", i + 1)
                    .put("name", names.get(i))
                    .put("unit", i < 2 ? "to1" : "to2")
                    .put("means", i == 3 ? "BOARD" : "PHONE");
        return filled;
    }

    private String open(ObjectNode draft) {
        Answer saved = organiser.put(path(draft), draft);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        Answer opened = organiser.post(path(draft) + "/open", "{}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        return opened.json().path("code").asText();
    }

    private static List<String> names(Answer refused) {
        List<String> names = new ArrayList<>();
        for (JsonNode problem : refused.json().path("problems"))
            names.add(problem.path("name").asText());
        return names;
    }

    private static void assertRefused(Answer answer, int status, String error) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.error()).isEqualTo(error);
    }
}
