package vn.hoithi.rehearsal;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** One socket to the event bus bridge, by the raw SockJS transport. Lives on one event loop. */
final class Line {
    private static final long PING_MS = 5_000;

    private final Vertx vertx;
    private final WebSocket socket;
    private final FrameReader reader;
    private final Map<String, Promise<JsonObject>> waiting = new HashMap<>();
    private final BiConsumer<String, JsonObject> heard;
    private final long pings;
    private boolean closed;

    /**
     * A line on an open socket.
     *
     * @param heard gets every message to a registered address
     * @param lost called when the server ends the line
     */
    Line(Vertx vertx, WebSocket socket, FrameReader reader, BiConsumer<String, JsonObject> heard, Runnable lost) {
        this.vertx = vertx;
        this.reader = reader;
        this.socket = socket;
        this.heard = heard;
        // Whole messages: a console's view may come in several frames.
        socket.binaryMessageHandler(this::onMessage);
        socket.textMessageHandler(text -> onMessage(Buffer.buffer(text)));
        this.pings = vertx.setPeriodic(PING_MS, timer -> send(new JsonObject().put("type", "ping")));
        socket.closeHandler(gone -> {
            vertx.cancelTimer(pings);
            if (!closed) lost.run();
        });
    }

    private void onMessage(Buffer whole) {
        JsonObject message = reader.read(whole);
        String address = message.getString("address", "");
        Promise<JsonObject> reply = waiting.remove(address);
        if (reply != null) {
            JsonObject body = message.getJsonObject("body");
            if (body == null) reply.fail("the server answered " + message.encode());
            else reply.complete(body);
        } else if (message.getString("type", "").equals("rec") && message.getValue("body") instanceof JsonObject body) {
            heard.accept(address, body);
        }
    }

    Future<JsonObject> request(String address, JsonObject body) {
        String replyTo = UUID.randomUUID().toString();
        Promise<JsonObject> reply = Promise.promise();
        waiting.put(replyTo, reply);
        send(new JsonObject()
                .put("type", "send")
                .put("address", address)
                .put("replyAddress", replyTo)
                .put("body", body));
        return reply.future();
    }

    void register(String address) {
        send(new JsonObject().put("type", "register").put("address", address).put("headers", new JsonObject()));
    }

    private void send(JsonObject message) {
        socket.writeTextMessage(message.encode());
    }

    void close() {
        closed = true;
        vertx.cancelTimer(pings);
        socket.close();
    }
}
