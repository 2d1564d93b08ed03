package vn.hoithi.live;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.ContestId;

/** One socket to the bridge, by the raw SockJS transport, from plain JDK classes; keeps every frame it was ever sent. */
final class TestSocket implements WebSocket.Listener {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final List<String> frames = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private @Nullable WebSocket socket;
    private JsonObject session = new JsonObject();

    static TestSocket open(int port) throws Exception {
        TestSocket socket = new TestSocket();
        socket.socket = HTTP.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/eventbus/websocket"), socket)
                .get(10, TimeUnit.SECONDS);
        return socket;
    }

    /** Says hello, listens to everything granted and catches up; fails when it is refused. */
    TestSocket hello(String as, ContestId contest, @Nullable String token) throws Exception {
        JsonObject reply = request("hello", greeting(as, contest.toString(), token));
        if (!reply.getBoolean("ok")) throw new IllegalStateException(reply.encode());
        session = reply.getJsonObject("session");
        for (Object address : session.getJsonArray("listen"))
            send(new JsonObject().put("type", "register").put("address", address));
        request("catchup", new JsonObject());
        return this;
    }

    static JsonObject greeting(String as, String contest, @Nullable String token) {
        return new JsonObject().put("token", token).put("as", as).put("contest", contest);
    }

    JsonObject session() {
        return session;
    }

    JsonArray listens() {
        return session.getJsonArray("listen");
    }

    JsonObject request(String address, Object body) throws Exception {
        String replyTo = UUID.randomUUID().toString();
        CompletableFuture<JsonObject> reply = new CompletableFuture<>();
        waiting.put(replyTo, reply);
        send(new JsonObject()
                .put("type", "send")
                .put("address", address)
                .put("replyAddress", replyTo)
                .put("body", body));
        if (closed.isDone()) onGone();
        return reply.get(20, TimeUnit.SECONDS);
    }

    /** Nobody waits for a reply on a line that is gone. */
    private void onGone() {
        closed.complete(null);
        waiting.values().forEach(reply -> reply.completeExceptionally(new IOException("the line is gone")));
    }

    JsonObject command(String type, JsonObject fields) throws Exception {
        return request(
                session.getString("inbox"),
                fields.copy().put("id", UUID.randomUUID().toString()).put("type", type));
    }

    JsonObject command(String type) throws Exception {
        return command(type, new JsonObject());
    }

    JsonObject answer(int turn, int option) throws Exception {
        return command("goldenbell.giveAnswer", answering(turn, option));
    }

    static JsonObject answering(int turn, int option) {
        return new JsonObject()
                .put("turn", turn)
                .put("answer", new JsonObject().put("kind", "picked").put("option", option))
                .put("pressed", System.currentTimeMillis());
    }

    void send(JsonObject message) {
        raw(message.encode());
    }

    void raw(String message) {
        Objects.requireNonNull(socket).sendText(message, true).join();
    }

    /** Every frame so far. */
    List<String> frames() {
        synchronized (frames) {
            return List.copyOf(frames);
        }
    }

    /** The first frame, past or to come, that fulfils the condition. */
    JsonObject until(Predicate<JsonObject> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        int seen = 0;
        synchronized (frames) {
            while (true) {
                for (; seen < frames.size(); seen++) {
                    JsonObject frame = new JsonObject(frames.get(seen));
                    if (condition.test(frame)) return frame;
                }
                long left = end - System.nanoTime();
                if (left <= 0)
                    throw new TimeoutException(
                            "no such frame came, last was " + (frames.isEmpty() ? "none" : frames.getLast()));
                TimeUnit.NANOSECONDS.timedWait(frames, left);
            }
        }
    }

    /** Waits for a view whose text holds this. */
    JsonObject untilSeen(String part) throws Exception {
        return until(frame -> frame.encode().contains(part));
    }

    void untilClosed() throws Exception {
        closed.get(20, TimeUnit.SECONDS);
    }

    /** Cuts the line without a word, as a phone that falls asleep does. */
    void cut() {
        Objects.requireNonNull(socket).abort();
        onGone();
    }

    void close() {
        Objects.requireNonNull(socket).sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            take(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
        byte[] chunk = new byte[part.remaining()];
        part.get(chunk);
        bytes.writeBytes(chunk);
        if (last) {
            take(bytes.toString(StandardCharsets.UTF_8));
            bytes.reset();
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        onGone();
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        onGone();
    }

    private void take(String frame) {
        JsonObject message = new JsonObject(frame);
        synchronized (frames) {
            frames.add(frame);
            frames.notifyAll();
        }
        CompletableFuture<JsonObject> reply = waiting.remove(message.getString("address", ""));
        if (reply != null && message.getValue("body") instanceof JsonObject body) reply.complete(body);
    }
}
