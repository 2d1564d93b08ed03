package vn.hoithi.rehearsal;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the server sends. What all phones are sent alike is read once: a thousand phones have a thousand
 * processors, the machine of a rehearsal has not. Lives on one event loop.
 */
final class FrameReader {
    /** Replies are shorter than this and differ from phone to phone. */
    private static final int LONGER_THAN_A_REPLY = 200;

    private @Nullable Buffer latest;
    private JsonObject message = new JsonObject();

    JsonObject read(Buffer whole) {
        if (whole.equals(latest)) return message;
        JsonObject read = whole.toJsonObject();
        if (whole.length() > LONGER_THAN_A_REPLY) {
            latest = whole;
            message = read;
        }
        return read;
    }
}
