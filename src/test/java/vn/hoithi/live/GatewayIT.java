package vn.hoithi.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestId;

/** The door: closed by default, and a named refusal to the sender alone. */
class GatewayIT {
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

    private static String refusal(JsonObject reply) {
        assertThat(reply.getBoolean("ok")).as(reply.encode()).isFalse();
        return reply.getString("refusal");
    }

    @Test
    void a_contest_code_nobody_knows_is_refused_by_name() throws Exception {
        JsonObject reply = house.socket().request("hello", TestSocket.greeting("stage", "000000", null));
        assertThat(refusal(reply)).isEqualTo("NOT_KNOWN");
    }

    @Test
    void a_forged_token_is_refused() throws Exception {
        ContestId contest = house.open(3);
        String good = house.take(contest, 1, false);
        String forged = good.substring(0, good.length() - 4) + "AAAA";
        JsonObject reply =
                house.socket().request("hello", TestSocket.greeting("contestant", contest.toString(), forged));
        assertThat(refusal(reply)).isEqualTo("TOKEN_REFUSED");
    }

    @Test
    void a_token_of_another_contest_is_refused() throws Exception {
        ContestId contest = house.open(3);
        String foreign = house.take(house.open(3), 1, false);
        JsonObject reply =
                house.socket().request("hello", TestSocket.greeting("contestant", contest.toString(), foreign));
        assertThat(refusal(reply)).isEqualTo("TOKEN_REFUSED");
    }

    @Test
    void a_contestants_token_does_not_make_a_host() throws Exception {
        ContestId contest = house.open(3);
        String token = house.take(contest, 1, false);
        JsonObject reply = house.socket().request("hello", TestSocket.greeting("host", contest.toString(), token));
        assertThat(refusal(reply)).isEqualTo("TOKEN_REFUSED");
    }

    @Test
    void a_socket_that_has_not_said_hello_may_send_nothing() throws Exception {
        ContestId contest = house.open(3);
        JsonObject reply = house.socket().request(Addresses.inbox(contest), new JsonObject());
        assertThat(refusal(reply)).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void a_contestant_may_not_send_to_another_contest() throws Exception {
        TestSocket phone = house.phone(house.open(3), 1);
        JsonObject reply = phone.request(Addresses.inbox(house.open(3)), new JsonObject());
        assertThat(refusal(reply)).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void no_browser_reaches_the_desks_door() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        assertThat(refusal(phone.request(Addresses.door(contest), new JsonObject())))
                .isEqualTo("NOT_ALLOWED");
        assertThat(refusal(phone.request(Addresses.REVOKED, new JsonObject()))).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void a_contestant_may_listen_to_nobody_elses_address() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        for (String address : List.of(
                Addresses.host(contest),
                Addresses.stage(contest),
                Addresses.seat(contest, 2),
                Addresses.referees(contest)))
            phone.send(new JsonObject().put("type", "register").put("address", address));
        phone.until(frame -> frame.getString("type").equals("err"));
        TestSocket host = house.host(contest);
        host.command("contest.startRound");
        phone.untilSeen("\"kind\":\"wait\"");
        assertThat(phone.frames()).noneMatch(frame -> frame.contains("contestId") || frame.contains("\"scene\""));
    }

    @Test
    void who_listens_twice_hears_everything_once_and_who_listens_no_more_hears_nothing() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        TestSocket other = house.phone(contest, 2);
        JsonObject contestants = new JsonObject().put("address", Addresses.contestants(contest));
        phone.send(contestants.copy().put("type", "register"));
        TestSocket host = house.hostAtOpenQuestion(contest);
        phone.untilSeen("\"stage\":\"OPEN\"");
        assertThat(seen(phone, "\"stage\":\"OPEN\"")).isEqualTo(1);
        phone.send(contestants.copy().put("type", "unregister"));
        phone.request("catchup", new JsonObject());
        host.command("goldenbell.lock");
        other.untilSeen("\"stage\":\"LOCKED\"");
        phone.request("clock", new JsonObject());
        assertThat(seen(phone, "\"stage\":\"LOCKED\"")).isZero();
    }

