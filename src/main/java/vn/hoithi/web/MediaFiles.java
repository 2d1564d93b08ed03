package vn.hoithi.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import vn.hoithi.store.MediaLibrary;
import vn.hoithi.store.StoredMedia;
import vn.hoithi.web.media.MediaShelf;

/**
 * What the library holds, for everybody who knows its name. Content goes from the database to the socket chunk by chunk,
 * the next one only when the last one has left. A name the library does not know is left to the folder of the banks.
 */
final class MediaFiles implements Routes {
    /** Nearly no name in the folder looks like one of ours: those need no database. */
    private static final String OURS = "\\/media\\/(?<name>[a-z0-9-]+-[0-9a-f]{8}\\.[a-z0-9]{3,4})";

    private final Work work;
    private final MediaShelf media;

    MediaFiles(Work work, MediaShelf media) {
        this.work = work;
        this.media = media;
    }

    @Override
    public void on(Router router) {
        router.routeWithRegex(OURS)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::find);
    }

    private void find(RoutingContext call) {
        String name = call.pathParam("name");
        work.run(() -> media.find(name))
                .onSuccess(found -> found.ifPresentOrElse(item -> answer(call, item), call::next))
                .onFailure(call::fail);
    }

    private void answer(RoutingContext call, StoredMedia item) {
        String tag = "\"" + item.hash().substring(0, 32) + "\"";
        HttpServerResponse response = call.response()
                .putHeader("cache-control", "public, max-age=31536000, immutable")
                .putHeader("etag", tag)
                .putHeader("accept-ranges", "bytes");
        if (tag.equals(call.request().getHeader("if-none-match"))) {
            response.setStatusCode(304).end();
            return;
        }
        Optional<ByteRange> asked = asked(call, item, tag);
        ByteRange range = asked.orElse(ByteRange.whole(item.bytes()));
        if (range.isEmpty()) {
            response.putHeader("content-range", "bytes */" + item.bytes());
            response.setStatusCode(416).end();
            return;
        }
        if (asked.isPresent())
            response.setStatusCode(206)
                    .putHeader("content-range", "bytes " + range.first() + "-" + range.last() + "/" + item.bytes());
        response.putHeader("content-type", item.contentType())
                .putHeader("content-length", Long.toString(range.length()));
        if (call.request().method().equals(HttpMethod.HEAD)) response.end();
        else send(call, item.name(), range);
    }

    /** Whoever has a part of another content wants the whole. */
    private static Optional<ByteRange> asked(RoutingContext call, StoredMedia item, String tag) {
        String part = call.request().getHeader("if-range");
        if (part != null && !part.equals(tag)) return Optional.empty();
        return ByteRange.of(call.request().getHeader("range"), item.bytes());
    }

    private void send(RoutingContext call, String name, ByteRange range) {
        sendFrom(call, name, range, (int) (range.first() / MediaLibrary.CHUNK))
                .onSuccess(sent -> call.response().end())
                .onFailure(failure -> {
                    // nobody listens any more, or the head is out and says a length that does not come
                    if (!call.response().closed()) call.fail(failure);
                });
    }

    private Future<Void> sendFrom(RoutingContext call, String name, ByteRange range, int number) {
        long start = (long) number * MediaLibrary.CHUNK;
        if (start > range.last()) return Future.succeededFuture();
        return work.run(() -> media.chunk(name, number).orElseThrow(Refused::notKnown))
                .compose(chunk -> {
                    int from = (int) Math.max(0, range.first() - start);
                    int to = (int) Math.min(chunk.length, range.last() + 1 - start);
                    return call.response().write(Buffer.buffer(chunk).slice(from, to));
                })
                .compose(written -> sendFrom(call, name, range, number + 1));
    }
}
