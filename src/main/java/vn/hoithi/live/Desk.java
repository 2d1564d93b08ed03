package vn.hoithi.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.Message;
import io.vertx.core.json.JsonObject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoithi.codec.CommandCodec;
import vn.hoithi.codec.EventCodec;
import vn.hoithi.codec.Json;
import vn.hoithi.codec.Malformed;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Contest;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Happened;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Playing;
import vn.hoithi.contest.Refusal;
import vn.hoithi.contest.round.Due;
import vn.hoithi.contest.round.Pressed;
import vn.hoithi.contest.view.Preview;
import vn.hoithi.contest.view.Views;
import vn.hoithi.live.press.FairClock;
import vn.hoithi.store.Entry;
import vn.hoithi.store.Health;

/**
 * One contest, one command at a time: judges it, keeps what happened, and only then acknowledges and shows it.
 *
 * <p>Two states: {@code latest} holds everything judged so far and is what the next command is judged against; {@code
 * kept} holds what is durably in the journal and is all that anybody is shown. They differ by the commits under way.
 *
 * <p>While the journal cannot be written the desk holds: answers wait unacknowledged, steps of the host are refused with
 * {@link DoorRefusal#ON_HOLD}, deadlines rest. When it can be written again, a clock that ran stands still from the
 * moment it could not, and the host lets it go on.
 *
 * <p>Everything here runs on the desk's own event loop.
 */
public final class Desk extends VerticleBase {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    /** Beside id and type of a command: when the finger came down, by the phone's own clock. */
    private static final String LOCAL = "local";

    private final ContestId contest;
    private final DeskHouse house;
    private final Roll roll = new Roll();
    private final Earshot earshot = new Earshot();
    /** Where each command id got to: what is sent again is acknowledged again and has no second effect. */
    private final Map<String, CompletionStage<Long>> taken = new HashMap<>();

    private final RandomGenerator draws = new SecureRandom();
    private ContestState latest;
    private ContestState kept;
    private long number;
    private int castVersion = 1;
    private @Nullable Instant heldSince;
    private @Nullable Long timer;
    private @Nullable Due timed;
    private @Nullable Batch batch;
    private @Nullable Announcer announcer;
    private CompletionStage<Void> lastKept = CompletableFuture.completedFuture(null);

    /** Takes a contest up from its journal. */
    public Desk(ContestId contest, List<Entry> journal, DeskHouse house) {
        this.contest = contest;
        this.house = house;
        ContestState state = null;
        Instant lastAt = Instant.EPOCH;
        for (Entry entry : journal) {
            ContestEvent event = EventCodec.read(entry.type(), entry.body());
            Happened happened = new Happened(entry.at(), entry.actor(), event);
            if (event instanceof ContestEvent.ContestPlanned planned) state = Contest.begin(planned.plan());
            else if (state != null) state = Contest.apply(state, happened);
            number = entry.number();
            lastAt = entry.at();
            if (entry.commandId() != null)
                taken.put(entry.commandId(), CompletableFuture.completedFuture(entry.number()));
        }
        if (state == null) throw new IllegalStateException("the journal of " + contest + " does not begin with a plan");
        this.latest = state;
        this.kept = state;
        this.resumedAt = lastAt;
    }

    private final Instant resumedAt;

    @Override
    public Future<?> start() {
        announcer = new Announcer(vertx, contest, house.time().instant().toEpochMilli(), this::views, roll);
        roll.expect(kept.cast(), house.time().instant());
        Context own = context;
        house.news().listen(health -> own.runOnContext(ignored -> onHealth(health)));
        // nobody is told of a clock that ran before the server went away
        Future<Long> resumed = Future.fromCompletionStage(
                decide(machine(new ContestCommand.Resume(), resumedAt), null).kept());
        var bus = vertx.eventBus();
        return Future.all(
                resumed,
                bus.<JsonObject>consumer(Addresses.inbox(contest), this::onCommand)
                        .completion(),
                bus.<DoorCall>localConsumer(Addresses.door(contest), this::onDoor)
                        .completion());
    }

