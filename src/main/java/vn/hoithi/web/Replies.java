package vn.hoithi.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import vn.hoithi.codec.Json;
import vn.hoithi.web.draft.DraftJson;

/** How calls are answered. */
final class Replies {
    private static final String JSON = "application/json; charset=utf-8";

    /** An answer without content. */
    record Nothing() {}

    private Replies() {}

    /** Answers with what comes, or with what went wrong. */
    static void json(RoutingContext call, Future<?> coming) {
        coming.onSuccess(value -> json(call, 200, value)).onFailure(call::fail);
    }

    static void json(RoutingContext call, int status, Object value) {
        send(call, status, encoded(Json.WIRE, value));
    }

    /** The same in the organiser's dialect, where durations are seconds. */
    static void draft(RoutingContext call, Future<?> coming) {
        coming.onSuccess(value -> send(call, 200, encoded(DraftJson.MAPPER, value)))
                .onFailure(call::fail);
    }

    /** Answers with JSON that was made elsewhere: what is long must not hold up an event loop. */
    static void ready(RoutingContext call, Future<Packed> coming) {
        coming.onSuccess(body -> {
                    call.response().putHeader("content-type", JSON).putHeader("cache-control", "no-store");
                    body.send(call);
                })
                .onFailure(call::fail);
    }

    private static Buffer encoded(ObjectMapper dialect, Object value) {
        return Buffer.buffer(Json.write(dialect, value));
    }

    /** A file to be saved under this name. */
    static void file(RoutingContext call, String type, String name, byte[] content) {
        call.response()
                .putHeader("content-type", type)
                .putHeader("content-disposition", "attachment; filename=\"" + name + "\"")
                .putHeader("cache-control", "no-store");
        end(call, Buffer.buffer(content));
    }

    private static void send(RoutingContext call, int status, Buffer body) {
        call.response().setStatusCode(status).putHeader("content-type", JSON).putHeader("cache-control", "no-store");
        end(call, body);
    }

    /** Nobody may be there any more. */
    private static void end(RoutingContext call, Buffer body) {
        HttpServerResponse response = call.response();
        if (!response.ended() && !response.closed()) response.end(body);
    }
}