    private static long seen(TestSocket socket, String part) {
        return socket.frames().stream().filter(frame -> frame.contains(part)).count();
    }

    @Test
    void a_line_that_says_hello_as_somebody_else_hears_no_more_of_whom_it_was() throws Exception {
        ContestId contest = house.open(3);
        TestSocket line = house.host(contest);
        line.hello("stage", contest, null);
        int before = line.frames().size();
        TestSocket host = house.hostAtOpenQuestion(contest);
        host.untilSeen("\"phase\":\"OPEN\"");
        line.untilSeen("\"scene\"");
        line.request("clock", new JsonObject());
        assertThat(line.frames().subList(before, line.frames().size()))
                .noneMatch(frame -> frame.contains(Addresses.host(contest)));
    }

    @Test
    void a_stage_tells_whether_it_can_be_heard_and_goes_on_listening() throws Exception {
        ContestId contest = house.open(3);
        TestSocket host = house.host(contest);
        TestSocket stage = house.stage(contest);
        host.untilSeen("\"stages\":1,");
        assertThat(seen(host, "\"sounding\":1")).isZero();
        stage.request(
                "hello", TestSocket.greeting("stage", contest.toString(), null).put("sounding", true));
        host.untilSeen("\"sounding\":1");
        host.command("contest.startRound");
        stage.untilSeen("\"kind\":\"floor\"");
        stage.close();
        host.untilSeen("\"stages\":0,");
    }

    @Test
    void an_address_whose_last_listener_has_left_is_heard_by_the_next() throws Exception {
        ContestId contest = house.open(3);
        TestSocket first = house.stage(contest);
        first.close();
        first.untilClosed();
        TestSocket second = house.stage(contest);
        house.hostAtOpenQuestion(contest);
        second.untilSeen("\"answered\":0");
    }

