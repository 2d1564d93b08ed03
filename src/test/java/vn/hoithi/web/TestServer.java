package vn.hoithi.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import vn.hoithi.live.ContestDirectory;
import vn.hoithi.live.DeskHouse;
import vn.hoithi.live.Doors;
import vn.hoithi.live.Gateway;
import vn.hoithi.live.HealthNews;
import vn.hoithi.live.ServerTime;
import vn.hoithi.live.Tokens;
import vn.hoithi.store.Database;
import vn.hoithi.store.Journal;
import vn.hoithi.store.TestDatabase;
import vn.hoithi.web.bank.BankShelf;
import vn.hoithi.web.draft.Drafts;
import vn.hoithi.web.login.Logins;
import vn.hoithi.web.media.MediaLimits;
import vn.hoithi.web.media.MediaShelf;

/** A whole server by HTTP on a free port and a database of its own, with the bank that is shipped. */
final class TestServer implements AutoCloseable {
    static final String PASSWORD = "mật khẩu thử";
    /** Small, so that tests can reach them. */
    static final MediaLimits LIMITS = MediaLimits.ofMegabytes(1, 2, 3, 5);

    final Vertx vertx = Vertx.vertx();
    final Database database;
    final Journal journal;
    final ContestDirectory directory;
    final Logins logins;
    final BankShelf banks;
    final Drafts drafts;
    final Path pages;
    private final HttpServer server;

    private TestServer(String url) {
        try {
            database = Database.open(url);
            HealthNews news = new HealthNews();
            journal = Journal.open(database, news);
            ServerTime time = new ServerTime();
            ServerAddress address = new ServerAddress("may-chu.test");
            Doors.register(vertx);
            Gateway.echo(vertx);
            directory = new ContestDirectory(vertx, new DeskHouse(journal::append, news, time, address));
            Tokens tokens = new Tokens(Tokens.newKey());
            logins = new Logins(database, time);
            banks = new BankShelf(database, time);
            banks.load(Path.of("question-banks"));
            drafts = new Drafts(database, banks, time);
            pages = Files.createTempDirectory("pages");
            HttpApi api = new HttpApi(
                    vertx,
                    database,
                    journal,
                    directory,
                    tokens,
                    logins,
                    banks,
                    new MediaShelf(database, LIMITS, time),
                    drafts,
                    address,
                    time,
                    ZoneId.of("Asia/Ho_Chi_Minh"),
                    pages,
                    Path.of("question-banks", "media"));
            server = vertx.createHttpServer()
                    .requestHandler(api.router(new Gateway(vertx, directory, tokens, time).router()))
                    .listen(0)
                    .await();
            address.listening(server.actualPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static TestServer start() {
        return startOn(TestDatabase.freshUrl());
    }

    /** A server on a database that another one has used before; no contest is taken up. */
    static TestServer startOn(String url) {
        return new TestServer(url);
    }

    /** Somebody's browser; nobody is logged in yet. */
    Browser browser() {
        return new Browser(URI.create("http://localhost:" + server.actualPort()));
    }

    /** The organiser's browser. */
    Browser organiser() {
        if (!logins.hasAccounts()) logins.setPassword(PASSWORD);
        Browser browser = browser();
        browser.post("/api/login", "{\"name\":\"admin\",\"password\":\"" + PASSWORD + "\"}");
        return browser;
    }

    int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().await();
        journal.close();
        database.close();
    }

    /** Calls with cookies and the header of our own pages. */
    static final class Browser {
        static final ObjectMapper JSON = new ObjectMapper();

        private final URI server;
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Browser(URI server) {
            this.server = server;
        }

        Answer get(String path) {
            return send(request(path).GET());
        }

        Answer post(String path, String body) {
            return send(request(path).header("x-hoithi", "1").POST(BodyPublishers.ofString(body)));
        }

        Answer post(String path, byte[] body) {
            return send(request(path).header("x-hoithi", "1").POST(BodyPublishers.ofByteArray(body)));
        }

        Answer put(String path, JsonNode body) {
            return send(request(path).header("x-hoithi", "1").PUT(BodyPublishers.ofString(body.toString())));
        }

        Answer patch(String path, JsonNode body) {
            return send(
                    request(path).header("x-hoithi", "1").method("PATCH", BodyPublishers.ofString(body.toString())));
        }

        Answer delete(String path) {
            return send(request(path).header("x-hoithi", "1").DELETE());
        }

        HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(server.resolve(path));
        }

        Answer send(HttpRequest.Builder request) {
            try {
                return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /** What came back. */
    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return Browser.JSON.readTree(response.body());
            } catch (IOException noJson) {
                throw new AssertionError("no JSON but: " + text(), noJson);
            }
        }

        ObjectNode object() {
            return (ObjectNode) json();
        }

        String error() {
            return json().path("error").asText();
        }
    }
}
