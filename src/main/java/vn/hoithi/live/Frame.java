package vn.hoithi.live;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON written once, mostly a numbered view. The bridge copies a JSON object and encodes it anew for every socket; this
 * it can neither copy nor encode, only write.
 */
final class Frame {
    private final String json;
    private volatile @Nullable Buffer message;

    Frame(String json) {
        this.json = json;
    }

    static Frame of(long epoch, long number, String view) {
        return new Frame("{\"epoch\":" + epoch + ",\"number\":" + number + ",\"view\":" + view + "}");
    }

    @JsonValue
    @JsonRawValue
    String json() {
        return json;
    }

    /**
     * This frame as the bridge would send it from its address, the same bytes for every socket. Gateways on several
     * event loops may each write it the first time; they write the same.
     *
     * @param address the one address this frame is published to; ours need no escaping
     */
    Buffer message(String address) {
        Buffer known = message;
        if (known == null)
            message = known = Buffer.buffer("{\"type\":\"rec\",\"address\":\"" + address + "\",\"body\":" + json + "}");
        return known;
    }

    /** Handed over as it is inside a node, as text between nodes. */
    static final class Codec implements MessageCodec<Frame, Frame> {
        @Override
        public void encodeToWire(Buffer buffer, Frame frame) {
            byte[] bytes = frame.json().getBytes(StandardCharsets.UTF_8);
            buffer.appendInt(bytes.length).appendBytes(bytes);
        }

        @Override
        public Frame decodeFromWire(int position, Buffer buffer) {
            int length = buffer.getInt(position);
            return new Frame(buffer.getString(position + 4, position + 4 + length, "UTF-8"));
        }

        @Override
        public Frame transform(Frame frame) {
            return frame;
        }

        @Override
        public String name() {
            return "frame";
        }

        @Override
        public byte systemCodecID() {
            return -1;
        }
    }
}
