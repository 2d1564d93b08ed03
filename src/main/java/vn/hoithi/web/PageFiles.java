package vn.hoithi.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * The built pages, read once and packed once. Files whose name holds a hash of their content never change; pages are
 * looked at again after two seconds, so that a new build shows without a restart.
 */
final class PageFiles {
    private static final Duration PAGE_KEPT = Duration.ofSeconds(2);

    private final Work work;
    private final Path folder;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    PageFiles(Work work, Path folder) {
        this.work = work;
        this.folder = folder.toAbsolutePath().normalize();
    }

    private record Kept(PageFile file, long readAtNanos) {}

    /** A file as it goes out. */
    private record PageFile(Packed content, String type, String tag) {}

    /** Sends a page; it is asked for again each time, and mostly answered with "unchanged". */
    void page(RoutingContext call, String name, int status) {
        send(call, name, "no-cache", status, PAGE_KEPT);
    }

    /** Sends a file of hashed name, for ever. */
    void asset(RoutingContext call, String name) {
        send(call, name, "public, max-age=31536000, immutable", 200, Duration.ofDays(1));
    }

    private void send(RoutingContext call, String name, String caching, int status, Duration fresh) {
        read(name, fresh).onSuccess(file -> send(call, file, caching, status)).onFailure(call::fail);
    }

    private Future<PageFile> read(String name, Duration fresh) {
        Kept known = kept.get(name);
        if (known != null && System.nanoTime() - known.readAtNanos() < fresh.toNanos())
            return Future.succeededFuture(known.file());
        return work.run(() -> {
            PageFile file = load(name);
            kept.put(name, new Kept(file, System.nanoTime()));
            return file;
        });
    }

    private PageFile load(String name) throws IOException {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder) || !Files.isRegularFile(path)) throw new Refused(404, "NOT_FOUND", "");
        byte[] content = Files.readAllBytes(path);
        String type = Objects.requireNonNullElse(MimeMapping.mimeTypeForFilename(name), "application/octet-stream");
        boolean text = type.startsWith("text/")
                || type.contains("javascript")
                || type.contains("svg")
                || type.contains("json");
        CRC32C sum = new CRC32C();
        sum.update(content);
        return new PageFile(
                text ? Packed.of(content) : Packed.asItIs(content),
                text ? type + "; charset=utf-8" : type,
                "\"" + Long.toHexString(sum.getValue()) + "-" + content.length + "\"");
    }

    private static void send(RoutingContext call, PageFile file, String caching, int status) {
        HttpServerRequest request = call.request();
        HttpServerResponse response = call.response();
        if (response.closed()) return;
        response.putHeader("cache-control", caching).putHeader("etag", file.tag());
        if (status == 200 && file.tag().equals(request.getHeader("if-none-match"))) {
            response.setStatusCode(304).end();
            return;
        }
        response.setStatusCode(status).putHeader("content-type", file.type());
        file.content().send(call);
    }
}
