package vn.hoithi.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoithi.store.TestDatabase;

/** With {@code --database-url} everything is in a PostgreSQL that somebody else keeps, and nothing beside the program. */
class ExternalDatabaseIT {
    private static final Pattern JDBC = Pattern.compile("jdbc:(postgresql://)(.*)\\?user=(.*)&password=(.*)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void a_contest_outlives_the_server_in_a_database_of_somebody_elses() throws Exception {
        Path banks = Files.createDirectory(home.resolve("question-banks"));
        Files.copy(Path.of("question-banks/lich-su-dang.yaml"), banks.resolve("lich-su-dang.yaml"));
        ServerProcess server = new ServerProcess(home, "--database-url", asPeopleWriteIt(TestDatabase.freshUrl()));
        try {
            server.login();
            String contest = opened(server);
            server.stop();
            server.restart();
            assertIsOpen(server, contest);
            server.kill();
            server.restart();
            assertIsOpen(server, contest);
        } finally {
            server.stop();
        }
        try (Stream<Path> made = Files.list(home)) {
            assertThat(made).containsExactly(banks);
        }
    }

    private static String asPeopleWriteIt(String jdbc) {
        Matcher parts = JDBC.matcher(jdbc);
        assertThat(parts.matches()).isTrue();
        return URI.create(parts.group(1) + parts.group(3) + ":" + parts.group(4) + "@" + parts.group(2))
                .toString();
    }

    private static String opened(ServerProcess server) throws Exception {
        JsonObject sample = server.list("/api/contests").getJsonObject(0);
        JsonObject opened = server.post("/api/contests/" + sample.getString("id") + "/open", new JsonObject());
        assertThat(opened.getString("code")).matches("[0-9]{6}");
        return opened.getString("code");
    }

    private static void assertIsOpen(ServerProcess server, String code) throws Exception {
        JsonArray contests = server.list("/api/contests");
        assertThat(contests).hasSize(1);
        assertThat(contests.getJsonObject(0).getString("status")).isEqualTo("open");
        assertThat(server.get("/api/join/" + code).encode()).contains("people");
    }
}
