package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoithi.codec.EventCodec;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.round.goldenbell.GoldenBellEvent;
import vn.hoithi.question.QuestionId;
import vn.hoithi.store.ContestStatus;
import vn.hoithi.store.Entry;
import vn.hoithi.web.TestServer.Answer;
import vn.hoithi.web.TestServer.Browser;

class QuestionUseIT {
    private static final Instant T0 = Instant.parse("2026-02-03T01:00:00Z");

    private final TestServer server = TestServer.start();
    private final Browser organiser = server.organiser();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_question_is_told_with_the_contests_it_was_asked_in_the_latest_first() {
        ObjectNode first = open("Mừng Đảng", "2026-02-03", false, main("lich-su-dang", 1, 2, 3));
        ObjectNode second = open("Mừng Xuân", null, false, main("lich-su-dang", 2, 3, 4));
        show(first, T0, "lsd-001", "lsd-002");
        show(second, T0.plusSeconds(60), "lsd-002");

        JsonNode used = used();
        assertThat(used.findValuesAsText("id")).containsExactly("lsd-001", "lsd-002");
        assertThat(used.findValuesAsText("bank")).containsOnly("lich-su-dang");
        assertThat(used.get(0).path("uses").toString())
                .isEqualTo("[{\"contest\":\"" + id(first) + "\",\"title\":\"Mừng Đảng\",\"day\":\"2026-02-03\",\"at\":"
                        + T0.toEpochMilli() + "}]");
        assertThat(used.get(1).path("uses").findValuesAsText("title")).containsExactly("Mừng Xuân", "Mừng Đảng");
        assertThat(used.get(1).path("uses").get(0).path("day").isNull()).isTrue();
    }

    @Test
    void a_question_that_was_shown_twice_in_one_contest_was_asked_once() {
        ObjectNode contest = open("Mừng Đảng", null, false, main("lich-su-dang", 1, 2, 3));
        show(contest, T0, "lsd-001", "lsd-002", "lsd-001");
        assertThat(used().get(0).path("uses")).hasSize(1);
        assertThat(used().get(0).path("uses").get(0).path("at").asLong()).isEqualTo(T0.toEpochMilli());
    }

    @Test
    void what_was_drawn_and_never_reached_was_not_asked() {
        open("Mừng Đảng", null, false, main("lich-su-dang", 1, 2, 3));
        assertThat(used()).isEmpty();
    }

    @Test
    void rehearsals_and_removed_contests_do_not_count() {
        show(open("Diễn tập", null, true, main("lich-su-dang", 1, 2, 3)), T0, "lsd-001");
        ObjectNode removed = open("Bỏ rồi", null, false, main("lich-su-dang", 1, 2, 3));
        show(removed, T0, "lsd-002");
        assertThat(used().findValuesAsText("id")).containsExactly("lsd-002");
        server.drafts.changeStatus(UUID.fromString(id(removed)), ContestStatus.REMOVED);
        assertThat(used()).isEmpty();
    }

    @Test
    void where_two_banks_have_the_same_id_each_question_is_told_under_its_own_bank() {
        String one = bank("Bộ một", "Một cộng một?");
        String two = bank("Bộ hai", "Hai cộng hai?");
        ObjectNode contest = open(
                "Hai bộ",
                null,
                false,
                List.of(
                        Map.of("bank", one, "id", "cau-1"),
                        Map.of("bank", two, "id", "cau-1"),
                        Map.of("bank", "lich-su-dang", "id", "lsd-003")));
        List<QuestionId> names = planned(contest);
        assertThat(names).extracting(QuestionId::value).containsExactly("cau-1", two + "/cau-1", "lsd-003");
        show(contest, T0, names.get(1).value());
        assertThat(used().get(0).path("bank").asText()).isEqualTo(two);
        assertThat(used().get(0).path("id").asText()).isEqualTo("cau-1");
    }

