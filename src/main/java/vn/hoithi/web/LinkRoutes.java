package vn.hoithi.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private static final int MOST_JURORS = 15;

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

    private record Links(String join, String stage, String console, List<RefereeLink> referee, List<JurorLink> jury) {}

    private record JurorLink(int number, String name, String url) {}

    /** Numbers from 1. */
    private record Juror(int number, String name) {}

    private record JurorToken(String token, String url) {}

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
        router.post("/api/contests/:id/juror-token").handler(organisers);
        router.post("/api/contests/:id/juror-token")
                .handler(Bodies.upTo(Bodies.SMALL))
                .handler(this::jurorToken);
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
                            .toList(),
                    jurors(id).values().stream()
                            .map(juror -> new JurorLink(juror.number(), juror.name(), jurorUrl(draft, juror)))
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

    /** A juror's own link; the same number again gives the juror another name. */
    private void jurorToken(RoutingContext call) {
        UUID id = Bodies.contest(call);
        Juror given = Bodies.read(call, Juror.class);
        String name = given.name().strip();
        if (given.number() < 1 || given.number() > MOST_JURORS || name.isEmpty() || name.length() > LONGEST_ZONE)
            throw Refused.malformed("number: 1 to " + MOST_JURORS + "; name: 1 to " + LONGEST_ZONE + " characters");
        Juror juror = new Juror(given.number(), name);
        Replies.json(call, work.run(() -> {
            Draft draft = find(id);
            Map<Integer, Juror> all = jurors(id);
            all.put(juror.number(), juror);
            settings.put(jurySetting(id), Json.write(Json.JOURNAL, all.values()));
            return new JurorToken(token(draft, juror), jurorUrl(draft, juror));
        }));
    }

    private Map<Integer, Juror> jurors(UUID id) {
        Map<Integer, Juror> jurors = new TreeMap<>();
        settings.find(jurySetting(id)).ifPresent(stored -> {
            for (Juror juror : readJurors(stored)) jurors.put(juror.number(), juror);
        });
        return jurors;
    }

    private static List<Juror> readJurors(String stored) {
        try {
            return Json.JOURNAL.readValue(stored, new TypeReference<List<Juror>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String jurySetting(UUID id) {
        return "jury." + id;
    }

    private String jurorUrl(Draft draft, Juror juror) {
        return address.base() + "/jury/" + draft.code() + "#"
                + URLEncoder.encode(token(draft, juror), StandardCharsets.UTF_8);
    }

    private String token(Draft draft, Juror juror) {
        return tokens.sign(Pass.juror(ContestId.of(draft.id()), juror.number(), juror.name()));
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
