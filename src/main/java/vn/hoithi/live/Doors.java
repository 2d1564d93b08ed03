package vn.hoithi.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageCodec;
import vn.hoithi.contest.ContestId;

/** Asks a desk at its door. */
public final class Doors {
    private static final DeliveryOptions OPTIONS =
            new DeliveryOptions().setLocalOnly(true).setSendTimeout(30_000);

    private Doors() {}

    /** Once per Vert.x, before any desk or gateway. */
    public static void register(Vertx vertx) {
        vertx.eventBus().registerDefaultCodec(Frame.class, new Frame.Codec());
        for (Class<?> call : DoorCall.class.getPermittedSubclasses()) register(vertx, call);
        for (Class<?> reply : DoorReply.class.getPermittedSubclasses()) register(vertx, reply);
    }

    private static <T> void register(Vertx vertx, Class<T> type) {
        vertx.eventBus().registerDefaultCodec(type, new AsIs<>(type.getName()));
    }

    /** The desk's answer; fails when no desk of this contest is open here. */
    public static Future<DoorReply> ask(Vertx vertx, ContestId contest, DoorCall call) {
        return vertx.eventBus()
                .<DoorReply>request(Addresses.door(contest), call, OPTIONS)
                .map(Message::body);
    }

    static void tell(Vertx vertx, ContestId contest, DoorCall call) {
        vertx.eventBus().send(Addresses.door(contest), call, OPTIONS);
    }

    /** Our records are immutable: inside a node they are handed over as they are. Between nodes they do not go. */
    private record AsIs<T>(String name) implements MessageCodec<T, T> {
        @Override
        public void encodeToWire(Buffer buffer, T body) {
            throw new IllegalStateException(name + " does not leave its node");
        }

        @Override
        public T decodeFromWire(int position, Buffer buffer) {
            throw new IllegalStateException(name + " does not come from another node");
        }

        @Override
        public T transform(T body) {
            return body;
        }

        @Override
        public byte systemCodecID() {
            return -1;
        }
    }
}
