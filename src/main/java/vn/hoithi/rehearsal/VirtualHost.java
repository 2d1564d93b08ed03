package vn.hoithi.rehearsal;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A host who presses the next step, and decides what has to be decided. May be called from any thread. */
final class VirtualHost {
    private final Vertx vertx;
    /** Everything that changes lives here. */
    private final Context loop;

    private @Nullable Line line;
    private String inbox = "";
    /** Between two presses. */
    private final Duration rest;

    private volatile JsonObject view = new JsonObject();
    private long pressedAt;
    private int sent;
    private @Nullable Waiting waiting;

    private record Waiting(Predicate<JsonObject> condition, Promise<JsonObject> promise) {}

    VirtualHost(Vertx vertx, Duration rest) {
        this.vertx = vertx;
        this.rest = rest;
        this.loop = vertx.getOrCreateContext();
    }

    private <T> Future<T> onLoop(Supplier<Future<T>> work) {
        Promise<T> done = Promise.promise();
        loop.runOnContext(turn -> work.get().onComplete(done));
        return done.future();
    }

    Future<?> join(Lines lines, String contest, String token, Score score) {
        return onLoop(() -> lines.open((address, frame) -> onView(frame), () -> score.error("host lost its line"))
                .compose(opened -> {
                    line = opened;
                    return opened.request(
                            "hello",
                            new JsonObject()
                                    .put("token", token)
                                    .put("as", "host")
                                    .put("contest", contest));
                })
                .compose(welcome -> {
                    if (!welcome.getBoolean("ok", false)) return Future.failedFuture("host: " + welcome.encode());
                    JsonObject session = welcome.getJsonObject("session");
                    inbox = session.getString("inbox");
                    for (Object address : session.getJsonArray("listen")) line().register((String) address);
                    for (Object frame : welcome.getJsonObject("views").getMap().values()) onView(asObject(frame));
                    return line().request("catchup", new JsonObject());
                }));
    }

    private static JsonObject asObject(Object value) {
        return value instanceof JsonObject object ? object : JsonObject.mapFrom(value);
    }

    private Line line() {
        return Objects.requireNonNull(line);
    }

    private void onView(JsonObject frame) {
        JsonObject shown = frame.getJsonObject("view");
        if (shown == null) return;
        view = shown;
        Waiting now = waiting;
        if (now != null && now.condition().test(view)) {
            waiting = null;
            now.promise().complete(view);
        }
    }

    /** The console once it fulfils the condition. */
    Future<JsonObject> until(Predicate<JsonObject> condition) {
        return onLoop(() -> {
            if (condition.test(view)) return Future.succeededFuture(view);
            Promise<JsonObject> promise = Promise.promise();
            waiting = new Waiting(condition, promise);
            return promise.future();
        });
    }

    JsonObject view() {
        return view;
    }

    String phase() {
        JsonObject round = view.getJsonObject("round");
        return round == null ? "" : round.getString("phase");
    }

    Future<JsonObject> press(String type) {
        return press(type, new JsonObject());
    }

    /** Done when the hand may press again. */
    Future<?> rested() {
        return onLoop(() -> {
            long wait = rest.toMillis() - (System.nanoTime() - pressedAt) / 1_000_000;
            return wait <= 0 ? Future.succeededFuture() : vertx.timer(wait, TimeUnit.MILLISECONDS);
        });
    }

    Future<JsonObject> press(String type, JsonObject fields) {
        return rested().compose(rested -> onLoop(() -> send(type, fields)));
    }

    private Future<JsonObject> send(String type, JsonObject fields) {
        pressedAt = System.nanoTime();
        JsonObject command = fields.copy().put("id", "host-" + ++sent).put("type", type);
        return line().request(inbox, command)
                .compose(reply -> reply.getBoolean("ok")
                        ? Future.succeededFuture(reply)
                        : Future.failedFuture(type + ": " + reply.encode()));
    }

    /** Everyone a person has to decide on gets this mark. */
    Future<?> decideAll(String mark) {
        JsonArray seats = new JsonArray();
        JsonObject round = view.getJsonObject("round");
        for (Object row : round.getJsonArray("rows")) {
            JsonObject line = (JsonObject) row;
            if (line.getString("mark").equals("NEAR")
                    || line.getString("mark").equals("DROPPED")
                    || line.getString("mark").equals("UNMARKED")) seats.add(line.getInteger("seat"));
        }
        if (seats.isEmpty()) return Future.succeededFuture();
        return press("goldenbell.rule", new JsonObject().put("seats", seats).put("mark", mark));
    }

    void close() {
        loop.runOnContext(turn -> {
            if (line != null) line.close();
        });
    }
}
