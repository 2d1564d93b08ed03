package vn.hoithi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoresIT {
    private static final Instant T0 = Instant.parse("2026-09-02T01:00:00Z");

    private static Database database;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_new_contest_is_a_draft_with_a_six_digit_code() {
        Contests contests = new Contests(database);
        StoredContest made = contests.create(UUID.randomUUID(), "Rung chuông vàng", "{\"rounds\":[]}", T0);

        assertThat(made.code()).matches("[0-9]{6}");
        assertThat(made.status()).isEqualTo(ContestStatus.DRAFT);
        assertThat(contests.find(made.id())).contains(made);
        assertThat(contests.findByCode(made.code())).contains(made);
        assertThat(contests.list()).contains(made);
    }

    @Test
    void of_two_organisers_who_change_the_same_revision_the_second_is_told() {
        Contests contests = new Contests(database);
        StoredContest made = contests.create(UUID.randomUUID(), "Hội thi", "{}", T0);

        assertThat(contests.update(made.id(), made.revision(), "Của Hà", "{\"by\":\"Hà\"}", T0.plusSeconds(1)))
                .isTrue();
        assertThat(contests.update(made.id(), made.revision(), "Của Tú", "{\"by\":\"Tú\"}", T0.plusSeconds(2)))
                .isFalse();

        StoredContest now = contests.find(made.id()).orElseThrow();
        assertThat(now.title()).isEqualTo("Của Hà");
        assertThat(now.plan()).isEqualTo("{\"by\":\"Hà\"}");
        assertThat(now.revision()).isEqualTo(1);
        assertThat(now.updatedAt()).isEqualTo(T0.plusSeconds(1));
    }

    @Test
    void only_open_and_running_contests_are_taken_up_again() {
        Contests contests = new Contests(database);
        for (ContestStatus status : ContestStatus.values()) {
            StoredContest made = contests.create(UUID.randomUUID(), status.word(), "{}", T0);
            assertThat(contests.changeStatus(made.id(), status, T0)).isTrue();
            boolean live = status == ContestStatus.OPEN || status == ContestStatus.RUNNING;
            assertThat(contests.live().stream().anyMatch(it -> it.id().equals(made.id())))
                    .isEqualTo(live);
        }
        assertThat(contests.changeStatus(UUID.randomUUID(), ContestStatus.OPEN, T0))
                .isFalse();
    }

    @Test
    void a_removed_contest_is_listed_no_more_and_gives_its_code_back() {
        Contests contests = new Contests(database);
        StoredContest made = contests.create(UUID.randomUUID(), "Hội thi", "{}", T0);
        contests.changeStatus(made.id(), ContestStatus.REMOVED, T0);

        assertThat(contests.findByCode(made.code())).isEmpty();
        assertThat(contests.list()).extracting(StoredContest::id).doesNotContain(made.id());
        assertThat(contests.find(made.id())).isPresent();
    }

    @Test
    void a_bank_that_is_read_again_replaces_itself() {
        Banks banks = new Banks(database);
        StoredBank first =
                new StoredBank("lich-su", "Lịch sử Đảng", "{\"questions\":[1]}", "lich-su.yaml", "h1", T0, 1, false);
        StoredBank second = new StoredBank(
                "lich-su", "Lịch sử Đảng bộ", "{\"questions\":[1,2]}", null, "h2", T0.plusSeconds(5), 2, true);
        assertThat(banks.put(first, new StoredBank.Change("", "Đọc từ tệp"))).isTrue();
        assertThat(banks.put(second, new StoredBank.Change("lan", "Thêm một câu")))
                .isTrue();
        assertThat(banks.put(second, new StoredBank.Change("hai", "Cùng lúc ấy")))
                .isFalse();

        assertThat(banks.find("lich-su")).contains(second);
        assertThat(banks.list())
                .containsExactly(
                        new StoredBank.Head("lich-su", "Lịch sử Đảng bộ", null, "h2", T0.plusSeconds(5), 2, true));
        assertThat(banks.versions("lich-su"))
                .containsExactly(
                        new StoredBank.Version(2, "Lịch sử Đảng bộ", "lan", "Thêm một câu", T0.plusSeconds(5)),
                        new StoredBank.Version(1, "Lịch sử Đảng", "", "Đọc từ tệp", T0));
        assertThat(banks.version("lich-su", 1)).contains(first.document());
        assertThat(banks.remove("lich-su")).isTrue();
        assertThat(banks.remove("lich-su")).isFalse();
        assertThat(banks.find("lich-su")).isEmpty();
    }

    @Test
    void an_organiser_logs_in_whatever_the_size_of_the_letters() {
        Accounts accounts = new Accounts(database);
        Account made = accounts.put("Đặng Hà", "hash", T0);
        assertThat(accounts.find("đẶNG hÀ")).contains(made);
        assertThat(accounts.find("Đặng Ha")).isEmpty();
        assertThat(made.toString()).doesNotContain("hash");
    }

    @Test
    void a_new_password_logs_everybody_out_who_used_the_old() {
        Accounts accounts = new Accounts(database);
        LoginSessions sessions = new LoginSessions(database);
        Account before = accounts.put("organiser", "old", T0);
        sessions.create(new byte[] {1}, before.id(), T0, T0.plusSeconds(60));

        Account after = accounts.put("ORGANISER", "new", T0.plusSeconds(1));

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(accounts.find("organiser").map(Account::passwordHash)).contains("new");
        assertThat(sessions.find(new byte[] {1}, T0)).isEmpty();
    }

    @Test
    void a_login_ends_at_its_time_and_when_it_is_ended() {
        LoginSessions sessions = new LoginSessions(database);
        Account account = new Accounts(database).put("tú", "hash", T0);
        byte[] token = {4, 5, 6};
        sessions.create(token, account.id(), T0, T0.plus(Duration.ofHours(1)));

        assertThat(sessions.find(token, T0.plus(Duration.ofMinutes(59)))).contains(account);
        assertThat(sessions.find(token, T0.plus(Duration.ofHours(1)).minusNanos(1_000)))
                .contains(account);
        assertThat(sessions.find(token, T0.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(sessions.find(new byte[] {4, 5}, T0)).isEmpty();

        sessions.removeExpired(T0.plus(Duration.ofHours(1)).minusNanos(1_000));
        assertThat(sessions.find(token, T0)).contains(account);
        sessions.removeExpired(T0.plus(Duration.ofHours(1)));
        assertThat(sessions.find(token, T0)).isEmpty();

        sessions.create(token, account.id(), T0, T0.plusSeconds(60));
        sessions.remove(token);
        assertThat(sessions.find(token, T0)).isEmpty();
    }

    @Test
    void a_secret_is_made_once_for_all_servers() {
        SharedSettings settings = new SharedSettings(database);
        assertThat(settings.findOrMake("key", () -> "first")).isEqualTo("first");
        assertThat(settings.findOrMake("key", () -> "second")).isEqualTo("first");
        settings.put("key", "third");
        assertThat(settings.find("key")).contains("third");
        settings.remove("key");
        assertThat(settings.find("key")).isEmpty();
    }
}