    @Test
    void a_contestant_may_not_press_the_hosts_keys() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        assertThat(refusal(phone.command("contest.startRound"))).isEqualTo("NOT_YOUR_COMMAND");
        assertThat(refusal(phone.command("contest.endContest"))).isEqualTo("NOT_YOUR_COMMAND");
    }

    @Test
    void who_sends_is_written_by_the_door_and_not_by_the_phone() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        TestSocket host = house.host(contest);
        host.command("contest.startRound");
        phone.send(new JsonObject()
                .put("type", "send")
                .put("address", Addresses.inbox(contest))
                .put("headers", new JsonObject().put("role", "host").put("seat", "0"))
                .put("body", new JsonObject().put("id", "x").put("type", "goldenbell.show")));
        assertThat(refusal(phone.command("goldenbell.show"))).isEqualTo("NOT_YOUR_COMMAND");
        assertThat(phone.frames()).noneMatch(frame -> frame.contains("\"kind\":\"question\""));
    }

    @Test
    void what_cannot_be_read_is_refused_as_malformed_and_the_contest_goes_on() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        String inbox = phone.session().getString("inbox");
        assertThat(refusal(phone.request(inbox, "text"))).isEqualTo("MALFORMED");
        assertThat(refusal(phone.request(inbox, new JsonObject()))).isEqualTo("MALFORMED");
        assertThat(refusal(phone.command("no.such"))).isEqualTo("MALFORMED");
        assertThat(refusal(phone.command("goldenbell.giveAnswer", new JsonObject().put("turn", "one"))))
                .isEqualTo("MALFORMED");
        assertThat(refusal(phone.command(
                        "goldenbell.giveAnswer", TestSocket.answering(1, 1).put("surplus", true))))
                .isEqualTo("MALFORMED");
        phone.raw("this is not JSON");
        phone.until(frame -> frame.encode().contains("invalid_json"));
        assertThat(house.host(contest).command("contest.startRound").getBoolean("ok"))
                .isTrue();
    }

    @Test
    void a_press_is_taken_by_the_phones_own_clock_however_far_off_it_is() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        TestSocket host = house.hostAtOpenQuestion(contest);
        double local = 1_000_000;
        String stamp = phone.request(
                        "clock",
                        new JsonObject().put("sent", local).putNull("echo").put("held", 0))
                .getString("stamp");
        phone.request(
                "clock",
                new JsonObject().put("sent", local + 1).put("echo", stamp).put("held", 0));
        JsonObject answer = TestSocket.answering(1, 1).put("pressed", 0).put("local", local + 3_600_000);
        assertThat(phone.command("goldenbell.giveAnswer", answer).getBoolean("ok"))
                .isTrue();
        // an hour ahead of its own clock is never after the arrival, and not at the beginning of time, which it claims
        JsonObject shown = host.untilSeen("\"tookMs\":");
        assertThat(shown.encode()).doesNotContain("\"tookMs\":0,");
    }

    @Test
    void an_oversized_answer_is_refused_by_name_and_an_endless_one_ends_its_own_line_alone() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        TestSocket host = house.hostAtOpenQuestion(contest);
        JsonObject answer = TestSocket.answering(1, 1);
        answer.put("answer", new JsonObject().put("kind", "typed").put("text", "ă".repeat(50_000)));
        assertThat(refusal(phone.command("goldenbell.giveAnswer", answer))).isEqualTo("ANSWER_DOES_NOT_FIT");
        assertThat(phone.answer(1, 1).getBoolean("ok")).isTrue();

        phone.raw("x".repeat(Gateway.LONGEST_MESSAGE + 1));
        phone.untilClosed();
        assertThat(house.phone(contest, 2).answer(1, 2).getBoolean("ok")).isTrue();
        assertThat(host.command("goldenbell.lock").getBoolean("ok")).isTrue();
    }

    @Test
    void more_than_a_person_can_tap_is_refused_for_this_socket_alone() throws Exception {
        ContestId contest = house.open(3);
        TestSocket noisy = house.phone(contest, 1);
        TestSocket calm = house.phone(contest, 2);
        house.host(contest).command("contest.startRound");
        String last = "";
        for (int i = 0; i < 200 && !last.equals("TOO_MANY"); i++) last = refusal(noisy.command("goldenbell.show"));
        assertThat(last).isEqualTo("TOO_MANY");
        assertThat(refusal(calm.command("goldenbell.show"))).isEqualTo("NOT_YOUR_COMMAND");
    }

    @Test
    void a_second_device_takes_the_seat_over_and_the_first_is_told() throws Exception {
        ContestId contest = house.open(3);
        String first = house.take(contest, 1, false);
        TestSocket old = house.socket().hello("contestant", contest, first);
        assertThat(TestHouse.await(Doors.ask(house.vertx, contest, new DoorCall.TakeSeat(1, false))))
                .isEqualTo(new DoorReply.Refused(DoorRefusal.SEAT_IN_USE));
        house.socket().hello("contestant", contest, house.take(contest, 1, true));
        old.untilSeen("SEAT_TAKEN_ELSEWHERE");
        old.untilClosed();
        JsonObject back = house.socket().request("hello", TestSocket.greeting("contestant", contest.toString(), first));
        assertThat(refusal(back)).isEqualTo("SEAT_TAKEN_ELSEWHERE");
    }

    @Test
    void a_phone_that_comes_back_while_its_old_line_still_hangs_is_in_the_same_seat_at_once() throws Exception {
        ContestId contest = house.open(3);
        String token = house.take(contest, 1, false);
        TestSocket hanging = house.socket().hello("contestant", contest, token);
        TestSocket again = house.socket().hello("contestant", contest, token);
        assertThat(again.session().getInteger("seat")).isEqualTo(1);
        assertThat(hanging.session().getInteger("seat")).isEqualTo(1);
    }
}
