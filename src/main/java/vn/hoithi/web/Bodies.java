package vn.hoithi.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoithi.codec.Json;
import vn.hoithi.codec.Malformed;

/** Reads what a call brings. */
final class Bodies {
    /** Bytes of an ordinary call. */
    static final int SMALL = 16_000;

    private Bodies() {}

    /** Takes the body of a call; a larger one is refused before it is here. */
    static Handler<RoutingContext> upTo(int bytes) {
        return BodyHandler.create(false).setBodyLimit(bytes);
    }

    /** The body as a record, every component of it there unless it may be null. */
    static <T> T read(RoutingContext call, Class<T> type) {
        return read(bytes(call), type);
    }

    /** The same of a body that was taken before: what is long is read where nobody waits. */
    static <T> T read(byte[] body, Class<T> type) {
        try {
            return Json.read(Json.WIRE, tree(body), type);
        } catch (Malformed malformed) {
            throw Refused.malformed(String.valueOf(malformed.getMessage()));
        }
    }

    static JsonNode tree(RoutingContext call) {
        return tree(bytes(call));
    }

    private static JsonNode tree(byte[] body) {
        try {
            JsonNode tree = Json.WIRE.readTree(body);
            if (tree == null || !tree.isObject()) throw Refused.malformed("an object is expected");
            return tree;
        } catch (IOException broken) {
            throw Refused.malformed("this is not JSON");
        }
    }

    static byte[] bytes(RoutingContext call) {
        @Nullable Buffer body = call.body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }

    /** The contest in the address. */
    static UUID contest(RoutingContext call) {
        String id = call.pathParam("id");
        try {
            UUID parsed = UUID.fromString(id);
            if (parsed.toString().equals(id)) return parsed;
        } catch (IllegalArgumentException noId) {
            // falls through: what is no id is nobody's id
        }
        throw Refused.notKnown();
    }
}
