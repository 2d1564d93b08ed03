package vn.hoithi.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;

/** How our value types look in JSON: a map by seat is an object, a set of seats a list, times as the dialect has them. */
final class ValueTypes {
    private ValueTypes() {}

    static SimpleModule inTheJournal() {
        SimpleModule module = new SimpleModule("hoithi-journal");
        module.addSerializer(SeatMap.class, new SeatMapWriter());
        module.addDeserializer(SeatMap.class, new SeatMapReader(null));
        module.addSerializer(SeatSet.class, new SeatSetWriter());
        module.addDeserializer(SeatSet.class, new SeatSetReader());
        return module;
    }

    static SimpleModule onTheWire() {
        SimpleModule module = inTheJournal();
        module.addSerializer(Instant.class, new JsonSerializer<>() {
            @Override
            public void serialize(Instant at, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeNumber(at.toEpochMilli());
            }
        });
        module.addDeserializer(Instant.class, new JsonDeserializer<>() {
            @Override
            public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
                if (!json.currentToken().isNumeric())
                    throw context.wrongTokenException(json, Instant.class, JsonToken.VALUE_NUMBER_INT, "time in ms");
                double ms = json.getDoubleValue();
                if (!(Math.abs(ms) < 1e15)) throw context.weirdNumberException(ms, Instant.class, "no time");
                return Instant.ofEpochMilli((long) Math.floor(ms));
            }
        });
        module.addSerializer(Duration.class, new JsonSerializer<>() {
            @Override
            public void serialize(Duration time, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeNumber(time.toMillis());
            }
        });
        return module;
    }

    @SuppressWarnings("rawtypes")
    private static final class SeatMapWriter extends JsonSerializer<SeatMap> {
        @Override
        public void serialize(SeatMap map, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(map.toMap(), json);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class SeatMapReader extends JsonDeserializer<SeatMap> implements ContextualDeserializer {
        private final @Nullable JavaType values;

        SeatMapReader(@Nullable JavaType values) {
            this.values = values;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType type = context.getContextualType();
            return new SeatMapReader(type == null ? null : type.containedType(0));
        }

        @Override
        public SeatMap deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JavaType map = context.getTypeFactory()
                    .constructMapType(
                            TreeMap.class,
                            context.constructType(Integer.class),
                            values == null ? context.constructType(Object.class) : values);
            Map<Integer, Object> read = context.readValue(json, map);
            return SeatMap.copyOf(read);
        }
    }

    private static final class SeatSetWriter extends JsonSerializer<SeatSet> {
        @Override
        public void serialize(SeatSet seats, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(seats.toList(), json);
        }
    }

    private static final class SeatSetReader extends JsonDeserializer<SeatSet> {
        @Override
        public SeatSet deserialize(JsonParser json, DeserializationContext context) throws IOException {
            List<Integer> seats = json.getCodec().readValue(json, new TypeReference<List<Integer>>() {});
            return SeatSet.copyOf(seats);
        }
    }
}
