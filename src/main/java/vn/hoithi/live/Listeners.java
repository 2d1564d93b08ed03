package vn.hoithi.live;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.ext.web.handler.sockjs.SockJSSocket;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sockets of one gateway by the address they listen to. However many listen to an address, the event bus hands a
 * frame over once, and all get it in one turn of the event loop, the same bytes each; the bridge itself would keep a
 * consumer per socket, and ask for every frame and every socket anew whether it is permitted. Belongs to the gateway's
 * event loop.
 */
final class Listeners {
    private record Audience(MessageConsumer<Frame> consumer, Set<SockJSSocket> sockets) {}

    private final Vertx vertx;
    private final Map<String, Audience> audiences = new HashMap<>();

    Listeners(Vertx vertx) {
        this.vertx = vertx;
    }

    /** A socket that listens already goes on listening. */
    void add(String address, SockJSSocket socket) {
        audiences.computeIfAbsent(address, this::audience).sockets().add(socket);
    }

    /** Whoever does not listen there is left alone. */
    void remove(String address, SockJSSocket socket) {
        Audience audience = audiences.get(address);
        if (audience == null
                || !audience.sockets().remove(socket)
                || !audience.sockets().isEmpty()) return;
        audiences.remove(address);
        audience.consumer().unregister();
    }

    void remove(List<String> addresses, SockJSSocket socket) {
        for (String address : addresses) remove(address, socket);
    }

    private Audience audience(String address) {
        Set<SockJSSocket> sockets = new LinkedHashSet<>();
        MessageConsumer<Frame> consumer = vertx.eventBus().consumer(address, message -> {
            Buffer bytes = message.body().message(address);
            // A copy: a socket found broken while written to leaves at once.
            for (SockJSSocket socket : List.copyOf(sockets)) socket.write(bytes);
        });
        return new Audience(consumer, sockets);
    }
}