    @Test
    void the_questions_of_a_new_contest_are_others_than_those_of_the_last_one() {
        ObjectNode first = create("GOLDENBELL_15");
        List<String> asked = ids(first);
        ObjectNode opened = open("Lần một", null, false, first);
        show(opened, T0, asked.toArray(String[]::new));
        for (int i = 0; i < 5; i++)
            assertThat(ids(create("GOLDENBELL_15"))).hasSize(15).doesNotContainAnyElementsOf(asked);
    }

    private JsonNode used() {
        Answer used = organiser.get("/api/questions/used");
        assertThat(used.status()).as(used.text()).isEqualTo(200);
        return used.json();
    }

    private ObjectNode create(String preset) {
        return organiser
                .post("/api/contests", "{\"preset\":\"" + preset + "\"}")
                .object();
    }

    private static List<String> ids(JsonNode draft) {
        return draft.path("questions").path("main").findValuesAsText("id");
    }

    private static String id(JsonNode draft) {
        return draft.path("id").asText();
    }

    private static List<Map<String, String>> main(String bank, int... numbers) {
        List<Map<String, String>> refs = new ArrayList<>();
        for (int number : numbers) refs.add(Map.of("bank", bank, "id", "lsd-00" + number));
        return refs;
    }

    private ObjectNode open(String title, @Nullable String day, boolean rehearsal, List<Map<String, String>> main) {
        ObjectNode draft = create("GOLDENBELL_15");
        draft.withObject("rules").put("questions", main.size());
        ObjectNode questions = draft.putObject("questions");
        ArrayNode refs = questions.putArray("main");
        main.forEach(ref -> ref.forEach(refs.addObject()::put));
        questions.putArray("reserve");
        questions.putArray("bell");
        return open(title, day, rehearsal, draft);
    }

    private ObjectNode open(String title, @Nullable String day, boolean rehearsal, ObjectNode draft) {
        draft.put("title", title).put("day", day).put("rehearsal", rehearsal);
        draft.putArray("units")
                .addObject()
                .put("id", "to1")
                .put("name", "Tổ đảng 1")
                .putNull("parent");
        draft.putArray("people")
                .addObject()
                .put("seat", 1)
                .put("name", "Hà")
                .put("unit", "to1")
                .put("means", "PHONE");
        Answer saved = organiser.put("/api/contests/" + id(draft), draft);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        Answer opened = organiser.post("/api/contests/" + id(draft) + "/open", "{}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        return draft;
    }

    private List<QuestionId> planned(JsonNode draft) {
        List<QuestionId> names = new ArrayList<>();
        for (Entry entry : server.journal.readAll(UUID.fromString(id(draft))))
            if (EventCodec.read(entry.type(), entry.body()) instanceof ContestEvent.ContestPlanned planned)
                planned.plan()
                        .runningOrder()
                        .getFirst()
                        .questions("main")
                        .forEach(question -> names.add(question.id()));
        return names;
    }

    /** Writes into the journal that these were shown, a second between them. */
    private void show(JsonNode draft, Instant from, String... questions) {
        UUID contest = UUID.fromString(id(draft));
        long last = server.journal.lastNumber(contest);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < questions.length; i++) {
            EventCodec.Stored stored = EventCodec.write(new ContestEvent.InRound(new GoldenBellEvent.QuestionShown(
                    i + 1, i + 1, String.valueOf(i + 1), new QuestionId(questions[i]), List.of())));
            entries.add(new Entry(last + 1 + i, from.plusSeconds(i), null, "host", stored.type(), stored.body()));
        }
        server.journal.append(contest, entries).join();
    }

    private String bank(String title, String ask) {
        JsonNode read = organiser
                .post("/api/banks/read?name=bo.txt", "Câu 1: " + ask + "\nA. bốn\nB. hai\nĐáp án: A\n")
                .json();
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("title", title);
        body.set("questions", read.path("questions"));
        return organiser.post("/api/banks", body.toString()).json().path("id").asText();
    }
}