    private Views views() {
        return new Views(
                kept,
                roll.presence(
                        kept.devices(), heldSince, house.joinUrl(kept.plan().code()), castVersion));
    }

    private Announcer announcer() {
        return Objects.requireNonNull(announcer, "the desk has not started");
    }

    /* ---- commands from sockets ---- */

    private void onCommand(Message<JsonObject> message) {
        Pass pass = SocketHeaders.pass(contest, message.headers());
        Actor actor = pass.actor();
        if (actor == null) {
            message.reply(refused(DoorRefusal.NOT_ALLOWED));
            return;
        }
        Instant local = PhoneTime.local(message.body(), LOCAL).orElse(null);
        message.body().remove(LOCAL);
        CommandCodec.Sent sent;
        try {
            JsonNode frame = Json.tree(message.body().encode());
            if (CommandCodec.isPreview(frame)) {
                onPreview(actor, CommandCodec.previewed(frame), message);
                return;
            }
            sent = CommandCodec.read(frame);
        } catch (Malformed malformed) {
            message.reply(refused(DoorRefusal.MALFORMED).put("detail", malformed.getMessage()));
            return;
        }
        if (heldSince != null && (actor instanceof Actor.Host || actor instanceof Actor.Juror)) {
            message.reply(refused(DoorRefusal.ON_HOLD));
            return;
        }
        ContestCommand command = timed(sent.command(), local, message);
        take(actor, sent.id(), command, message);
    }

    /** What a command would change is told to whoever might give it; nothing happens. */
    private void onPreview(Actor actor, ContestCommand command, Message<JsonObject> message) {
        if (!(actor instanceof Actor.Host) && !(actor instanceof Actor.Juror)) {
            message.reply(refused(DoorRefusal.NOT_ALLOWED));
            return;
        }
        Preview preview = Preview.of(latest, order(actor, command));
        if (preview.refusal() != null) message.reply(refused(preview.refusal()));
        else
            message.reply(
                    new JsonObject().put("ok", true).put("preview", new JsonObject(Json.write(Json.WIRE, preview))));
    }

    private Order<ContestCommand> order(Actor actor, ContestCommand command) {
        return new Order<>(actor, house.time().instant(), draws.nextLong(), roll.away(), earshot.settle(), command);
    }

    /** A press time is taken as the fair clock allows it. */
    private ContestCommand timed(ContestCommand command, @Nullable Instant local, Message<JsonObject> message) {
        if (!(command instanceof ContestCommand.InRound inRound) || !(inRound.command() instanceof Pressed pressed))
            return command;
        FairClock.Taken taken = SocketHeaders.clock(message.headers()).taken(local, pressed.pressed());
        // nodes' clocks may differ
        Instant now = house.time().instant();
        return new ContestCommand.InRound(pressed.at(taken.at().isAfter(now) ? now : taken.at(), taken.error()));
    }

    private void take(Actor actor, String id, ContestCommand command, Message<?> message) {
        String key = actor.label() + "/" + id;
        CompletionStage<Long> before = taken.get(key);
        if (before != null) {
            before.thenAccept(
                    at -> message.reply(new JsonObject().put("ok", true).put("number", at)));
            return;
        }
        Order<ContestCommand> order = order(actor, command);
        Outcome outcome = decide(order, key);
        if (outcome.refusal() != null) {
            message.reply(refused(outcome.refusal()));
            return;
        }
        CompletionStage<Long> acknowledged = outcome.kept();
        taken.put(key, acknowledged);
        acknowledged.whenComplete((at, failure) -> {
            if (failure == null) message.reply(new JsonObject().put("ok", true).put("number", at));
            else taken.remove(key);
        });
    }

    private static JsonObject refused(Refusal refusal) {
        return new JsonObject().put("ok", false).put("refusal", refusal.name());
    }

    /** @param kept done on this desk's thread once everything up to and including this is in the journal */
    private record Outcome(@Nullable Refusal refusal, CompletionStage<Long> kept) {}

