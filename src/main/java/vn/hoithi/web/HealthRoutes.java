package vn.hoithi.web;

import io.vertx.ext.web.Router;
import vn.hoithi.store.Health;
import vn.hoithi.store.Journal;

/** For whoever watches the server: whether it lives, and whether it can keep what happens. */
final class HealthRoutes implements Routes {
    private final Journal journal;

    HealthRoutes(Journal journal) {
        this.journal = journal;
    }

    private record Status(String status) {}

    @Override
    public void on(Router router) {
        router.get("/health/live").handler(call -> Replies.json(call, 200, new Status("UP")));
        router.get("/health/ready").handler(call -> {
            boolean ready = journal.health() instanceof Health.Well;
            Replies.json(call, ready ? 200 : 503, new Status(ready ? "UP" : "DATABASE_AWAY"));
        });
    }
}
