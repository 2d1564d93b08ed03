package vn.hoithi.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.Joining;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.warmup.WarmupRules;

/** A contest between teams over the real bus: the buzzer, the jury, people who watch. */
class MatchIT {
    @SuppressWarnings("NullAway.Init")
    private static TestHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = new TestHouse();
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
    }

    private static ContestId warmup() throws Exception {
        WarmupRules rules = new WarmupRules(
                WarmupRules.Alone.NONE,
                new WarmupRules.Together(List.of(4), Duration.ofSeconds(30), 10, -5),
                true,
                Answering.ANYONE);
        return house.open(
                Stories.teams(3),
                Joining.ROSTER,
                List.of(new RoundPlan(rules, Map.of("together", Stories.writtenOnes("c", 4)))));
    }

    private static JsonObject buzz(TestSocket phone, int turn, long pressed) throws Exception {
        return phone.command("warmup.buzz", new JsonObject().put("turn", turn).put("pressed", pressed));
    }

    private static TestSocket atQuestion(ContestId contest) throws Exception {
        TestSocket host = house.host(contest);
        for (String step : List.of("contest.startRound", "warmup.show"))
            assertThat(host.command(step).getBoolean("ok")).as(step).isTrue();
        return host;
    }

    @Test
    void the_first_to_press_has_the_floor_and_a_juror_rules() throws Exception {
        ContestId contest = warmup();
        TestSocket one = house.phone(contest, 11);
        TestSocket two = house.phone(contest, 21);
        TestSocket juror = house.juror(contest, 1);
        TestSocket host = atQuestion(contest);

        long pressed = System.currentTimeMillis();
        assertThat(buzz(two, 1, pressed).getBoolean("ok")).isTrue();
        host.untilSeen("\"stage\":\"FLOOR\"");
        assertThat(buzz(one, 1, pressed + 5).getString("refusal")).isEqualTo("ANOTHER_TEAM_HOLDS_THE_FLOOR");
        juror.untilSeen("\"ruling\":{\"turn\":1,\"team\":2");
        JsonObject right = new JsonObject().put("turn", 1).put("right", true);
        assertThat(juror.command("warmup.rule", right).getBoolean("ok")).isTrue();
        host.untilSeen(
                "\"number\":2,\"name\":\"Đội 2\",\"unit\":\"Tổ đảng 2\",\"people\":\"Thành viên 21\",\"points\":10.0");
        assertThat(host.command("warmup.rule", right).getString("refusal")).isEqualTo("ALREADY_RULED");
    }

    @Test
    void what_a_ruling_would_change_is_told_and_nothing_happens() throws Exception {
        ContestId contest = warmup();
        TestSocket phone = house.phone(contest, 11);
        TestSocket host = atQuestion(contest);
        buzz(phone, 1, System.currentTimeMillis());
        host.untilSeen("\"stage\":\"FLOOR\"");
        host.command("warmup.rule", new JsonObject().put("turn", 1).put("right", true));
        JsonObject overrule = new JsonObject()
                .put("type", "warmup.overrule")
                .put("turn", 1)
                .put("team", 1)
                .put("right", false)
                .put("reason", "nghe nhầm");
        JsonObject told = host.command("contest.preview", new JsonObject().put("command", overrule));
        assertThat(told.getBoolean("ok")).as(told.encode()).isTrue();
        JsonObject team = told.getJsonObject("preview").getJsonArray("teams").getJsonObject(0);
        assertThat(team.getDouble("before")).isEqualTo(10);
        assertThat(team.getDouble("after")).isZero();
        assertThat(told.getJsonObject("preview")
                        .getJsonArray("entries")
                        .getJsonObject(0)
                        .getDouble("points"))
                .isEqualTo(-10);
        DoorReply kept = TestHouse.await(Doors.ask(house.vertx, contest, new DoorCall.Look()));
        assertThat(((DoorReply.State) kept).contest().scores().ofTeam(1)).isEqualTo(10);

        assertThat(phone.command("contest.preview", new JsonObject().put("command", overrule))
                        .getString("refusal"))
                .isEqualTo("NOT_ALLOWED");
        overrule.put("reason", " ");
        assertThat(host.command("contest.preview", new JsonObject().put("command", overrule))
                        .getString("refusal"))
                .isEqualTo("REASON_IS_MISSING");
    }

    @Test
    void people_who_watch_see_the_round_and_may_not_play_it() throws Exception {
        ContestId contest = warmup();
        TestSocket spectator = house.spectator(contest);
        atQuestion(contest);
        spectator.untilSeen("\"kind\":\"warmup.question\"");
        assertThat(spectator.frames()).noneMatch(frame -> frame.contains("Trần Phú"));
        assertThat(buzz(spectator, 1, System.currentTimeMillis()).getString("refusal"))
                .isEqualTo("NOT_YOUR_COMMAND");
        assertThat(spectator.command("contest.startRound").getString("refusal")).isEqualTo("NOT_YOUR_COMMAND");
    }

    @Test
    void the_jury_stops_the_contest_while_it_confers() throws Exception {
        ContestId contest = warmup();
        TestSocket juror = house.juror(contest, 2);
        TestSocket host = atQuestion(contest);
        JsonObject stop = new JsonObject().put("conferring", true);
        assertThat(juror.command("contest.confer", stop).getBoolean("ok")).isTrue();
        host.untilSeen("\"conferring\":true");
        assertThat(host.command("warmup.readDone").getString("refusal")).isEqualTo("JURY_CONFERS");
        assertThat(juror.command("contest.confer", stop.put("conferring", false))
                        .getBoolean("ok"))
                .isTrue();
        assertThat(host.command("warmup.readDone").getBoolean("ok")).isTrue();
    }
}
