package vn.hoithi.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import vn.hoithi.web.roster.NotAList;
import vn.hoithi.web.roster.RosterReader;

/** Reads a list of people and says what was understood; nothing is kept. */
final class RosterRoutes implements Routes {
    private final Work work;
    private final OrganisersOnly organisers;

    RosterRoutes(Work work, OrganisersOnly organisers) {
        this.work = work;
        this.organisers = organisers;
    }

    @Override
    public void on(Router router) {
        router.post("/api/roster").handler(organisers);
        router.post("/api/roster").handler(Bodies.upTo(RosterReader.MOST_BYTES)).handler(this::read);
    }

    private void read(RoutingContext call) {
        byte[] content = Bodies.bytes(call);
        Replies.json(call, work.run(() -> {
            try {
                return RosterReader.read(content);
            } catch (NotAList notAList) {
                throw new Refused(422, notAList.name().name(), notAList.detail());
            }
        }));
    }
}
