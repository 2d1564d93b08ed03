package vn.hoithi.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hoithi.codec.Json;
import vn.hoithi.contest.ContestId;
import vn.hoithi.live.Pass;
import vn.hoithi.live.Tokens;
import vn.hoithi.store.ContestStatus;
import vn.hoithi.store.Database;
import vn.hoithi.store.SharedSettings;
import vn.hoithi.web.draft.Draft;
import vn.hoithi.web.draft.Drafts;

/** Addresses and tokens an organiser hands out: to the stage, the console, referees. */
final class LinkRoutes implements Routes {
    private static final int LONGEST_ZONE = 60;

    private final Work work;
    private final Drafts drafts;
    private final SharedSettings settings;
    private final Tokens tokens;
    private final ServerAddress address;
    private final OrganisersOnly organisers;

    LinkRoutes(
            Work work,
            Drafts drafts,
            Database database,
            Tokens tokens,
            ServerAddress address,
            OrganisersOnly organisers) {
        this.work = work;
        this.drafts = drafts;
        this.settings = new SharedSettings(database);
        this.tokens = tokens;
        this.address = address;
        this.organisers = organisers;
    }

    private record Links(String join, String stage, String console, List<RefereeLink> referee) {}

    /** A zone of the floor as referees call it; empty for the whole floor. */
    private record RefereeLink(String zone, String url) {}

    private record Zone(String zone) {}

    private record HostToken(String token) {}

    private record RefereeToken(String token, String url) {}

    @Override
    public void on(Router router) {
        router.get("/api/contests/:id/links").handler(organisers).handler(this::links);
        router.get("/api/contests/:id/host-token").handler(organisers).handler(this::hostToken);
        router.post("/api/contests/:id/referee-token").handler(organisers);
        router.post("/api/contests/:id/referee-token")
                .handler(Bodies.upTo(Bodies.SMALL))
                .handler(this::refereeToken);
    }

    private void links(RoutingContext call) {
        UUID id = Bodies.contest(call);
        Replies.json(call, work.run(() -> {
            Draft draft = find(id);
            return new Links(
                    address.of(draft.code()),
                    address.base() + "/stage/" + draft.code(),
                    address.base() + "/console/" + draft.id(),
                    zones(id).stream()
                            .map(zone -> new RefereeLink(zone, refereeUrl(draft, zone)))
                            .toList());
        }));
    }

    private void hostToken(RoutingContext call) {
        UUID id = Bodies.contest(call);
        String name = OrganisersOnly.account(call).login();
        Replies.json(call, work.run(() -> {
            if (find(id).status() == ContestStatus.DRAFT) throw new Refused(409, "NOT_OPEN_YET", "");
            return new HostToken(tokens.sign(Pass.host(new ContestId(id), name)));
        }));
    }

    private void refereeToken(RoutingContext call) {
        UUID id = Bodies.contest(call);
        String zone = Bodies.read(call, Zone.class).zone().strip();
        if (zone.length() > LONGEST_ZONE) throw Refused.malformed("zone: at most " + LONGEST_ZONE + " characters");
        Replies.json(call, work.run(() -> {
            Draft draft = find(id);
            remember(id, zone);
            return new RefereeToken(token(draft, zone), refereeUrl(draft, zone));
        }));
    }

    private Draft find(UUID id) {
        return drafts.find(id).orElseThrow(Refused::notKnown);
    }

    /** The token stands behind the #: browsers do not send it along, so it is in nobody's log. */
    private String refereeUrl(Draft draft, String zone) {
        return address.base() + "/referee/" + draft.code() + "#"
                + URLEncoder.encode(token(draft, zone), StandardCharsets.UTF_8);
    }

    private String token(Draft draft, String zone) {
        return tokens.sign(Pass.referee(ContestId.of(draft.id()), zone));
    }

    /** Zones that links were asked for, the whole floor first. */
    private Set<String> zones(UUID id) {
        Set<String> zones = new LinkedHashSet<>(List.of(""));
        settings.find(setting(id)).ifPresent(stored -> zones.addAll(read(stored)));
        return zones;
    }

    private void remember(UUID id, String zone) {
        Set<String> zones = zones(id);
        if (zones.add(zone)) settings.put(setting(id), Json.write(Json.JOURNAL, zones));
    }

    private static List<String> read(String stored) {
        try {
            return Json.JOURNAL.readValue(stored, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String setting(UUID id) {
        return "referee-zones." + id;
    }
}
