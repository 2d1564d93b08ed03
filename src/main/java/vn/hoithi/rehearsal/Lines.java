package vn.hoithi.rehearsal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.function.BiConsumer;

/** Opens lines to one server. */
final class Lines {
    /** A console's view of a full house is long, in bytes. */
    private static final int LONGEST_MESSAGE = 1 << 22;

    private final Vertx vertx;
    private final URI server;
    private final WebSocketClient client;
    private final FrameReader reader = new FrameReader();

    /**
     * Prepares to open lines.
     *
     * @param vertx one with a single event loop
     * @param most how many lines there will be
     */
    Lines(Vertx vertx, URI server, int most) {
        this.vertx = vertx;
        this.server = server;
        this.client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxConnections(most)
                .setMaxFrameSize(LONGEST_MESSAGE)
                .setMaxMessageSize(LONGEST_MESSAGE));
    }

    /** Opens one; see {@link Line}. */
    Future<Line> open(BiConsumer<String, JsonObject> heard, Runnable lost) {
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost(server.getHost())
                .setPort(server.getPort())
                .setURI("/eventbus/websocket");
        return client.connect(options).map(socket -> new Line(vertx, socket, reader, heard, lost));
    }
}
