package vn.hoithi.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.bridge.PermittedOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.sockjs.BridgeEvent;
import io.vertx.ext.web.handler.sockjs.SockJSBridgeOptions;
import io.vertx.ext.web.handler.sockjs.SockJSHandler;
import io.vertx.ext.web.handler.sockjs.SockJSHandlerOptions;
import io.vertx.ext.web.handler.sockjs.SockJSSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.Refusal;
import vn.hoithi.live.press.PhoneLine;

/**
 * The door: the SockJS bridge to the event bus, closed by default.
 *
 * <p>A socket says hello with a token; from then on it may send to its contest's inbox and listen to its own and its
 * audience's address, nothing else. Who sends is written on each command here, so the desk need not believe the phone.
 * Each gateway belongs to one event loop; there may be several on a node.
 */
public final class Gateway {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    /** The bridge drops a socket that has not pinged for this long. Phones ping every 4 s. */
    private static final Duration SILENCE = Duration.ofSeconds(15);
    /** A contestant changes his mind, or a script tries. */
    private static final double BURST = 30;

    private static final double PER_SECOND = 8;
    /** Phones that may buzz ask for the time ten times a second. */
    private static final double BURST_OF_QUESTIONS = 60;

    private static final double QUESTIONS_PER_SECOND = 15;
    /** Hosts press fast, referees mark whole zones. */
    private static final double BURST_OF_STAFF = 80;

    private static final double PER_SECOND_OF_STAFF = 20;

    /** Less is not worth a word to the desk. */
    private static final Duration WORTH_TELLING = Duration.ofMillis(2);

    /**
     * A longer message, in bytes, ends its own line. No screen of ours sends a thousandth of it; what is too long for a
     * question but shorter than this is refused by name.
     */
    public static final int LONGEST_MESSAGE = 128 * 1024;

    private final Vertx vertx;
    private final ContestDirectory directory;
    private final Tokens tokens;
    private final InstantSource time;
    private final Listeners listeners;
    private final Map<SockJSSocket, Visitor> visitors = new HashMap<>();

    public Gateway(Vertx vertx, ContestDirectory directory, Tokens tokens, InstantSource time) {
        this.vertx = vertx;
        this.directory = directory;
        this.tokens = tokens;
        this.time = time;
        this.listeners = new Listeners(vertx);
    }

    /** How an HTTP server with this door is to be made. */
    public static HttpServerOptions serverOptions() {
        return new HttpServerOptions()
                .setMaxWebSocketFrameSize(LONGEST_MESSAGE)
                .setMaxWebSocketMessageSize(LONGEST_MESSAGE)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setTcpNoDelay(true);
    }

    /** Everything below {@code /eventbus}. */
    public Router router() {
        SockJSHandlerOptions options = new SockJSHandlerOptions()
                .setRegisterWriteHandler(false)
                .setHeartbeatInterval(10_000)
                .setMaxBytesStreaming(512 * 1024);
        SockJSBridgeOptions bridge = new SockJSBridgeOptions()
                .addInboundPermitted(new PermittedOptions().setAddress(Addresses.HELLO))
                .addInboundPermitted(new PermittedOptions().setAddress(Addresses.CATCH_UP))
                .addInboundPermitted(new PermittedOptions().setAddress(Addresses.CLOCK))
                .addInboundPermitted(new PermittedOptions().setAddressRegex(Addresses.INBOXES))
                .setPingTimeout(SILENCE.toMillis())
                .setReplyTimeout(Duration.ofMinutes(5).toMillis())
                .setMaxHandlersPerSocket(60);
        vertx.eventBus().<JsonObject>consumer(Addresses.REVOKED, revoked -> onRevoked(revoked.body()));
        return SockJSHandler.create(vertx, options).bridge(bridge, this::onEvent);
    }

    /** The consumers that send back what the hook has put into hello, catch-up and clock. Once per node. */
    public static void echo(Vertx vertx) {
        for (String address : new String[] {Addresses.HELLO, Addresses.CATCH_UP, Addresses.CLOCK})
            vertx.eventBus().localConsumer(address, message -> message.reply(message.body()));
    }

    private void onEvent(BridgeEvent event) {
        switch (event.type()) {
            case SOCKET_CREATED -> {
                visitors.put(event.socket(), new Visitor(System.nanoTime()));
                event.complete(true);
            }
            case SOCKET_CLOSED -> {
                onGone(event.socket());
                event.complete(true);
            }
            case SOCKET_ERROR -> {
                // Left open it would be a line on which nobody listens; a phone that is told opens another.
                LOG.info("a socket broke off");
                onGone(event.socket());
                event.complete(true);
                event.socket().close();
            }
            case REGISTER -> onRegister(event);
            case UNREGISTER -> onUnregister(event);
            case SEND -> onSend(event);
            case PUBLISH -> event.complete(false);
            default -> event.complete(true);
        }
    }

