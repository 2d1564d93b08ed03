package vn.hoithi.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import vn.hoithi.codec.Json;
import vn.hoithi.web.draft.QuestionUse;

/** Which questions were asked in which contests, for whoever draws the next ones. */
final class QuestionUseRoutes implements Routes {
    private final Work work;
    private final QuestionUse uses;
    private final OrganisersOnly organisers;

    QuestionUseRoutes(Work work, QuestionUse uses, OrganisersOnly organisers) {
        this.work = work;
        this.uses = uses;
        this.organisers = organisers;
    }

    @Override
    public void on(Router router) {
        router.get("/api/questions/used").handler(organisers).handler(this::used);
    }

    private void used(RoutingContext call) {
        Replies.ready(call, work.run(() -> Packed.json(Json.WIRE, uses.all())));
    }
}
