package vn.hoithi.web;

import io.vertx.core.Handler;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.eventbus.ReplyFailure;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoithi.live.DoorRefusal;
import vn.hoithi.store.Health;
import vn.hoithi.store.Journal;

/** Answers calls that failed: a name for the caller, the trace for our log alone. */
final class Failures implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Journal journal;

    Failures(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void handle(RoutingContext call) {
        if (call.response().ended() || call.response().headWritten()) {
            call.response().reset();
            return;
        }
        Refused refused = refused(call);
        Replies.json(call, refused.status, refused.error);
    }

    private Refused refused(RoutingContext call) {
        Throwable failure = bare(call.failure());
        if (failure instanceof Refused refused) return refused;
        if (failure instanceof ReplyException reply) {
            if (reply.failureType() == ReplyFailure.NO_HANDLERS) return Refused.notKnown();
            if (reply.failureType() == ReplyFailure.TIMEOUT) return Refused.of(DoorRefusal.ON_HOLD);
        }
        return switch (call.statusCode()) {
            case 400 -> Refused.malformed("");
            case 404 -> new Refused(404, "NOT_FOUND", "");
            case 405 -> new Refused(405, "NOT_ALLOWED", "");
            case 413, 414 -> Refused.because(call.statusCode(), DoorRefusal.TOO_LARGE.name(), "", null);
            default -> unexpected(call, failure);
        };
    }

    private Refused unexpected(RoutingContext call, @Nullable Throwable failure) {
        if (journal.health() instanceof Health.Away) {
            LOG.warn("{} {} failed while the database is away", call.request().method(), call.normalizedPath());
            return Refused.of(DoorRefusal.ON_HOLD);
        }
        LOG.error("{} {} failed", call.request().method(), call.normalizedPath(), failure);
        return new Refused(500, "INTERNAL", "");
    }

    /** What went wrong, without what futures wrap it in. */
    static @Nullable Throwable bare(@Nullable Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
