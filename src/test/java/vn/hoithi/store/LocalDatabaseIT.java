package vn.hoithi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseIT {
    private static final UUID CONTEST = UUID.fromString("44444444-4444-4444-8444-444444444444");

    @TempDir
    Path folder;

    @Test
    void every_commit_is_on_the_disk_before_it_is_answered() throws SQLException {
        try (LocalDatabase server = LocalDatabase.start(folder);
                var connection = DriverManager.getConnection(server.url());
                var statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (var result = statement.executeQuery("show " + setting)) {
                    assertThat(result.next()).isTrue();
                    assertThat(result.getString(1)).as(setting).isEqualTo("on");
                }
            }
        }
    }

    @Test
    void nobody_else_on_the_machine_can_read_it() throws IOException {
        try (LocalDatabase server = LocalDatabase.start(folder)) {
            assertThat(server.url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.url().replaceAll("password=.*", "password=guess")))
                    .isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres.password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_folder_belongs_to_one_server_at_a_time() {
        try (LocalDatabase _ = LocalDatabase.start(folder)) {
            assertThatThrownBy(() -> LocalDatabase.start(folder))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> LocalDatabase.start(file.resolve("data")))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cannot be written")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void a_pid_file_that_names_a_stranger_harms_neither_the_stranger_nor_the_start() throws Exception {
        LocalDatabase.start(folder).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    folder.resolve("postgres/postmaster.pid"),
                    stranger.pid() + "\n" + folder.resolve("postgres")
                            + "\n1700000000\n5432\n\n127.0.0.1\n 1 1\nready\n");
            LocalDatabase.start(folder).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_folder_may_have_any_name() {
        LocalDatabase.start(folder.resolve("Hội thi \"$HOME\" 'số 1'")).close();
    }

    @Test
    void a_first_start_that_was_cut_off_is_done_again() throws IOException {
        Files.createDirectories(folder.resolve("postgres.new/base"));
        Files.writeString(folder.resolve("postgres.new/PG_VERSION"), "18");
        LocalDatabase.start(folder).close();
        assertThat(folder.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void a_database_server_that_is_killed_comes_back_and_nothing_acknowledged_is_lost() throws Exception {
        List<Health> told = new CopyOnWriteArrayList<>();
        List<CompletableFuture<Void>> appended = new ArrayList<>();
        try (LocalDatabase server = LocalDatabase.start(folder);
                Database database = Database.open(server.url());
                Journal journal = Journal.open(database, told::add)) {
            long number = 0;
            for (int round = 0; round < 3; round++) {
                Instant until = Instant.now().plusMillis(600);
                while (Instant.now().isBefore(until)) {
                    number++;
                    appended.add(journal.append(
                            CONTEST, List.of(new Entry(number, Instant.now(), null, "seat", "answered", "{}"))));
                    TimeUnit.MICROSECONDS.sleep(300);
                    if (number % 500 == 250) {
                        server.server().destroyForcibly();
                    }
                }
            }
            CompletableFuture.allOf(appended.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
            assertThat(journal.readAll(CONTEST))
                    .extracting(Entry::number)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, number).boxed().toList());
        }
        assertThat(told.getFirst()).isInstanceOf(Health.Away.class);
        assertThat(told.getLast()).isInstanceOf(Health.Well.class);
    }

    @Test
    void after_the_process_is_killed_the_next_start_finds_every_acknowledged_entry() throws Exception {
        long seed = System.nanoTime();
        System.out.println("killed at random moments, seed " + seed);
        Random random = new Random(seed);
        long acknowledged = 0;
        for (int kill = 0; kill < 4; kill++) {
            acknowledged = Math.max(acknowledged, runAndKill(300 + random.nextInt(900)));
        }
        assertThat(acknowledged).isPositive();
        try (LocalDatabase server = LocalDatabase.start(folder);
                Database database = Database.open(server.url());
                Journal journal = Journal.open(database, _ -> {})) {
            List<Entry> kept = journal.readAll(KilledServer.CONTEST);
            assertThat(kept)
                    .extracting(Entry::number)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, kept.size()).boxed().toList());
            assertThat((long) kept.size()).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    /** Kills the process some time after its first acknowledgement and returns its last one. */
    private long runAndKill(int afterMillis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        KilledServer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long last = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isNotNull();
            Thread killer = Thread.startVirtualThread(() -> killAfter(process, afterMillis));
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Long.parseLong(line);
            }
            killer.join(Duration.ofSeconds(5));
        }
        process.waitFor();
        return last;
    }

    private static void killAfter(Process process, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // By its handle: Process.destroyForcibly closes the stream that is being read, too.
        process.toHandle().destroyForcibly();
    }
}
