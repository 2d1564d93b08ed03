package vn.hoithi.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoithi.codec.Malformed;
import vn.hoithi.store.ContestStatus;
import vn.hoithi.web.draft.Draft;
import vn.hoithi.web.draft.DraftJson;
import vn.hoithi.web.draft.Drafts;
import vn.hoithi.web.draft.Preset;

/** Contests while they are prepared, up to the moment the lobby opens. */
final class DraftRoutes implements Routes {
    /** Bytes of a draft: twenty thousand people. */
    private static final int DRAFT = 4_000_000;

    private final Work work;
    private final Drafts drafts;
    private final Progress progress;
    private final Openings openings;
    private final OrganisersOnly organisers;

    DraftRoutes(Work work, Drafts drafts, Progress progress, Openings openings, OrganisersOnly organisers) {
        this.work = work;
        this.drafts = drafts;
        this.progress = progress;
        this.openings = openings;
        this.organisers = organisers;
    }

    private record Row(
            String id,
            String code,
            String title,
            String subtitle,
            ContestStatus status,
            @Nullable String day,
            int people,
            int units,
            int questions,
            Instant updatedAt,
            int problems,
            boolean rehearsal) {}

    private record New(Preset preset) {}

    private record SavedAt(Instant updatedAt) {}

    @Override
    public void on(Router router) {
        router.get("/api/contests").handler(organisers).handler(this::list);
        router.post("/api/contests").handler(organisers);
        router.post("/api/contests").handler(Bodies.upTo(Bodies.SMALL)).handler(this::create);
        router.get("/api/contests/:id").handler(organisers).handler(this::get);
        router.put("/api/contests/:id").handler(organisers);
        router.put("/api/contests/:id").handler(Bodies.upTo(DRAFT)).handler(this::save);
        router.delete("/api/contests/:id").handler(organisers).handler(this::remove);
        router.post("/api/contests/:id/open").handler(organisers).handler(this::open);
    }

    private void list(RoutingContext call) {
        Replies.draft(
                call,
                work.run(drafts::list)
                        .compose(all -> Future.all(all.stream().map(this::row).toList()))
                        .map(rows -> rows.<Row>list()));
    }

    private Future<Row> row(Drafts.Summary summary) {
        Draft draft = summary.draft();
        return progress.now(UUID.fromString(draft.id()), draft.status())
                .map(status -> new Row(
                        draft.id(),
                        draft.code(),
                        draft.title(),
                        draft.subtitle(),
                        status,
                        draft.day(),
                        draft.people().size(),
                        draft.units().size(),
                        draft.questions().main().size(),
                        draft.updatedAt(),
                        summary.problems(),
                        draft.isRehearsal()));
    }

    private void create(RoutingContext call) {
        New sent = Bodies.read(call, New.class);
        Replies.draft(call, work.run(() -> drafts.create(sent.preset())));
    }

    private void get(RoutingContext call) {
        UUID id = Bodies.contest(call);
        Replies.draft(
                call,
                work.run(() -> drafts.find(id).orElseThrow(Refused::notKnown))
                        .compose(draft -> progress.now(id, draft.status()).map(draft::at)));
    }

    private void save(RoutingContext call) {
        UUID id = Bodies.contest(call);
        Draft sent = sent(call);
        Replies.draft(
                call,
                openings.alone(
                        id,
                        () -> work.run(() -> {
                            expectDone(drafts.save(id, sent));
                            return new SavedAt(drafts.find(id)
                                    .orElseThrow(Refused::notKnown)
                                    .updatedAt());
                        })));
    }

    private static Draft sent(RoutingContext call) {
        try {
            return DraftJson.read(Bodies.tree(call));
        } catch (Malformed malformed) {
            throw Refused.malformed(String.valueOf(malformed.getMessage()));
        }
    }

    private void remove(RoutingContext call) {
        UUID id = Bodies.contest(call);
        Replies.draft(
                call,
                openings.alone(
                        id,
                        () -> work.run(() -> {
                            expectDone(drafts.remove(id));
                            return new Replies.Nothing();
                        })));
    }

    private static void expectDone(Drafts.Saved saved) {
        switch (saved) {
            case YES -> {}
            case CHANGED_ELSEWHERE, NO_DRAFT_ANY_MORE -> throw new Refused(409, saved.name(), "");
            case NOT_KNOWN -> throw Refused.notKnown();
        }
    }

    private void open(RoutingContext call) {
        Replies.json(call, openings.open(Bodies.contest(call)));
    }
}
