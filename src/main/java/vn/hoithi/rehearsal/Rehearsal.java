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

    /** More than a round can have, reserve questions included. */
    private static final int MOST_ASKED = 300;

    private final RehearsalPlan plan;
    private final Function<Vertx, Room> rooms;
    private final Consumer<String> progress;
    private final Score score = new Score();
    private final List<VirtualContestant> phones = new ArrayList<>();
    private int asked;

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

    /**
     * Plays it. What goes wrong on the way is told by the report, not thrown.
     *
     * @throws CannotRehearse when it cannot begin: nobody answers at the server's address, the password is another, the
     *     bank is not there
     */
    public Report run() {
        long start = System.nanoTime();
        Vertx vertx =
                Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(1));
        try {
            Set<String> inJournal = attempt(() -> play(vertx), Set.of());
            return score.report(plan, phones.size(), asked, inJournal, (System.nanoTime() - start) / 1e9);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private interface Step<T> {
        T take() throws InterruptedException, ExecutionException, TimeoutException;
    }

    private <T> T attempt(Step<T> step, T otherwise) {
        try {
            return step.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            score.error("interrupted");
        } catch (TimeoutException slow) {
            score.error("waited for " + patience().toSeconds() + " s in vain, at question " + asked);
        } catch (ExecutionException | RuntimeException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            if (cause instanceof CannotRehearse reason) throw reason;
            score.error(cause.getMessage() == null ? cause.toString() : cause.getMessage());
        }
        return otherwise;
    }

    private Set<String> play(Vertx vertx) throws InterruptedException, ExecutionException, TimeoutException {
        Room room = rooms.apply(vertx);
        Lines lines = new Lines(vertx, plan.server(), plan.contestants() + 10);
        Room.Opened contest = await(room.open(plan));
        progress.accept("contest " + contest.code() + " is open");

        VirtualHost host = new VirtualHost(vertx, plan.rest());
        try {
            attempt(
                    () -> {
                        await(host.join(lines, contest.id(), await(room.hostToken(contest.id())), score));
                        joinAll(vertx, room, lines, contest);
                        progress.accept(phones.size() + " phones are in");
                        askAll(host);
                        await(host.press("contest.endContest"));
                        return asked;
                    },
                    asked);
            return await(room.answersInJournal(contest.id()));
        } finally {
            host.close();
            phones.forEach(VirtualContestant::close);
        }
    }

    private void askAll(VirtualHost host) throws InterruptedException, ExecutionException, TimeoutException {
        await(host.press("contest.startRound"));
        do {
            await(host.until(Rehearsal::ready));
            settle(host);
            if (host.phase().equals("FINISHED")) return;
            ask(host);
            asked++;
            progress.accept("question " + asked + " is done");
        } while (asked < MOST_ASKED);
        score.error("the round does not end");
    }

    private void joinAll(Vertx vertx, Room room, Lines lines, Room.Opened contest)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<Integer> seats =
                IntStream.rangeClosed(1, plan.contestants()).boxed().toList();
        for (int from = 0; from < seats.size(); from += JOINING_AT_ONCE) {
            List<Future<?>> joining = new ArrayList<>();
            for (int seat : seats.subList(from, Math.min(seats.size(), from + JOINING_AT_ONCE))) {
                VirtualContestant phone = new VirtualContestant(vertx, seat, plan, contest.key(), score);
                joining.add(room.join(contest.code(), seat)
                        .compose(token -> phone.join(lines, contest.code(), token))
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
            String before = host.phase();
            switch (before) {
                case "RESCUE" -> rescue(host);
                case "ALL_OUT" -> end(host, new JsonArray());
                case "SEVERAL_LEFT" -> end(host, seats(host, "severalLeft", "seats"));
                case "TOPICS" -> await(host.press("goldenbell.drawTopic"));
                default -> {
                    return;
                }
            }
            await(host.until(
                    view -> !view.getJsonObject("round").getString("phase").equals(before)));
        }
    }

    /** Half of those who may come back do. */
    private void rescue(VirtualHost host) throws InterruptedException, ExecutionException, TimeoutException {
        int most = part(host.view(), "rescue").getInteger("most");
        await(host.press(
                "goldenbell.proposeRescue",
                new JsonObject().put("points", Math.max(1, most / 2)).putNull("order")));
        await(host.until(view -> !part(view, "rescue").getJsonArray("proposal").isEmpty()));
        await(host.press("goldenbell.rescue", new JsonObject().put("seats", seats(host, "rescue", "proposal"))));
    }

    private void end(VirtualHost host, JsonArray winners)
            throws InterruptedException, ExecutionException, TimeoutException {
        await(host.press("goldenbell.end", new JsonObject().put("winners", winners)));
    }

    private static JsonArray seats(VirtualHost host, String part, String field) {
        return part(host.view(), part).getJsonArray(field);
    }

    private static JsonObject part(JsonObject view, String name) {
        return view.getJsonObject("round").getJsonObject(name);
    }

    private Duration patience() {
        return PATIENCE.plus(plan.spread());
    }

    private <T> T await(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return future.toCompletionStage()
                    .toCompletableFuture()
                    .get(patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (CompletionException failure) {
            throw new ExecutionException(failure.getCause());
        }
    }
}
