package vn.hoithi.rehearsal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.ext.web.client.WebClientSession;
import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the organiser does before and after a contest, by HTTP. */
final class Organiser implements Room {
    private static final int UNITS = 4;

    private final WebClient http;
    private final URI server;

    Organiser(Vertx vertx, URI server) {
        this.server = server;
        this.http = WebClientSession.create(WebClient.create(
                vertx, new WebClientOptions().setDefaultHost(server.getHost()).setDefaultPort(server.getPort())));
    }

    /** Fails with {@link CannotRehearse} where nobody answers or the password is another. */
    private Future<?> login(String password) {
        return ask(
                        HttpMethod.POST,
                        "/api/login",
                        new JsonObject().put("name", "admin").put("password", password))
                .recover(failure -> Future.failedFuture(new CannotRehearse(
                        "Không kết nối được máy chủ " + server + ": kiểm tra --url.",
                        "The server " + server + " does not answer: check --url.")))
                .map(response -> {
                    if (response.statusCode() == 401)
                        throw new CannotRehearse(
                                "Mật khẩu ban tổ chức của " + server + " không đúng.",
                                "The organiser's password of " + server + " is another.");
                    return good(response, HttpMethod.POST, "/api/login");
                });
    }

    @Override
    public Future<Opened> open(RehearsalPlan plan) {
        return login(plan.password()).compose(in -> prepare(plan));
    }

    private Future<Opened> prepare(RehearsalPlan plan) {
        String preset = plan.elimination() ? "GOLDENBELL_20" : "ACCUMULATION_20";
        return bank(plan.bank())
                .compose(bank -> send(HttpMethod.POST, "/api/contests", new JsonObject().put("preset", preset))
                        .map(HttpResponse::bodyAsJsonObject)
                        .compose(draft -> {
                            String id = draft.getString("id");
                            return send(
                                            HttpMethod.PUT,
                                            "/api/contests/" + id,
                                            filled(draft, plan, questions(bank, plan)))
                                    .compose(saved ->
                                            send(HttpMethod.POST, "/api/contests/" + id + "/open", new JsonObject()))
                                    .map(opened -> new Opened(
                                            id,
                                            opened.bodyAsJsonObject().getString("code"),
                                            AnswerKey.of(bank.getJsonArray("questions"))));
                        }));
    }

    /** As many as wanted, from the beginning again when the bank has fewer. */
    private static JsonArray questions(JsonObject bank, RehearsalPlan plan) {
        JsonArray all = bank.getJsonArray("questions");
        JsonArray wanted = new JsonArray();
        for (int i = 0; i < plan.questions(); i++)
            wanted.add(new JsonObject()
                    .put("bank", bank.getString("id"))
                    .put("id", all.getJsonObject(i % all.size()).getString("id")));
        return wanted;
    }

    private Future<JsonObject> bank(@Nullable String wanted) {
        return wanted != null ? bankOf(wanted) : largestBank().compose(this::bankOf);
    }

    private Future<String> largestBank() {
        return send(HttpMethod.GET, "/api/banks", null).map(response -> {
            JsonArray banks = response.bodyAsJsonArray();
            if (banks.isEmpty())
                throw new CannotRehearse(
                        "Máy chủ chưa có ngân hàng câu hỏi nào: hãy chỉ một tệp bằng --bank.",
                        "The server has no question bank: name a file with --bank.");
            return banks.stream()
                    .map(JsonObject.class::cast)
                    .max(Comparator.comparingInt(bank -> bank.getInteger("usable")))
                    .orElseThrow()
                    .getString("id");
        });
    }

    private Future<JsonObject> bankOf(String id) {
        String path = "/api/banks/" + id;
        return ask(HttpMethod.GET, path, null).map(response -> {
            if (response.statusCode() == 404)
                throw new CannotRehearse(
                        "Máy chủ không có ngân hàng “" + id
                                + "”: chép tệp vào thư mục question-banks của máy chủ rồi khởi động lại.",
                        "The server has no bank “" + id + "”: put the file into its folder question-banks and start it"
                                + " again.");
            return good(response, HttpMethod.GET, path).bodyAsJsonObject();
        });
    }

    private static JsonObject filled(JsonObject draft, RehearsalPlan plan, JsonArray questions) {
        JsonArray units = new JsonArray();
        for (int i = 1; i <= UNITS; i++)
            units.add(new JsonObject()
                    .put("id", "to-" + i)
                    .put("name", "Tổ ảo " + i)
                    .putNull("parent"));
        JsonArray people = new JsonArray();
        for (int seat = 1; seat <= plan.contestants(); seat++)
            people.add(new JsonObject()
                    .put("seat", seat)
                    .put("name", "Ảo " + seat)
                    .put("unit", "to-" + (1 + seat % UNITS))
                    .put("means", "PHONE"));
        JsonObject rules = draft.getJsonObject("rules")
                .put("questions", plan.questions())
                .put("times", new JsonArray().add(plan.time().toMillis() / 1000.0))
                .put("lifebuoys", 0);
        return draft.copy()
                .put("title", "Chạy thử")
                .put("rehearsal", true)
                .put("units", units)
                .put("people", people)
                .put("rules", rules)
                .put(
                        "questions",
                        new JsonObject()
                                .put("main", questions)
                                .put("reserve", new JsonArray())
                                .put("bell", new JsonArray()));
    }

    @Override
    public Future<String> hostToken(String contest) {
        return send(HttpMethod.GET, "/api/contests/" + contest + "/host-token", null)
                .map(response -> response.bodyAsJsonObject().getString("token"));
    }

    @Override
    public Future<String> join(String code, int seat) {
        return send(
                        HttpMethod.POST,
                        "/api/join/" + code,
                        new JsonObject().put("seat", seat).put("takeOver", false))
                .map(response -> response.bodyAsJsonObject().getString("token"));
    }

    @Override
    public Future<Set<String>> answersInJournal(String contest) {
        return send(HttpMethod.GET, "/api/contests/" + contest + "/journal?type=goldenbell.answered", null)
                .map(response -> {
                    Set<String> ids = new HashSet<>();
                    for (Object line : response.bodyAsJsonArray()) ids.add(((JsonObject) line).getString("commandId"));
                    return ids;
                });
    }

    private Future<HttpResponse<Buffer>> send(HttpMethod method, String path, @Nullable JsonObject body) {
        return ask(method, path, body).map(response -> good(response, method, path));
    }

    private Future<HttpResponse<Buffer>> ask(HttpMethod method, String path, @Nullable JsonObject body) {
        HttpRequest<Buffer> request = http.request(method, path).putHeader("x-hoithi", "1");
        return body == null ? request.send() : request.sendJsonObject(body);
    }

    private HttpResponse<Buffer> good(HttpResponse<Buffer> response, HttpMethod method, String path) {
        if (response.statusCode() >= 300)
            throw new IllegalStateException(method + " " + server + path + " answered " + response.statusCode() + " "
                    + response.bodyAsString());
        return response;
    }
}