    private Outcome decide(Order<ContestCommand> order, @Nullable String key) {
        Decision<ContestEvent> decision = Contest.decide(latest, order);
        List<Entry> entries = new ArrayList<>();
        boolean step = false;
        for (ContestEvent event : decision.events()) {
            Happened happened = new Happened(order.at(), order.by().label(), event);
            latest = Contest.apply(latest, happened);
            EventCodec.Stored stored = EventCodec.write(event);
            entries.add(new Entry(
                    ++number,
                    order.at(),
                    decision.accepted() ? key : null,
                    order.by().label(),
                    stored.type(),
                    stored.body()));
            step |= everybodyWaits(order, event);
        }
        Batch current = batch();
        current.add(entries, step);
        if (!entries.isEmpty()) setTimer();
        return new Outcome(decision.refusal(), current.keeping(number));
    }

    /** The batch of this turn of the event loop; it is sent on its way when the turn is over. */
    private Batch batch() {
        Batch known = batch;
        if (known != null) return known;
        Batch fresh = new Batch();
        batch = fresh;
        context.runOnContext(turnIsOver -> {
            batch = null;
            keep(fresh);
        });
        return fresh;
    }

    private void keep(Batch done) {
        ContestState after = latest;
        boolean changes = !done.entries().isEmpty();
        // Nothing to write still waits for what was written before: a repetition is acknowledged no sooner than the
        // first.
        if (changes) lastKept = house.journal().append(contest.value(), done.entries());
        Context own = context;
        lastKept.whenComplete((ignored, failure) -> own.runOnContext(v -> {
            if (failure != null) {
                LOG.error("contest {}: what happened cannot be kept", contest, failure);
                done.fail(failure);
                return;
            }
            if (changes) onKept(after, done.everybodyWaits());
            done.acknowledge();
        }));
    }

    /** Whether phones and stage wait for this: anything but single answers and people coming and going. */
    private static boolean everybodyWaits(Order<ContestCommand> order, ContestEvent event) {
        boolean step =
                event instanceof ContestEvent.InRound inRound && inRound.event().step() != null;
        boolean leads = order.fromHost() || order.by() instanceof Actor.Juror;
        return (step || leads)
                && !(event instanceof ContestEvent.SeatTaken)
                && !(event instanceof ContestEvent.ContestantAdded);
    }

    private void onKept(ContestState state, boolean everybodyWaits) {
        boolean castChanged = !state.cast().equals(kept.cast());
        kept = state;
        if (castChanged) {
            castVersion++;
            roll.expect(kept.cast(), house.time().instant());
        }
        if (everybodyWaits) announcer().now();
        else announcer().soon();
    }

    /* ---- deadlines ---- */

    private void setTimer() {
        Playing playing = latest.playing();
        Due due = playing == null || latest.ended() || heldSince != null
                ? null
                : playing.due().orElse(null);
        if (Objects.equals(due, timed)) return;
        if (timer != null) vertx.cancelTimer(timer);
        timer = null;
        timed = due;
        earshot.awaitNobody();
        if (due == null) return;
        if (due.onceHeard()) earshot.await(house.time().instant());
        long wait = Duration.between(house.time().instant(), due.at()).toMillis() + 1;
        timer = vertx.setTimer(Math.max(1, wait), fired -> onDue(due));
    }

    private void onDue(Due due) {
        if (timer != null) vertx.cancelTimer(timer);
        timer = null;
        timed = null;
        earshot.awaitNobody();
        Playing playing = latest.playing();
        if (playing == null || heldSince != null) return;
        if (playing.due().filter(due::equals).isEmpty()) return;
        decide(machine(new ContestCommand.InRound(due.command()), house.time().instant()), null);
    }

    /** Every phone has been heard from since the first buzz: nothing more is waited for. */
    private void onceHeard() {
        Due due = timed;
        if (due != null && earshot.everybody()) onDue(due);
    }

    private Order<ContestCommand> machine(ContestCommand command, Instant at) {
        return new Order<>(new Actor.Machine(), at, draws.nextLong(), roll.away(), earshot.settle(), command);
    }

    /* ---- the journal comes and goes ---- */

    private void onHealth(Health health) {
        switch (health) {
            case Health.Away away -> {
                if (heldSince == null) heldSince = house.time().instant();
            }
            case Health.Well well -> {
                Instant since = heldSince;
                heldSince = null;
                if (since != null) decide(machine(new ContestCommand.Resume(), since), null);
            }
        }
        setTimer();
        announcer().soon();
    }

