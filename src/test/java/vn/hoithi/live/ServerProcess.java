package vn.hoithi.live;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own, to be killed. */
final class ServerProcess {
    private static final String PASSWORD = "mat-khau-thu";

    private final Path home;
    private final List<String> storage;
    private final int port;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private Process process;

    /** On a data folder. */
    ServerProcess(Path data) throws Exception {
        this(Path.of(""), "--data", data.toString());
    }

    /** With its home in a folder, and its data wherever these words say. */
    ServerProcess(Path home, String... storage) throws Exception {
        this.home = home.toAbsolutePath();
        this.storage = List.of(storage);
        this.port = freePort();
        this.process = start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    private Process start() throws Exception {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dhoithi.home=" + home,
                "vn.hoithi.App",
                "serve",
                "--no-warm-up",
                "--port",
                String.valueOf(port),
                "--host",
                "127.0.0.1",
                "--admin-password",
                PASSWORD));
        words.addAll(storage);
        Process started = new ProcessBuilder(words).redirectErrorStream(true).start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        String line;
        while ((line = lines.readLine()) != null) {
            said.append(line).append('\n');
            if (line.contains(":" + port)) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(rest -> {}));
                return started;
            }
        }
        throw new IllegalStateException("the server did not start:\n" + said);
    }

    /** kill -9: no hook runs, nothing is flushed. */
    void kill() throws Exception {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) throw new IllegalStateException("it does not die");
    }

    void restart() throws Exception {
        process = start();
        login();
    }

    void stop() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    }

    void login() throws Exception {
        post("/api/login", new JsonObject().put("name", "admin").put("password", PASSWORD));
    }

    JsonObject post(String path, JsonObject body) throws Exception {
        return new JsonObject(send("POST", path, body));
    }

    JsonObject put(String path, JsonObject body) throws Exception {
        return new JsonObject(send("PUT", path, body));
    }

    JsonObject get(String path) throws Exception {
        return new JsonObject(send("GET", path, null));
    }

    JsonArray list(String path) throws Exception {
        return new JsonArray(send("GET", path, null));
    }

    private String send(String method, String path, @org.jspecify.annotations.Nullable JsonObject body)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("x-hoithi", "1")
                .header("content-type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.encode()))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300)
            throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        return response.body().isEmpty() ? "{}" : response.body();
    }
}
