package vn.hoithi.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.Joining;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.Theme;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;
import vn.hoithi.store.Database;
import vn.hoithi.store.Entry;
import vn.hoithi.store.Journal;
import vn.hoithi.store.LocalDatabase;

/** The live part of a server with a real PostgreSQL and a real socket door, and nothing of the HTTP API. */
final class TestHouse {
    private static int codes = 100_000;

    private final Path folder;
    private final LocalDatabase postgres;
    private final Database database;
    final Journal journal;
    final Tokens tokens = new Tokens(Tokens.newKey());
    Vertx vertx;
    ContestDirectory directory;
    private HttpServer http;

    @SuppressWarnings("NullAway.Init") // openDoors sets the rest
    TestHouse() throws Exception {
        this.folder = Files.createTempDirectory("hoithi-live-test");
        this.postgres = LocalDatabase.start(folder);
        this.database = Database.open(postgres.url());
        this.journal = Journal.open(database, news);
        openDoors();
    }

    private final HealthNews news = new HealthNews();

    private void openDoors() throws Exception {
        vertx = Vertx.vertx();
        Doors.register(vertx);
        Gateway.echo(vertx);
        ServerTime time = new ServerTime();
        directory = new ContestDirectory(
                vertx, new DeskHouse(journal::append, news, time, code -> "http://192.168.1.20:8080/j/" + code));
        Router router = Router.router(vertx);
        router.route("/eventbus/*").subRouter(new Gateway(vertx, directory, tokens, time).router());
        http = await(vertx.createHttpServer(Gateway.serverOptions())
                .requestHandler(router)
                .listen(0, "127.0.0.1"));
    }

    /** Everything in memory is thrown away and contests are taken up from the journal, as after a crash. */
    void restart(ContestId... contests) throws Exception {
        await(vertx.close());
        openDoors();
        for (ContestId contest : contests) {
            List<Entry> entries = journal.readAll(contest.value());
            await(directory.takeUp(contest, codeOf(contest), entries));
        }
    }

    private static String codeOf(ContestId contest) {
        return String.valueOf(contest.value().getLeastSignificantBits());
    }

    int port() {
        return http.actualPort();
    }

    ContestId open(int people) throws Exception {
        return open(Stories.cast(people), GoldenBellRules.preset(5), Joining.ROSTER);
    }

    ContestId open(Cast cast, GoldenBellRules rules, Joining joining) throws Exception {
        return open(
                cast,
                joining,
                List.of(new RoundPlan(
                        rules,
                        Map.of("main", Stories.choices("q", rules.questions()), "reserve", Stories.choices("r", 5)))));
    }

    ContestId open(Cast cast, Joining joining, List<RoundPlan> rounds) throws Exception {
        int code = ++codes;
        ContestId contest = new ContestId(new UUID(System.nanoTime(), code));
        Plan plan = new Plan(
                contest,
                String.valueOf(code),
                "Rung chuông vàng",
                "",
                List.of("Chi bộ cơ quan"),
                Theme.CHUONG_VANG,
                "đồng chí",
                joining,
                cast,
                rounds,
                false);
        await(directory.open(plan));
        return contest;
    }

    TestSocket juror(ContestId contest, int number) throws Exception {
        return socket().hello("jury", contest, tokens.sign(Pass.juror(contest, number, "Giám khảo " + number)));
    }

    TestSocket spectator(ContestId contest) throws Exception {
        return socket().hello("spectator", contest, tokens.sign(Pass.spectator(contest)));
    }

    /** Takes a seat as the HTTP API does, and gives the token. */
    String take(ContestId contest, int seat, boolean takeOver) throws Exception {
        DoorReply reply = await(Doors.ask(vertx, contest, new DoorCall.TakeSeat(seat, takeOver)));
        if (reply instanceof DoorReply.Seated seated) return tokens.sign(seated.pass());
        throw new IllegalStateException(reply.toString());
    }

    TestSocket socket() throws Exception {
        return TestSocket.open(port());
    }

    TestSocket host(ContestId contest) throws Exception {
        return socket().hello("host", contest, tokens.sign(Pass.host(contest, "MC")));
    }

    /** The host of a contest that has just opened its first question. */
    TestSocket hostAtOpenQuestion(ContestId contest) throws Exception {
        TestSocket host = host(contest);
        for (String step : List.of("contest.startRound", "goldenbell.show", "goldenbell.open")) {
            JsonObject reply = host.command(step);
            if (!reply.getBoolean("ok")) throw new IllegalStateException(step + ": " + reply.encode());
        }
        return host;
    }

    TestSocket stage(ContestId contest) throws Exception {
        return socket().hello("stage", contest, null);
    }

    TestSocket phone(ContestId contest, int seat) throws Exception {
        return socket().hello("contestant", contest, take(contest, seat, false));
    }

    static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    void close() throws Exception {
        await(vertx.close());
        journal.close();
        database.close();
        postgres.close();
        remove(folder);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
