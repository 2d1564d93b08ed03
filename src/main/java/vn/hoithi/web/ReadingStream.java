package vn.hoithi.web;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import vn.hoithi.bank.ReadingProgress;
import vn.hoithi.codec.Json;
import vn.hoithi.web.bank.ReadFile;

/**
 * A reading as lines of JSON while it goes on: how far it is, and what came of it as the last line. Used by the thread that
 * reads. When the asker has gone, the next word ends the reading.
 */
final class ReadingStream implements ReadingProgress {
    private static final String TYPE = "application/x-ndjson";

    private final RoutingContext call;
    private final Context loop;
    private final boolean packed;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final OutputStream lines;
    private boolean begun;
    private volatile boolean gone;

    /** To be made on the event loop of the call. */
    ReadingStream(RoutingContext call) {
        this.call = call;
        this.loop = call.vertx().getOrCreateContext();
        this.packed = header(call, "accept-encoding").contains("gzip");
        this.lines = packed ? gzip(line) : line;
        call.response().closeHandler(closed -> gone = true);
    }

    /** Whether the asker wants to hear how far it is; others get the reading as one answer. */
    static boolean isWanted(RoutingContext call) {
        return header(call, "accept").contains(TYPE);
    }

    private static String header(RoutingContext call, String name) {
        return Objects.requireNonNullElse(call.request().getHeader(name), "");
    }

    private record Progress(double progress, String step, int done, int of) {}

    private record Last(ReadFile read) {}

    @Override
    public void at(Step step, int done, int of) {
        if (gone) throw new CancellationException();
        // three figures are more than a bar can show
        double whole = Math.round(step.whole(done, of) * 1000) / 1000.0;
        write(new Progress(whole, step.word(), done, of));
    }

    boolean isGone() {
        return gone;
    }

    /** Says the last line. */
    void end(ReadFile read) {
        write(new Last(read));
        try {
            lines.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        send(true);
    }

    private void write(Object said) {
        try {
            lines.write((Json.write(Json.WIRE, said) + "\n").getBytes(StandardCharsets.UTF_8));
            lines.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        send(false);
    }

    private void send(boolean last) {
        Buffer bytes = Buffer.buffer(line.toByteArray());
        line.reset();
        boolean first = !begun;
        begun = true;
        loop.runOnContext(now -> send(bytes, first, last));
    }

    private void send(Buffer bytes, boolean first, boolean last) {
        HttpServerResponse response = call.response();
        if (response.ended() || response.closed()) return;
        if (first) head(response);
        response.write(bytes);
        if (last) response.end();
    }

    private void head(HttpServerResponse response) {
        response.setChunked(true)
                .putHeader("content-type", TYPE)
                .putHeader("cache-control", "no-store")
                .putHeader("vary", "accept, accept-encoding");
        if (packed) response.putHeader("content-encoding", "gzip");
    }

    private static OutputStream gzip(OutputStream out) {
        try {
            return new GZIPOutputStream(out, 8192, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
