package vn.hoithi.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.hoithi.web.media.FirstBytes;
import vn.hoithi.web.media.MediaLimits;
import vn.hoithi.web.media.MediaType;
import vn.hoithi.web.media.NotTaken;

/**
 * A file on its way from a browser into a temporary file, piece by piece. What it is, and with it how large it may be, is
 * known from its first bytes; when it is refused the rest is let pass unread, as browsers listen only when they have
 * said everything.
 */
final class Upload {
    private final HttpServerRequest request;
    private final MediaLimits limits;
    private final Promise<MediaType> promise = Promise.promise();
    private final Buffer head = Buffer.buffer();
    private final Future<AsyncFile> file;
    private Future<Void> written;
    private @Nullable MediaType type;
    private long size;
    private boolean refused;

    private Upload(Vertx vertx, HttpServerRequest request, MediaLimits limits, Path path) {
        this.request = request;
        this.limits = limits;
        this.file = vertx.fileSystem()
                .open(path.toString(), new OpenOptions().setWrite(true).setCreate(true));
        this.written = file.mapEmpty();
    }

    /**
     * Takes the body of a call; to be called before anything of it has been read.
     *
     * @param path where it goes; nothing is left there when the call fails
     * @return what it is; fails with {@link NotTaken}, or when the connection or the disk does
     */
    static Future<MediaType> take(Vertx vertx, HttpServerRequest request, MediaLimits limits, Path path) {
        Upload upload = new Upload(vertx, request, limits, path);
        request.handler(upload::onBytes);
        request.end().onComplete(ended -> upload.onEnd(ended.cause()));
        return upload.promise
                .future()
                .recover(failure ->
                        vertx.fileSystem().delete(path.toString()).transform(deleted -> Future.failedFuture(failure)));
    }

    private void onBytes(Buffer bytes) {
        if (refused) return;
        size += bytes.length();
        if (type == null) head.appendBuffer(bytes);
        if (head.length() >= FirstBytes.ENOUGH) check();
        if (refused) return;
        request.pause();
        written = written.compose(before -> file.result().write(bytes));
        written.onComplete(done -> request.resume());
    }

    private void check() {
        try {
            if (type == null) type = FirstBytes.type(head.getBytes());
            limits.check(type.kind(), size);
        } catch (NotTaken refusal) {
            refused = true;
            close().onComplete(closed -> promise.tryFail(refusal));
        }
    }

    private void onEnd(@Nullable Throwable failure) {
        if (refused) return;
        if (failure == null) check();
        if (refused) return;
        close().onComplete(closed -> {
            if (failure != null) promise.tryFail(failure);
            else if (closed.failed()) promise.tryFail(closed.cause());
            else promise.tryComplete(type);
        });
    }

    private Future<Void> close() {
        return written.eventually(() -> file.compose(AsyncFile::close));
    }
}