    /** Only a refusal is the bridge's to tell: an event left open goes no further, the listening is done here. */
    private void onRegister(BridgeEvent event) {
        Visitor visitor = visitors.get(event.socket());
        String address = event.getRawMessage().getString("address");
        if (visitor != null && visitor.listens().contains(address)) listeners.add(address, event.socket());
        else event.complete(false);
    }

    private void onUnregister(BridgeEvent event) {
        listeners.remove(event.getRawMessage().getString("address"), event.socket());
    }

    private void onSend(BridgeEvent event) {
        Visitor visitor = visitors.get(event.socket());
        String address = event.getRawMessage().getString("address");
        if (visitor == null || address == null) {
            event.complete(false);
        } else if (!visitor.allowance(address).take(System.nanoTime())) {
            refuse(event, DoorRefusal.TOO_MANY);
        } else {
            switch (address) {
                case Addresses.HELLO -> onHello(event, visitor);
                case Addresses.CATCH_UP -> onCatchUp(event, visitor);
                case Addresses.CLOCK -> onClock(event, visitor);
                default -> onCommand(event, visitor, address);
            }
        }
    }

    private void onHello(BridgeEvent event, Visitor visitor) {
        if (!(event.getRawMessage().getValue("body") instanceof JsonObject body)) {
            refuse(event, DoorRefusal.MALFORMED);
            return;
        }
        Optional<ContestId> contest = directory.find(text(body, "contest"));
        if (contest.isEmpty()) {
            refuse(event, DoorRefusal.NOT_KNOWN);
            return;
        }
        Optional<Pass> pass = pass(contest.get(), text(body, "as"), text(body, "token"));
        if (pass.isEmpty()) {
            refuse(event, DoorRefusal.TOKEN_REFUSED);
            return;
        }
        ask(contest.get(), new DoorCall.Hello(pass.get(), visitor.name, Boolean.TRUE.equals(body.getValue("sounding"))))
                .onComplete(asked -> {
                    if (asked.failed()) refuse(event, DoorRefusal.NOT_KNOWN);
                    else if (asked.result() instanceof DoorReply.Refused refused) refuse(event, refused.refusal());
                    else if (asked.result() instanceof DoorReply.Shown shown)
                        onWelcome(event, visitor, pass.get(), shown);
                });
    }

    private void onWelcome(BridgeEvent event, Visitor visitor, Pass pass, DoorReply.Shown shown) {
        Pass before = visitor.pass;
        if (before != null && !before.equals(pass)) {
            leave(before, visitor);
            listeners.remove(before.listens(), event.socket());
        }
        if (!visitors.containsKey(event.socket())) {
            // The socket went while the desk was looking.
            leave(pass, visitor);
            event.complete(false);
            return;
        }
        visitor.welcome(pass, time.instant());
        JsonObject session = new JsonObject()
                .put("role", pass.role().wire())
                .put("contest", pass.contest().toString())
                .put("seat", pass.role() == Role.CONTESTANT ? pass.seat() : null)
                .put("juror", pass.role() == Role.JURY ? pass.seat() : null)
                .put("zone", pass.role() == Role.REFEREE ? pass.name() : null)
                .put("inbox", Addresses.inbox(pass.contest()))
                .put("listen", pass.listens());
        String welcome = "{\"ok\":true,\"session\":" + session.encode() + ",\"views\":" + views(shown)
                + ",\"serverTime\":" + time.instant().toEpochMilli() + "}";
        pass(event, new Frame(welcome));
    }

    private void onCatchUp(BridgeEvent event, Visitor visitor) {
        Pass pass = visitor.pass;
        if (pass == null) {
            refuse(event, DoorRefusal.NOT_ALLOWED);
            return;
        }
        ask(pass.contest(), new DoorCall.CatchUp(pass)).onComplete(asked -> {
            if (asked.result() instanceof DoorReply.Shown shown)
                pass(event, new Frame("{\"ok\":true,\"views\":" + views(shown) + "}"));
            else refuse(event, DoorRefusal.NOT_KNOWN);
        });
    }

    /** The frames as they were written; our own addresses need no escaping. */
    private static String views(DoorReply.Shown shown) {
        return shown.frames().entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue().json())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void onClock(BridgeEvent event, Visitor visitor) {
        Instant now = time.instant();
        String stamp = Tokens.newDevice();
        PhoneTime.question(event.getRawMessage().getValue("body"))
                .ifPresent(question -> visitor.line.asked(question, now, stamp));
        tell(visitor, now);
        double at = now.getEpochSecond() * 1000.0 + now.getNano() / 1e6;
        pass(event, new Frame(new JsonObject().put("at", at).put("stamp", stamp).encode()));
    }

    /** The desk is told how a contestant's phone is heard: while a buzzer may be open always, else when it changes. */
    private void tell(Visitor visitor, Instant now) {
        Pass pass = visitor.pass;
        if (pass == null || pass.role() != Role.CONTESTANT) return;
        Duration allowance = visitor.line.allowance();
        boolean steady = visitor.line.steady();
        if (!steady
                && visitor.told
                && allowance.minus(visitor.toldAllowance).abs().compareTo(WORTH_TELLING) < 0) return;
        visitor.told = !steady;
        visitor.toldAllowance = allowance;
        Doors.tell(
                vertx,
                pass.contest(),
                new DoorCall.Heard(
                        visitor.name,
                        allowance,
                        steady,
                        visitor.line.quietUntil(now).orElse(null)));
    }

