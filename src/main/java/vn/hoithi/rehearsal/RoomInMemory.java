package vn.hoithi.rehearsal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Joining;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Theme;
import vn.hoithi.contest.Unit;
import vn.hoithi.contest.UnitId;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;
import vn.hoithi.live.ContestDirectory;
import vn.hoithi.live.DeskHouse;
import vn.hoithi.live.DoorCall;
import vn.hoithi.live.DoorReply;
import vn.hoithi.live.Doors;
import vn.hoithi.live.Gateway;
import vn.hoithi.live.HealthNews;
import vn.hoithi.live.Pass;
import vn.hoithi.live.ServerTime;
import vn.hoithi.live.Tokens;
import vn.hoithi.question.Form;
import vn.hoithi.question.Level;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;
import vn.hoithi.store.Entry;

/**
 * The live part of a server on a loopback port, with its own event loops and without a database: its journal is a set of
 * command ids in memory. Nobody outside this machine reaches it.
 */
final class RoomInMemory implements Room, AutoCloseable {
    private static final List<Unit> UNITS = List.of(new Unit(new UnitId("to-1"), "Tổ ảo 1", null));

    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Tokens tokens = new Tokens(Tokens.newKey());
    private final Vertx vertx;
    private final ContestDirectory directory;
    private final HttpServer http;

    RoomInMemory() {
        vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(2));
        Doors.register(vertx);
        Gateway.echo(vertx);
        ServerTime time = new ServerTime();
        directory = new ContestDirectory(vertx, new DeskHouse(this::keep, new HealthNews(), time, code -> ""));
        Router router = Router.router(vertx);
        router.route("/eventbus/*").subRouter(new Gateway(vertx, directory, tokens, time).router());
        http = vertx.createHttpServer(Gateway.serverOptions())
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .await();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.actualPort());
    }

    private CompletableFuture<Void> keep(UUID contest, List<Entry> entries) {
        for (Entry entry : entries) if (entry.commandId() != null) kept.add(entry.commandId());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public Future<Opened> open(RehearsalPlan plan) {
        List<Contestant> people = new ArrayList<>();
        for (int seat = 1; seat <= plan.contestants(); seat++)
            people.add(new Contestant(seat, "Ảo " + seat, UNITS.getFirst().id(), Means.PHONE));
        List<Question> questions = new ArrayList<>();
        for (int number = 1; number <= plan.questions(); number++) questions.add(question(number, plan.time()));
        ContestId contest = new ContestId(UUID.randomUUID());
        String code = "000000";
        return directory
                .open(new Plan(
                        contest,
                        code,
                        "Chạy thử",
                        "",
                        List.of(),
                        Theme.CHUONG_VANG,
                        "đồng chí",
                        Joining.ROSTER,
                        Cast.of(UNITS, people),
                        List.of(new RoundPlan(
                                GoldenBellRules.accumulation(plan.questions()), Map.of("main", questions))),
                        true))
                .map(opened -> new Opened(contest.toString(), code, AnswerKey.of(new JsonArray())));
    }

    private static Question question(int number, Duration time) {
        Form form = switch (number % 4) {
            case 0 -> new Form.Written("Trần Phú", List.of("đồng chí Trần Phú"));
            case 1 -> new Form.TrueFalse(true);
            default -> new Form.Choice(List.of("Một", "Hai", "Ba", "Bốn"), 1, Set.of());
        };
        return new Question(
                new QuestionId("cau-" + number),
                "Câu hỏi chạy thử số " + number + "?",
                form,
                "Chạy thử",
                Level.RECOGNISE,
                time,
                "Giải thích",
                "Căn cứ",
                "",
                "",
                null,
                List.of(),
                List.of(),
                false);
    }

    @Override
    public Future<String> hostToken(String contest) {
        return Future.succeededFuture(tokens.sign(Pass.host(new ContestId(UUID.fromString(contest)), "MC")));
    }

    @Override
    public Future<String> join(String code, int seat) {
        return Doors.ask(vertx, directory.find(code).orElseThrow(), new DoorCall.TakeSeat(seat, false))
                .map(reply -> {
                    if (reply instanceof DoorReply.Seated seated) return tokens.sign(seated.pass());
                    throw new IllegalStateException("seat " + seat + ": " + reply);
                });
    }

    @Override
    public Future<Set<String>> answersInJournal(String contest) {
        return Future.succeededFuture(new HashSet<>(kept));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
