package vn.hoithi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalIT {
    private static final Instant T0 = Instant.parse("2026-09-02T01:00:00.123456Z");
    private static final UUID CONTEST = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID OTHER = UUID.fromString("22222222-2222-4222-8222-222222222222");

    private Database database;
    private Journal journal;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        journal = Journal.open(database, _ -> {});
    }

    @AfterEach
    void close() {
        journal.close();
        database.close();
    }

    private static Entry entry(long number) {
        return new Entry(number, T0.plusMillis(number), "command-" + number, "seat-1", "answered", "{\"n\":1}");
    }

    private static void done(CompletableFuture<?> future) {
        assertThat(future).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void entries_come_back_as_they_were_written() {
        List<Entry> written = List.of(
                new Entry(1, T0, null, "clock", "time-up", "{ \"z\": 1,  \"a\": \"Đồng chí Ngô Gia Tự\" }"),
                new Entry(
                        2,
                        T0.plusNanos(1_999),
                        "c",
                        "máy của Hà",
                        "answered",
                        "{\"text\":\"nul \\u0000, \\ud83d\\ude00 😀\"}"));

        done(journal.append(CONTEST, written));

        assertThat(journal.readAll(CONTEST)).isEqualTo(written);
        assertThat(written.getLast().at()).isEqualTo(T0.plusNanos(1_000));
    }

    @Test
    void a_contest_in_which_nothing_happened_has_an_empty_journal() {
        assertThat(journal.readAll(CONTEST)).isEmpty();
        assertThat(journal.lastNumber(CONTEST)).isZero();
        done(journal.append(CONTEST, List.of()));
        assertThat(journal.lastNumber(CONTEST)).isZero();
    }

    @Test
    void reading_goes_on_after_a_number() {
        done(journal.append(CONTEST, List.of(entry(1), entry(2), entry(3))));
        List<Long> numbers = new ArrayList<>();
        journal.read(CONTEST, 1, it -> numbers.add(it.number()));
        assertThat(numbers).containsExactly(2L, 3L);
        assertThat(journal.lastNumber(CONTEST)).isEqualTo(3);
    }

    @Test
    void contests_that_write_at_the_same_time_keep_their_own_order() throws InterruptedException {
        List<UUID> contests =
                IntStream.range(0, 8).mapToObj(_ -> UUID.randomUUID()).toList();
        Queue<CompletableFuture<Void>> appended = new ConcurrentLinkedQueue<>();
        List<Thread> threads = contests.stream()
                .map(contest -> Thread.startVirtualThread(() -> {
                    for (long number = 1; number <= 2_500; number++) {
                        appended.add(journal.append(contest, List.of(entry(number))));
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        appended.forEach(JournalIT::done);
        for (UUID contest : contests) {
            assertThat(journal.readAll(contest))
                    .extracting(Entry::number)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 2_500).boxed().toList());
        }
    }

    @Test
    void nothing_is_acknowledged_before_it_is_committed() {
        CompletableFuture<Void> appended = database.sql().transactionResult(transaction -> {
            transaction.dsl().execute("lock table journal in exclusive mode");
            CompletableFuture<Void> held = journal.append(CONTEST, List.of(entry(1)));
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(held).isNotDone();
            return held;
        });
        done(appended);
        assertThat(journal.readAll(CONTEST)).containsExactly(entry(1));
    }

    @Test
    void an_acknowledged_entry_is_seen_by_everybody_at_once() {
        for (long number = 1; number <= 200; number++) {
            journal.append(CONTEST, List.of(entry(number))).join();
            assertThat(journal.lastNumber(CONTEST)).isEqualTo(number);
        }
    }

    @Test
    void what_another_node_has_written_is_never_written_over() {
        done(journal.append(CONTEST, List.of(entry(1))));
        Entry theirs = new Entry(2, T0, "their-command", "seat-2", "answered", "{}");
        try (Journal node = Journal.open(database, _ -> {})) {
            done(node.append(CONTEST, List.of(theirs)));
        }

        CompletableFuture<Void> clash = journal.append(CONTEST, List.of(entry(2), entry(3)));
        CompletableFuture<Void> later = journal.append(CONTEST, List.of(entry(4)));
        CompletableFuture<Void> elsewhere = journal.append(OTHER, List.of(entry(1)));

        assertThat(clash).failsWithin(Duration.ofSeconds(5)).withThrowableThat().havingRootCause();
        assertThatThrownBy(clash::join).hasCauseInstanceOf(JournalRefusal.class);
        assertThatThrownBy(later::join).hasCauseInstanceOf(JournalRefusal.class);
        done(elsewhere);
        assertThat(journal.readAll(CONTEST)).containsExactly(entry(1), theirs);

        journal.reopen(CONTEST);
        done(journal.append(CONTEST, List.of(entry(3))));
        assertThat(journal.readAll(CONTEST)).containsExactly(entry(1), theirs, entry(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{not json", "", "{\"raw nul\":\"\u0000\"}"})
    void an_entry_that_can_never_be_written_stops_its_own_contest_alone(String body) {
        CompletableFuture<Void> before = journal.append(CONTEST, List.of(entry(1)));
        CompletableFuture<Void> bad =
                journal.append(CONTEST, List.of(new Entry(2, T0, null, "seat-1", "answered", body)));
        CompletableFuture<Void> after = journal.append(CONTEST, List.of(entry(3)));
        CompletableFuture<Void> elsewhere = journal.append(OTHER, List.of(entry(1)));

        done(before);
        done(elsewhere);
        assertThatThrownBy(bad::join).hasCauseInstanceOf(JournalRefusal.class);
        assertThatThrownBy(after::join).hasCauseInstanceOf(JournalRefusal.class);
        assertThat(journal.readAll(CONTEST)).containsExactly(entry(1));
        assertThat(journal.health()).isInstanceOf(Health.Well.class);
    }

    @Test
    void half_a_character_from_a_broken_phone_does_not_stop_the_journal() {
        Entry half = new Entry(1, T0, null, "seat-1", "answered", "{\"text\":\"\ud83d\"}");
        done(journal.append(CONTEST, List.of(half)));
        assertThat(journal.lastNumber(CONTEST)).isEqualTo(1);
    }

    @Test
    void an_attempt_that_was_cut_off_after_its_commit_is_not_taken_for_a_stranger() {
        List<Entry> entries = List.of(entry(1), entry(2));
        JournalTable.insert(
                database.sql(),
                entries.stream().map(it -> new JournalTable.Line(CONTEST, it)).toList());

        done(journal.append(CONTEST, entries));

        done(journal.append(CONTEST, List.of(entry(3))));
        assertThat(journal.readAll(CONTEST)).containsExactly(entry(1), entry(2), entry(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update journal set body = '{}'", "delete from journal", "truncate journal"})
    void what_happened_is_never_changed(String change) {
        done(journal.append(CONTEST, List.of(entry(1))));
        assertThatThrownBy(() -> database.sql().execute(change))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThat(journal.readAll(CONTEST)).containsExactly(entry(1));
    }

    @Test
    void closing_writes_what_waits_and_takes_no_more() {
        List<CompletableFuture<Void>> waiting = LongStream.rangeClosed(1, 5_000)
                .mapToObj(number -> journal.append(CONTEST, List.of(entry(number))))
                .toList();
        journal.close();
        assertThat(waiting).allMatch(it -> it.isDone() && !it.isCompletedExceptionally());
        assertThat(journal.lastNumber(CONTEST)).isEqualTo(5_000);
        assertThatThrownBy(() -> journal.append(CONTEST, List.of(entry(5_001))).join())
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
