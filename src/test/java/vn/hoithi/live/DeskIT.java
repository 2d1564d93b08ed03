package vn.hoithi.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestId;
import vn.hoithi.store.Entry;

/** From a tap to a picture, over a real bus and a real journal. */
class DeskIT {
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

    private static List<String> journal(ContestId contest) {
        return house.journal.readAll(contest.value()).stream().map(Entry::type).toList();
    }

    @Test
    void an_acknowledged_answer_is_in_the_journal() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        house.hostAtOpenQuestion(contest);
        phone.untilSeen("\"stage\":\"OPEN\"");
        assertThat(phone.answer(1, 1).getBoolean("ok")).isTrue();
        assertThat(journal(contest)).endsWith("goldenbell.answered");
    }

    @Test
    void a_command_sent_twice_has_one_effect_and_is_acknowledged_twice() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        house.hostAtOpenQuestion(contest);
        JsonObject tap = TestSocket.answering(1, 1).put("id", "tap-1").put("type", "goldenbell.giveAnswer");
        JsonObject first = phone.request(phone.session().getString("inbox"), tap);
        JsonObject second = phone.request(phone.session().getString("inbox"), tap);
        assertThat(second).isEqualTo(first);
        assertThat(journal(contest)).containsOnlyOnce("goldenbell.answered");
    }

    @Test
    void a_phone_that_comes_back_finds_its_answer_and_the_true_remaining_time() throws Exception {
        ContestId contest = house.open(3);
        String token = house.take(contest, 1, false);
        TestSocket phone = house.socket().hello("contestant", contest, token);
        house.hostAtOpenQuestion(contest);
        phone.answer(1, 2);
        phone.cut();
        JsonObject welcome =
                house.socket().request("hello", TestSocket.greeting("contestant", contest.toString(), token));
        JsonObject views = welcome.getJsonObject("views");
        JsonObject seat = views.getJsonObject(Addresses.seat(contest, 1)).getJsonObject("view");
        assertThat(seat.getJsonObject("answer").getInteger("option")).isEqualTo(2);
        JsonObject clock = views.getJsonObject(Addresses.contestants(contest))
                .getJsonObject("view")
                .getJsonObject("moment")
                .getJsonObject("clock");
        assertThat(clock.getLong("deadlineAt") - welcome.getLong("serverTime")).isBetween(5_000L, 15_000L);
    }

    @Test
    void after_a_restart_the_contest_stands_at_the_same_question_with_the_clock_standing() throws Exception {
        ContestId contest = house.open(3);
        String token = house.take(contest, 1, false);
        TestSocket phone = house.socket().hello("contestant", contest, token);
        house.hostAtOpenQuestion(contest);
        phone.answer(1, 1);
        house.restart(contest);
        JsonObject welcome =
                house.socket().request("hello", TestSocket.greeting("contestant", contest.toString(), token));
        JsonObject views = welcome.getJsonObject("views");
        JsonObject moment = views.getJsonObject(Addresses.contestants(contest))
                .getJsonObject("view")
                .getJsonObject("moment");
        assertThat(moment.getString("stage")).isEqualTo("OPEN");
        assertThat(moment.getJsonObject("clock").getBoolean("running")).isFalse();
        assertThat(views.getJsonObject(Addresses.seat(contest, 1))
                        .getJsonObject("view")
                        .getJsonObject("answer")
                        .getInteger("option"))
                .isEqualTo(1);
        TestSocket host = house.host(contest);
        assertThat(host.command("goldenbell.startClock").getBoolean("ok")).isTrue();
    }

    @Test
    void a_command_sent_again_after_a_restart_has_no_second_effect() throws Exception {
        ContestId contest = house.open(3);
        String token = house.take(contest, 1, false);
        TestSocket phone = house.socket().hello("contestant", contest, token);
        house.hostAtOpenQuestion(contest);
        JsonObject tap = TestSocket.answering(1, 1).put("id", "tap-1").put("type", "goldenbell.giveAnswer");
        JsonObject first = phone.request(phone.session().getString("inbox"), tap);
        house.restart(contest);
        TestSocket back = house.socket().hello("contestant", contest, token);
        assertThat(back.request(back.session().getString("inbox"), tap)).isEqualTo(first);
        assertThat(journal(contest)).containsOnlyOnce("goldenbell.answered");
    }

    @Test
    void two_hosts_who_press_the_same_step_at_once_take_it_once() throws Exception {
        ContestId contest = house.open(3);
        TestSocket one = house.host(contest);
        TestSocket other = house.host(contest);
        one.command("contest.startRound");
        List<Boolean> taken = new ArrayList<>();
        taken.add(one.command("goldenbell.show").getBoolean("ok"));
        taken.add(other.command("goldenbell.show").getBoolean("ok"));
        assertThat(taken).containsExactly(true, false);
    }

    @Test
    void the_machine_locks_an_open_question_by_itself() throws Exception {
        ContestId contest =
                house.open(vn.hoithi.contest.Stories.cast(2), LiveRules.seconds(3), vn.hoithi.contest.Joining.ROSTER);
        TestSocket phone = house.phone(contest, 1);
        house.hostAtOpenQuestion(contest);
        phone.untilSeen("\"stage\":\"LOCKED\"");
        JsonObject late = phone.answer(1, 1);
        assertThat(late.getString("refusal")).isEqualTo("TOO_LATE");
    }

    @Test
    void every_frame_of_an_address_has_a_greater_number_than_the_one_before() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        TestSocket host = house.hostAtOpenQuestion(contest);
        host.command("goldenbell.lock");
        host.command("goldenbell.reveal");
        phone.untilSeen("\"kind\":\"reveal\"");
        List<Long> numbers = phone.frames().stream()
                .map(JsonObject::new)
                .filter(frame -> Objects.equals(frame.getString("address"), Addresses.contestants(contest)))
                .map(frame -> frame.getJsonObject("body").getLong("number"))
                .toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(3);
    }

    @Test
    void five_hundred_answers_do_not_become_five_hundred_broadcasts() throws Exception {
        ContestId contest = house.open(60);
        TestSocket stage = house.stage(contest);
        List<TestSocket> phones = new ArrayList<>();
        for (int seat = 1; seat <= 60; seat++) phones.add(house.phone(contest, seat));
        house.hostAtOpenQuestion(contest);
        int before = stage.frames().size();
        for (TestSocket phone : phones) phone.answer(1, 1);
        stage.untilSeen("\"answered\":60");
        assertThat(stage.frames().size() - before).isLessThan(40);
        assertThat(phones.getFirst().frames()).noneMatch(frame -> frame.contains("\"answered\""));
    }

    @Test
    void no_frame_to_phones_or_stage_holds_the_right_answer_before_the_reveal() throws Exception {
        ContestId contest = house.open(3);
        TestSocket phone = house.phone(contest, 1);
        TestSocket stage = house.stage(contest);
        TestSocket host = house.hostAtOpenQuestion(contest);
        phone.answer(1, 1);
        host.command("goldenbell.lock");
        stage.untilSeen("\"stage\":\"LOCKED\"");
        phone.untilSeen("\"stage\":\"LOCKED\"");
        for (TestSocket watcher : List.of(phone, stage))
            assertThat(watcher.frames())
                    .noneMatch(frame -> frame.contains("\"key\"")
                            || frame.contains("\"right\":1")
                            || frame.contains("Vì sao")
                            || frame.contains("Căn cứ")
                            || frame.contains("Câu hỏi q2"));
        host.command("goldenbell.reveal");
        phone.untilSeen("\"key\"");
        stage.untilSeen("\"key\"");
    }
}
