package vn.hoithi.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.codec.Json;

/**
 * Bytes that go to many, packed once: a roster of a thousand is a tenth of its size on the room's Wi-Fi.
 *
 * @param packed null where packing is of no use
 */
record Packed(Buffer plain, @Nullable Buffer packed) {
    /** What is smaller fits into one packet anyway. */
    private static final int SMALLEST = 600;

    static Packed of(byte[] content) {
        return new Packed(Buffer.buffer(content), content.length < SMALLEST ? null : Buffer.buffer(gzip(content)));
    }

    /** For what is packed already: pictures, fonts, spreadsheets. */
    static Packed asItIs(byte[] content) {
        return new Packed(Buffer.buffer(content), null);
    }

    static Packed json(ObjectMapper dialect, Object value) {
        return of(Json.write(dialect, value).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Ends the response with what its asker understands; nobody may be there any more. */
    void send(RoutingContext call) {
        HttpServerResponse response = call.response();
        if (response.ended() || response.closed()) return;
        response.putHeader("vary", "accept-encoding");
        String accepted = Objects.requireNonNullElse(call.request().getHeader("accept-encoding"), "");
        if (packed != null && accepted.contains("gzip"))
            response.putHeader("content-encoding", "gzip").end(packed);
        else response.end(plain);
    }
}
