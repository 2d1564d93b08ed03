package vn.hoithi.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.text.Normalizer;
import java.util.List;
import vn.hoithi.codec.Json;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Joining;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.UnitId;
import vn.hoithi.contest.view.Banner;
import vn.hoithi.contest.view.CastList;
import vn.hoithi.live.ContestDirectory;
import vn.hoithi.live.DoorCall;
import vn.hoithi.live.DoorReply;
import vn.hoithi.live.Pass;
import vn.hoithi.live.Tokens;

/** The door for phones, and what everybody in the room may know: no login, names are public here. */
final class JoinRoutes implements Routes {
    private final Work work;
    private final ContestStates states;
    private final ContestDirectory directory;
    private final Tokens tokens;
    /** A whole room opens the page in the same minute. */
    private final BriefMemory<ContestId> doors;

    private final BriefMemory<ContestId> casts;

    JoinRoutes(Vertx vertx, Work work, ContestStates states, ContestDirectory directory, Tokens tokens) {
        this.doors = new BriefMemory<>(vertx);
        this.casts = new BriefMemory<>(vertx);
        this.work = work;
        this.states = states;
        this.directory = directory;
        this.tokens = tokens;
    }

    private record DoorView(
            ContestId contestId, Banner banner, Joining joining, List<UnitView> units, List<Listed> people) {}

    private record UnitView(UnitId id, String name) {}

    /** One line of the roster; {@code taken} while a phone is connected on the seat. */
    private record Listed(int seat, String name, int unitIndex, boolean taken, boolean paper) {}

    private record SeatWanted(int seat, boolean takeOver) {}

    private record NameGiven(String name, String unit) {}

    private record Welcome(String token, int seat, String name, String unit) {}

    /** For somebody who only watches. */
    private record Watching(String token, ContestId contest) {}

    private record Current(String code) {}

    @Override
    public void on(Router router) {
        router.get("/api/join/:code").handler(this::look);
        router.post("/api/join/:code").handler(Bodies.upTo(Bodies.SMALL)).handler(this::enter);
        router.post("/api/join/:code/watch").handler(this::watch);
        router.get("/api/stage/current").handler(this::current);
        router.get("/api/contests/:id/cast").handler(this::cast);
    }

    private void look(RoutingContext call) {
        ContestId contest = contest(call, "code");
        Replies.ready(
                call,
                doors.recall(
                        contest,
                        () -> states.atDesk(contest)
                                .compose(state -> work.run(() -> Packed.json(Json.WIRE, door(contest, state))))));
    }

    private static DoorView door(ContestId id, DoorReply.State state) {
        ContestState contest = state.contest();
        Cast cast = contest.cast();
        List<Listed> people = CastList.of(cast, state.castVersion()).people().stream()
                .map(person -> new Listed(
                        person.seat(),
                        person.name(),
                        person.unitIndex(),
                        state.connected().has(person.seat()),
                        person.means() == Means.BOARD))
                .toList();
        List<UnitView> units = cast.units().stream()
                .map(unit -> new UnitView(unit.id(), unit.name()))
                .toList();
        return new DoorView(id, Banner.of(contest.plan()), contest.joining(), units, people);
    }

    private void enter(RoutingContext call) {
        ContestId contest = contest(call, "code");
        Replies.json(call, states.ask(contest, wanted(call)).map(reply -> {
            if (!(reply instanceof DoorReply.Seated seated))
                throw new IllegalStateException("a desk answered somebody at the door with " + reply);
            return new Welcome(tokens.sign(seated.pass()), seated.pass().seat(), seated.name(), seated.unit());
        }));
    }

    private static DoorCall wanted(RoutingContext call) {
        JsonNode body = Bodies.tree(call);
        if (body.has("seat")) {
            SeatWanted wanted = Bodies.read(call, SeatWanted.class);
            return new DoorCall.TakeSeat(wanted.seat(), wanted.takeOver());
        }
        NameGiven given = Bodies.read(call, NameGiven.class);
        if (given.unit().isBlank()) throw new Refused(400, "NO_SUCH_UNIT", "");
        String name = Normalizer.normalize(given.name(), Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return new DoorCall.Enter(name, new UnitId(given.unit()));
    }

    /** Without a seat and without a name: a token for a random name of this phone. */
    private void watch(RoutingContext call) {
        ContestId contest = contest(call, "code");
        Replies.json(call, 200, new Watching(tokens.sign(Pass.spectator(contest)), contest));
    }

    private void current(RoutingContext call) {
        String code = directory.latest();
        if (code.isEmpty()) throw Refused.notKnown();
        Replies.json(call, 200, new Current(code));
    }

    private void cast(RoutingContext call) {
        ContestId contest = contest(call, "id");
        Replies.ready(
                call,
                casts.recall(
                        contest,
                        () -> states.atDesk(contest)
                                .compose(state -> work.run(() -> Packed.json(
                                        Json.WIRE, CastList.of(state.contest().cast(), state.castVersion()))))));
    }

    private ContestId contest(RoutingContext call, String parameter) {
        return directory.find(call.pathParam(parameter)).orElseThrow(Refused::notKnown);
    }
}
