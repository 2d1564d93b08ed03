package vn.hoithi.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hoithi.question.Media;
import vn.hoithi.store.StoredMedia;
import vn.hoithi.web.media.MediaLimits;
import vn.hoithi.web.media.MediaRefusal;
import vn.hoithi.web.media.MediaShelf;
import vn.hoithi.web.media.NotTaken;

/** The media library for organisers: what is in it, what comes in, what it is called for who cannot see or hear it. */
final class MediaRoutes implements Routes {
    private static final int LONGEST_NAME = 300;

    private final Vertx vertx;
    private final Work work;
    private final MediaShelf media;
    private final MediaUse use;
    private final OrganisersOnly organisers;

    MediaRoutes(Vertx vertx, Work work, MediaShelf media, MediaUse use, OrganisersOnly organisers) {
        this.vertx = vertx;
        this.work = work;
        this.media = media;
        this.use = use;
        this.organisers = organisers;
    }

    /** An item as {@code web/src/organise/api.ts} has it. */
    private record Item(
            String name,
            Media.Kind kind,
            String contentType,
            long bytes,
            String description,
            String sourceName,
            String addedBy,
            Instant addedAt) {
        static Item of(StoredMedia item) {
            return new Item(
                    item.name(),
                    Media.Kind.valueOf(item.kind().toUpperCase(Locale.ROOT)),
                    item.contentType(),
                    item.bytes(),
                    item.description(),
                    item.sourceName(),
                    item.addedBy(),
                    item.addedAt());
        }
    }

    /** The whole library; {@code largest} is how many bytes a file of each kind may have. */
    private record Whole(List<Item> items, Map<Media.Kind, Long> largest) {}

    /** What became of a file; {@code known}: its content was there already. */
    private record Added(Item item, boolean known) {}

    private record Words(String description) {}

    @Override
    public void on(Router router) {
        router.get("/api/media").handler(organisers).handler(this::list);
        router.post("/api/media").handler(organisers).handler(this::add);
        router.patch("/api/media/:name").handler(organisers);
        router.patch("/api/media/:name").handler(Bodies.upTo(Bodies.SMALL)).handler(this::describe);
        router.delete("/api/media/:name").handler(organisers).handler(this::remove);
        router.post("/api/media/:name/restore").handler(organisers).handler(this::restore);
    }

    private void list(RoutingContext call) {
        MediaLimits limits = media.limits();
        Replies.json(
                call,
                work.run(() -> new Whole(
                        media.list().stream().map(Item::of).toList(),
                        Map.of(
                                Media.Kind.PICTURE, limits.picture(),
                                Media.Kind.SOUND, limits.sound(),
                                Media.Kind.VIDEO, limits.video()))));
    }

    /** {@code ?name=} the file's; the body is the file. */
    private void add(RoutingContext call) {
        String name = call.queryParam("name").stream().findFirst().orElse("");
        if (name.isBlank() || name.length() > LONGEST_NAME) throw Refused.malformed("the name of the file is missing");
        String by = OrganisersOnly.account(call).login();
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "hoithi-upload-" + UUID.randomUUID());
        Future<Added> added = Upload.take(vertx, call.request(), media.limits(), file)
                .compose(type -> work.run(() -> {
                    try {
                        MediaShelf.Added kept = media.add(name, file, type, by);
                        return new Added(Item.of(kept.item()), kept.known());
                    } finally {
                        Files.deleteIfExists(file);
                    }
                }));
        added.recover(MediaRoutes::told)
                .onSuccess(reply -> Replies.json(call, 200, reply))
                .onFailure(failure -> {
                    // somebody thought better of it: nobody waits for an answer, and nothing is wrong
                    if (!call.response().closed()) call.fail(failure);
                });
    }

    private static <T> Future<T> told(Throwable failure) {
        return Future.failedFuture(
                Failures.bare(failure) instanceof NotTaken notTaken ? refused(notTaken.refusal(), List.of()) : failure);
    }

    private static Refused refused(MediaRefusal refusal, List<?> problems) {
        return Refused.because(refusal.status(), refusal.name(), "", problems.isEmpty() ? null : problems);
    }

    private void describe(RoutingContext call) {
        String name = call.pathParam("name");
        Words words = Bodies.read(call, Words.class);
        Replies.json(
                call,
                work.run(() ->
                        media.describe(name, words.description()).map(Item::of).orElseThrow(Refused::notKnown)));
    }

    private void remove(RoutingContext call) {
        String name = call.pathParam("name");
        Replies.json(call, use.of(name).compose(places -> {
            if (!places.isEmpty()) return Future.failedFuture(refused(MediaRefusal.IN_USE, places));
            return work.run(() -> {
                if (!media.remove(name)) throw Refused.notKnown();
                return new Replies.Nothing();
            });
        }));
    }

    private void restore(RoutingContext call) {
        String name = call.pathParam("name");
        Replies.json(call, work.run(() -> media.restore(name).map(Item::of).orElseThrow(Refused::notKnown)));
    }
}
