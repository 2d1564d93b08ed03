package vn.hoithi.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoithi.contest.ContestId;

/**
 * The plug is pulled in an open question, at random moments while answers pour in; each time every acknowledged answer
 * is in the journal, once, and the contest stands where it stood.
 */
class KilledServerIT {
    private static final int KILLS = Integer.getInteger("hoithi.kills", 4);
    private static final long SEED = Long.getLong("hoithi.seed", System.nanoTime());
    private static final int PHONES = 12;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void no_acknowledged_answer_is_lost_when_the_process_is_killed() throws Exception {
        System.out.println("KilledServerIT: seed " + SEED + ", " + KILLS + " kills");
        Random random = new Random(SEED);
        ServerProcess server = new ServerProcess(data);
        try {
            server.login();
            JsonObject contest = openContest(server);
            Map<Integer, String> tokens = new HashMap<>();
            for (int seat = 1; seat <= PHONES; seat++)
                tokens.put(
                        seat,
                        server.post(
                                        "/api/join/" + contest.getString("code"),
                                        new JsonObject().put("seat", seat).put("takeOver", false))
                                .getString("token"));
            openQuestion(server, contest);
            ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
            Map<Integer, Integer> taps = new ConcurrentHashMap<>();
            for (int kill = 1; kill <= KILLS; kill++) {
                tapUntilKilled(server, contest, tokens, taps, acknowledged, PHONES + random.nextInt(15 * PHONES));
                server.restart();
                assertNothingIsLost(server, contest, acknowledged);
                assertStandsWhereItStood(server, contest, tokens);
            }
            assertThat(acknowledged).hasSizeGreaterThan(KILLS * PHONES);
        } finally {
            server.stop();
        }
    }

    private static JsonObject openContest(ServerProcess server) throws Exception {
        JsonObject draft = server.post("/api/contests", new JsonObject().put("preset", "GOLDENBELL_20"));
        JsonArray people = new JsonArray();
        for (int seat = 1; seat <= PHONES; seat++)
            people.add(new JsonObject()
                    .put("seat", seat)
                    .put("name", "Thí sinh " + seat)
                    .put("unit", "to-1")
                    .put("means", "PHONE"));
        draft.put("title", "Mất điện")
                .put(
                        "units",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("id", "to-1")
                                        .put("name", "Tổ 1")
                                        .putNull("parent")))
                .put("people", people);
        draft.getJsonObject("rules").put("times", new JsonArray().add(600));
        draft.getJsonObject("questions")
                .put("main", choices(server, 20))
                .put("reserve", new JsonArray())
                .put("bell", new JsonArray());
        String id = draft.getString("id");
        server.put("/api/contests/" + id, draft);
        JsonObject opened = server.post("/api/contests/" + id + "/open", new JsonObject());
        return new JsonObject().put("id", id).put("code", opened.getString("code"));
    }

    private static JsonArray choices(ServerProcess server, int many) throws Exception {
        String bank = "lich-su-dang";
        JsonArray choices = new JsonArray();
        for (Object entry : server.get("/api/banks/" + bank).getJsonArray("questions")) {
            JsonObject question = (JsonObject) entry;
            if (question.getString("form").equals("CHOICE") && choices.size() < many)
                choices.add(new JsonObject().put("bank", bank).put("id", question.getString("id")));
        }
        return choices;
    }

    private static TestSocket host(ServerProcess server, JsonObject contest) throws Exception {
        String id = contest.getString("id");
        String token = server.get("/api/contests/" + id + "/host-token").getString("token");
        return TestSocket.open(server.port()).hello("host", ContestId.of(id), token);
    }

    private static void openQuestion(ServerProcess server, JsonObject contest) throws Exception {
        TestSocket host = host(server, contest);
        for (String step : List.of("contest.startRound", "goldenbell.show", "goldenbell.open"))
            assertThat(host.command(step).getBoolean("ok")).as(step).isTrue();
        host.close();
    }

    /** Every phone changes its mind as fast as it may, until the plug is pulled in the middle of it. */
    private static void tapUntilKilled(
            ServerProcess server,
            JsonObject contest,
            Map<Integer, String> tokens,
            Map<Integer, Integer> taps,
            ConcurrentLinkedQueue<String> acknowledged,
            int killAfter)
            throws Exception {
        Semaphore more = new Semaphore(0);
        List<TestSocket> phones = new ArrayList<>();
        for (String token : tokens.values())
            phones.add(
                    TestSocket.open(server.port()).hello("contestant", ContestId.of(contest.getString("id")), token));
        List<Thread> fingers = new ArrayList<>();
        for (TestSocket phone : phones)
            fingers.add(Thread.ofVirtual().start(() -> tap(phone, taps, acknowledged, more)));
        assertThat(more.tryAcquire(killAfter, 30, TimeUnit.SECONDS))
                .as("answers are acknowledged")
                .isTrue();
        server.kill();
        for (TestSocket phone : phones) phone.cut();
        for (Thread finger : fingers) finger.join();
    }

    /** Never the option of the tap before: the same answer again is acknowledged without a new entry. */
    private static void tap(
            TestSocket phone, Map<Integer, Integer> taps, ConcurrentLinkedQueue<String> acknowledged, Semaphore more) {
        int seat = phone.session().getInteger("seat");
        try {
            while (true) {
                int option = taps.merge(seat, 1, Integer::sum) % 4;
                String id = "tap-" + System.nanoTime();
                JsonObject reply = phone.request(
                        phone.session().getString("inbox"),
                        TestSocket.answering(1, option).put("id", id).put("type", "goldenbell.giveAnswer"));
                if (!reply.getBoolean("ok")) continue;
                acknowledged.add("seat:" + seat + "/" + id);
                more.release();
            }
        } catch (Exception cut) {
            // The plug was pulled: what was not acknowledged may be lost.
        }
    }

    private static void assertNothingIsLost(
            ServerProcess server, JsonObject contest, ConcurrentLinkedQueue<String> acknowledged) throws Exception {
        List<String> kept =
                server.list("/api/contests/" + contest.getString("id") + "/journal?type=goldenbell.answered").stream()
                        .map(line -> ((JsonObject) line).getString("commandId"))
                        .toList();
        assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged);
    }

    private static void assertStandsWhereItStood(ServerProcess server, JsonObject contest, Map<Integer, String> tokens)
            throws Exception {
        JsonObject welcome = TestSocket.open(server.port())
                .request(
                        "hello",
                        TestSocket.greeting(
                                "contestant",
                                contest.getString("id"),
                                tokens.values().iterator().next()));
        JsonObject moment = welcome.getJsonObject("views")
                .getJsonObject(Addresses.contestants(ContestId.of(contest.getString("id"))))
                .getJsonObject("view")
                .getJsonObject("moment");
        assertThat(moment.getString("kind")).isEqualTo("question");
        assertThat(moment.getString("stage")).isEqualTo("OPEN");
        assertThat(moment.getJsonObject("clock").getBoolean("running")).isFalse();
    }
}