    private void onCommand(BridgeEvent event, Visitor visitor, String address) {
        Pass pass = visitor.pass;
        if (pass == null || !address.equals(Addresses.inbox(pass.contest()))) {
            refuse(event, DoorRefusal.NOT_ALLOWED);
            return;
        }
        if (!(event.getRawMessage().getValue("body") instanceof JsonObject)) {
            refuse(event, DoorRefusal.MALFORMED);
            return;
        }
        JsonObject message = event.getRawMessage();
        message.put("headers", SocketHeaders.of(pass, visitor.line.fairClock(time.instant())));
        event.setRawMessage(message);
        event.complete(true);
    }

    private Optional<Pass> pass(ContestId contest, String as, String token) {
        if (as.equals(Role.STAGE.wire())) return Optional.of(Pass.stage(contest));
        return tokens.read(token)
                .filter(pass ->
                        pass.contest().equals(contest) && pass.role().wire().equals(as));
    }

    /** Lets the message through to the echo with this body: the client's own never gets that far. */
    private static void pass(BridgeEvent event, Frame body) {
        JsonObject message = event.getRawMessage();
        message.put("body", body);
        message.remove("headers");
        event.setRawMessage(message);
        event.complete(true);
    }

    /** A named refusal to the sender alone. */
    private void refuse(BridgeEvent event, Refusal refusal) {
        String replyTo = event.getRawMessage().getString("replyAddress");
        if (replyTo != null && replyTo.length() <= 36)
            event.socket()
                    .write(Buffer.buffer(new JsonObject()
                            .put("type", "rec")
                            .put("address", replyTo)
                            .put("body", new JsonObject().put("ok", false).put("refusal", refusal.name()))
                            .encode()));
        event.complete(false);
    }

    private Future<DoorReply> ask(ContestId contest, DoorCall call) {
        return Doors.ask(vertx, contest, call);
    }

    private void onGone(SockJSSocket socket) {
        Visitor visitor = visitors.remove(socket);
        if (visitor == null || visitor.pass == null) return;
        leave(visitor.pass, visitor);
        listeners.remove(visitor.listens(), socket);
    }

    private void leave(Pass pass, Visitor visitor) {
        Doors.tell(vertx, pass.contest(), new DoorCall.Left(pass, visitor.name));
    }

    /** Another device holds the seat now, or none: whoever still sits there is told, and his socket is closed. */
    private void onRevoked(JsonObject revoked) {
        for (Map.Entry<SockJSSocket, Visitor> entry : Map.copyOf(visitors).entrySet()) {
            Pass pass = entry.getValue().pass;
            if (pass == null || pass.role() != Role.CONTESTANT || pass.seat() != revoked.getInteger("seat")) continue;
            if (!pass.contest().toString().equals(revoked.getString("contest"))) continue;
            if (pass.device().equals(revoked.getString("device"))) continue;
            LOG.info("contest {}: seat {} is held by another device", pass.contest(), pass.seat());
            SockJSSocket socket = entry.getKey();
            listeners.remove(pass.listens(), socket);
            socket.write(Buffer.buffer(new JsonObject()
                    .put("type", "rec")
                    .put("address", Addresses.seat(pass.contest(), pass.seat()))
                    .put(
                            "body",
                            new JsonObject()
                                    .put("notice", DoorRefusal.SEAT_TAKEN_ELSEWHERE.name())
                                    .put("at", time.instant().toEpochMilli()))
                    .encode()));
            vertx.setTimer(200, timer -> socket.close());
        }
    }

    private static String text(JsonObject body, String field) {
        return body.getValue(field) instanceof String text ? text : "";
    }

    /** One socket. */
    private static final class Visitor {
        final String name = Tokens.newDevice();
        final PhoneLine line = new PhoneLine();
        private final Allowance questions;
        private Allowance messages;

        @Nullable
        Pass pass;

        /** Whether the desk knows that this phone is not heard steadily, and what may be believed of it. */
        boolean told;

        Duration toldAllowance = Duration.ZERO;

        Visitor(long nanos) {
            questions = new Allowance(BURST_OF_QUESTIONS, QUESTIONS_PER_SECOND, nanos);
            messages = new Allowance(BURST, PER_SECOND, nanos);
        }

        Allowance allowance(String address) {
            return address.equals(Addresses.CLOCK) ? questions : messages;
        }

        List<String> listens() {
            return pass == null ? List.of() : pass.listens();
        }

        void welcome(Pass welcomed, Instant at) {
            pass = welcomed;
            line.greeted(at);
            if (welcomed.role() == Role.HOST || welcomed.role() == Role.REFEREE)
                messages = new Allowance(BURST_OF_STAFF, PER_SECOND_OF_STAFF, System.nanoTime());
        }
    }
}
