package vn.hoithi.rehearsal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One rehearsal from the first phone to the end of the last question.
 *
 * <p>Blocks the calling thread, which must not be an event loop; the phones live on their own Vert.x.
 */
public final class Rehearsal {
    /** Phones that join at the same time: a room does not scan its code in one instant. */
    private static final int JOINING_AT_ONCE = 40;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RehearsalPlan plan;
    private final Function<Vertx, Room> rooms;
    private final Consumer<String> progress;
    private final Score score = new Score();
    private final List<VirtualContestant> phones = new ArrayList<>();

    /** Prepares a rehearsal on a server by HTTP; {@code progress} gets one line for each thing done. */
    public Rehearsal(RehearsalPlan plan, Consumer<String> progress) {
        this(plan, vertx -> new Organiser(vertx, plan.server()), progress);
    }

    /** Prepares a rehearsal on another kind of server. */
    Rehearsal(RehearsalPlan plan, Function<Vertx, Room> rooms, Consumer<String> progress) {
        this.plan = plan;
        this.rooms = rooms;
        this.progress = progress;
    }

    /** Plays it. Never throws for what goes wrong on the way: the report says it. */
    public Report run() {
        long start = System.nanoTime();
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        Set<String> inJournal = Set.of();
        try {
            inJournal = play(vertx);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            score.error("interrupted");
        } catch (ExecutionException | TimeoutException | RuntimeException failure) {
            score.error(String.valueOf(failure.getMessage() == null ? failure : failure.getMessage()));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
        return score.report(plan, phones.size(), inJournal, (System.nanoTime() - start) / 1e9);
    }

    private Set<String> play(Vertx vertx) throws InterruptedException, ExecutionException, TimeoutException {
        Room room = rooms.apply(vertx);
        Lines lines = new Lines(vertx, plan.server(), plan.contestants() + 10);
        Room.Opened contest = await(room.open(plan));
        progress.accept("contest " + contest.code() + " is open");

        VirtualHost host = new VirtualHost(vertx, plan.rest());
        await(host.join(lines, contest.id(), await(room.hostToken(contest.id())), score));
        joinAll(vertx, room, lines, contest.code());
        progress.accept(phones.size() + " phones are in");

        await(host.press("contest.startRound"));
        for (int question = 1; question <= plan.questions(); question++) {
            await(host.until(view -> ready(view)));
            if (host.phase().equals("FINISHED")) break;
            ask(host);
            progress.accept("question " + question + " is done");
        }
        Set<String> inJournal = await(room.answersInJournal(contest.id()));
        host.close();
        phones.forEach(VirtualContestant::close);
        return inJournal;
    }

    private void joinAll(Vertx vertx, Room room, Lines lines, String code)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<Integer> seats =
                IntStream.rangeClosed(1, plan.contestants()).boxed().toList();
        for (int from = 0; from < seats.size(); from += JOINING_AT_ONCE) {
            List<Future<?>> joining = new ArrayList<>();
            for (int seat : seats.subList(from, Math.min(seats.size(), from + JOINING_AT_ONCE))) {
                VirtualContestant phone = new VirtualContestant(vertx, seat, plan, score);
                joining.add(room.join(code, seat)
                        .compose(token -> phone.join(lines, code, token))
                        .onSuccess(in -> {
                            synchronized (phones) {
                                phones.add(phone);
                            }
                        }));
            }
            await(Future.all(joining));
        }
    }

    private static boolean ready(JsonObject view) {
        JsonObject round = view.getJsonObject("round");
        if (round == null) return false;
        return switch (round.getString("phase")) {
            case "SHOWN", "OPEN", "LOCKED", "REVEALED" -> false;
            default -> true;
        };
    }

    private void ask(VirtualHost host) throws InterruptedException, ExecutionException, TimeoutException {
        settle(host);
        if (host.phase().equals("FINISHED")) return;
        int answers = host.view().getJsonObject("round").getInteger("remaining");
        pressAndWait(host, "goldenbell.show");
        var answered = score.expectAnswers(answers);
        pressAndWait(host, "goldenbell.open");
        await(answered.future());
        await(host.press("goldenbell.lock"));
        await(host.press("goldenbell.reveal"));
        await(host.until(view -> view.getJsonObject("round").getString("phase").equals("REVEALED")));
        await(host.decideAll("WRONG"));
        await(host.until(view -> view.getJsonObject("next") != null));
        await(host.press("goldenbell.confirm"));
    }

    /** Presses and waits until every phone has it. */
    private void pressAndWait(VirtualHost host, String command)
            throws InterruptedException, ExecutionException, TimeoutException {
        await(host.rested());
        var everybodyHas = score.commanded(phones.size());
        await(host.press(command));
        await(everybodyHas.future());
    }

    /** Takes the round on from a rescue, from everybody wrong at once, from several left. */
    private void settle(VirtualHost host) throws InterruptedException, ExecutionException, TimeoutException {
        for (int i = 0; i < 5; i++) {
            switch (host.phase()) {
                case "RESCUE" -> {
                    int out = host.view()
                            .getJsonObject("round")
                            .getJsonObject("rescue")
                            .getInteger("most");
                    await(host.press(
                            "goldenbell.proposeRescue",
                            new JsonObject().put("points", Math.max(1, out / 2)).putNull("order")));
                    await(host.until(view -> view.getJsonObject("next") != null));
                    JsonArray proposal = host.view()
                            .getJsonObject("round")
                            .getJsonObject("rescue")
                            .getJsonArray("proposal");
                    await(host.press("goldenbell.rescue", new JsonObject().put("seats", proposal)));
                }
                case "ALL_OUT", "SEVERAL_LEFT" ->
                    await(host.press("goldenbell.end", new JsonObject().put("winners", new JsonArray())));
                case "TOPICS" -> await(host.press("goldenbell.drawTopic"));
                default -> {
                    return;
                }
            }
            String before = host.phase();
            await(host.until(
                    view -> !view.getJsonObject("round").getString("phase").equals(before)));
        }
    }

    private static <T> T await(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (CompletionException failure) {
            throw new ExecutionException(failure.getCause());
        }
    }
}