    /* ---- the door: gateways and the HTTP API ---- */

    private void onDoor(Message<DoorCall> message) {
        switch (message.body()) {
            case DoorCall.Hello hello -> onHello(hello, message);
            case DoorCall.CatchUp catchUp -> message.reply(new DoorReply.Shown(frames(catchUp.pass())));
            case DoorCall.Heard heard -> {
                earshot.heard(heard);
                onceHeard();
            }
            case DoorCall.Left left -> {
                earshot.left(left.socket());
                onceHeard();
                roll.left(left.pass(), left.socket(), house.time().instant());
                announcer().soon();
            }
            case DoorCall.TakeSeat take -> onTakeSeat(take, message);
            case DoorCall.Enter enter -> onEnter(enter, message);
            case DoorCall.Look look -> message.reply(new DoorReply.State(kept, castVersion, roll.connected()));
        }
    }

    private Map<String, Frame> frames(Pass pass) {
        return announcer().frames(pass);
    }

    private void onHello(DoorCall.Hello hello, Message<?> message) {
        Pass pass = hello.pass();
        if (pass.role() == Role.CONTESTANT) {
            if (kept.cast().at(pass.seat()) == null) {
                message.reply(new DoorReply.Refused(DoorRefusal.TOKEN_REFUSED));
                return;
            }
            String device = latest.devices().get(pass.seat());
            if (!pass.device().equals(device)) {
                message.reply(new DoorReply.Refused(
                        device == null ? DoorRefusal.TOKEN_REFUSED : DoorRefusal.SEAT_TAKEN_ELSEWHERE));
                return;
            }
        }
        roll.arrived(pass, hello.socket());
        if (pass.role() == Role.STAGE) roll.sounds(hello.socket(), hello.sounding());
        announcer().soon();
        message.reply(new DoorReply.Shown(frames(pass)));
    }

    private void onTakeSeat(DoorCall.TakeSeat take, Message<?> message) {
        if (roll.has(take.seat()) && !take.takeOver()) {
            message.reply(new DoorReply.Refused(DoorRefusal.SEAT_IN_USE));
            return;
        }
        String device = Tokens.newDevice();
        Outcome outcome = decide(
                machine(
                        new ContestCommand.TakeSeat(take.seat(), device),
                        house.time().instant()),
                null);
        answerDoor(message, outcome, take.seat(), device);
    }

    private void onEnter(DoorCall.Enter enter, Message<?> message) {
        Outcome entered = decide(
                machine(
                        new ContestCommand.Enter(enter.name(), enter.unit()),
                        house.time().instant()),
                null);
        if (entered.refusal() != null) {
            message.reply(new DoorReply.Refused(entered.refusal()));
            return;
        }
        int seat = newest(latest);
        String device = Tokens.newDevice();
        Outcome outcome = decide(
                machine(new ContestCommand.TakeSeat(seat, device), house.time().instant()), null);
        answerDoor(message, outcome, seat, device);
    }

    private int newest(ContestState state) {
        return state.cast().list().stream()
                .mapToInt(contestant -> contestant.seat())
                .filter(seat -> kept.cast().at(seat) == null && !state.devices().has(seat))
                .max()
                .orElseThrow();
    }

    private void answerDoor(Message<?> message, Outcome outcome, int seat, String device) {
        if (outcome.refusal() != null) {
            message.reply(new DoorReply.Refused(outcome.refusal()));
            return;
        }
        outcome.kept().thenAccept(at -> {
            vertx.eventBus()
                    .publish(
                            Addresses.REVOKED,
                            new JsonObject()
                                    .put("contest", contest.toString())
                                    .put("seat", seat)
                                    .put("device", device));
            announcer().forget(seat);
            var contestant = kept.cast().at(seat);
            message.reply(new DoorReply.Seated(
                    Pass.contestant(contest, seat, device),
                    contestant == null ? "" : contestant.name(),
                    contestant == null ? "" : kept.cast().unitName(contestant.unit())));
        });
    }
}
