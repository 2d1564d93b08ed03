package vn.hoithi.rehearsal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A phone that answers: joins, listens, taps once per question, waits for the acknowledgement. */
final class VirtualContestant {
    /** Where wrong answers leave the floor, this share of it is to stand at the end; so questions are left to rehearse. */
    private static final double LEFT_AT_THE_END = 0.1;

    /** And never fewer than this. */
    private static final double FEWEST_LEFT = 3;

    private final Vertx vertx;
    private final int seat;
    private final Random random;
    private final Score score;
    private final AnswerKey key;
    private final double knows;
    private final long spreadMs;
    private final Set<Integer> shown = new HashSet<>();
    private final Set<Integer> opened = new HashSet<>();
    private @Nullable Line line;
    private String inbox = "";
    private boolean out;

    VirtualContestant(Vertx vertx, int seat, RehearsalPlan plan, AnswerKey key, Score score) {
        this.vertx = vertx;
        this.seat = seat;
        this.random = new Random(plan.seed() * 31 + seat);
        this.score = score;
        this.key = key;
        this.knows = plan.elimination() ? shareKnown(plan) : 0;
        this.spreadMs = plan.spread().toMillis();
    }

    /** How much a contestant has to know for a floor that empties evenly, down to the last question. */
    private static double shareKnown(RehearsalPlan plan) {
        double left = Math.max(FEWEST_LEFT / plan.contestants(), LEFT_AT_THE_END);
        return Math.pow(Math.min(1, left), 1.0 / plan.questions());
    }

    Future<?> join(Lines lines, String code, String token) {
        return lines.open(this::onMessage, () -> score.error("seat " + seat + " lost its line"))
                .compose(opened -> {
                    line = opened;
                    return opened.request(
                            "hello",
                            new JsonObject()
                                    .put("token", token)
                                    .put("as", "contestant")
                                    .put("contest", code));
                })
                .compose(this::onWelcome);
    }

    private Future<?> onWelcome(JsonObject welcome) {
        Line own = Objects.requireNonNull(line);
        if (!welcome.getBoolean("ok", false)) return Future.failedFuture("seat " + seat + ": " + welcome.encode());
        JsonObject session = welcome.getJsonObject("session");
        inbox = session.getString("inbox");
        for (Object address : session.getJsonArray("listen")) own.register((String) address);
        return own.request("catchup", new JsonObject())
                .compose(caught -> own.request(
                        "clock", new JsonObject().put("sent", 0).putNull("echo").put("held", 0)));
    }

    private void onMessage(String address, JsonObject frame) {
        long now = System.nanoTime();
        JsonObject view = frame.getJsonObject("view");
        if (view == null) return;
        JsonObject moment = view.getJsonObject("moment");
        if (moment != null) onMoment(moment, now);
        else if (view.containsKey("status")) out = view.getString("status").equals("OUT");
    }

    private void onMoment(JsonObject moment, long now) {
        if (!moment.getString("kind").equals("question")) return;
        JsonObject question = moment.getJsonObject("question");
        int turn = question.getInteger("turn");
        switch (moment.getString("stage")) {
            case "SHOWN" -> {
                if (shown.add(turn)) score.delivered(turn, now);
            }
            case "OPEN" -> {
                if (!opened.add(turn)) return;
                score.delivered(turn, now);
                if (!out) answer(turn, question);
            }
            default -> {}
        }
    }

    private void answer(int turn, JsonObject question) {
        // At once, but after the frames that are already here: phones do not wait for each other's taps.
        if (spreadMs == 0) vertx.runOnContext(turnIsOver -> tap(turn, question));
        else vertx.setTimer(1 + random.nextLong(spreadMs), timer -> tap(turn, question));
    }

    private void tap(int turn, JsonObject question) {
        String id = turn + "-" + Long.toHexString(random.nextLong());
        JsonObject command = new JsonObject()
                .put("id", id)
                .put("type", "goldenbell.giveAnswer")
                .put("turn", turn)
                .put("answer", random.nextDouble() < knows ? key.to(question) : guess(question))
                .put("pressed", System.currentTimeMillis());
        long tapped = System.nanoTime();
        score.sent();
        Objects.requireNonNull(line)
                .request(inbox, command)
                .onSuccess(reply -> {
                    if (reply.getBoolean("ok"))
                        score.acknowledged(turn, "seat:" + seat + "/" + id, System.nanoTime() - tapped);
                    else score.refused(turn, "seat " + seat + " question " + turn + ": " + reply.encode());
                })
                .onFailure(failure -> score.refused(turn, "seat " + seat + ": " + failure.getMessage()));
    }

    private JsonObject guess(JsonObject question) {
        return switch (question.getString("form")) {
            case "TRUE_FALSE" -> AnswerKey.picked(random.nextInt(2));
            case "CHOICE" ->
                AnswerKey.picked(random.nextInt(question.getJsonArray("options").size()));
            default -> AnswerKey.typed("Ảo " + seat);
        };
    }

    void close() {
        if (line != null) line.close();
    }
}
