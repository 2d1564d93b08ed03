package vn.hoithi.web.draft;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.hoithi.codec.Json;
import vn.hoithi.codec.Malformed;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;
import vn.hoithi.store.ContestStatus;

/** Drafts as the organiser's pages write them: like the wire, but durations are seconds, as people count them. */
public final class DraftJson {
    public static final ObjectMapper MAPPER = mapper();

    private DraftJson() {}

    /** Reads what a page sent. Figures outside their bounds are malformed. */
    public static Draft read(JsonNode tree) throws Malformed {
        expectAll(tree, Draft.class);
        return Json.read(MAPPER, tree, Draft.class);
    }

    /** Says which part is missing, before a list that is not there is copied. */
    private static void expectAll(JsonNode tree, Class<?> type) throws Malformed {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) continue;
            if (!tree.hasNonNull(component.getName())) throw new Malformed(component.getName() + " is missing");
            if (component.getType().isRecord()) expectAll(tree.get(component.getName()), component.getType());
        }
    }

    /** Reads what was stored. */
    static Draft readStored(String json) {
        try {
            return MAPPER.readValue(json, Draft.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored draft cannot be read", broken);
        }
    }

    static String write(Draft draft) {
        return Json.write(MAPPER, draft);
    }

    private static ObjectMapper mapper() {
        SimpleModule seconds = new SimpleModule("hoithi-draft");
        seconds.addSerializer(Duration.class, new SecondsWriter());
        seconds.addDeserializer(Duration.class, new SecondsReader());
        return Json.WIRE
                .copy()
                .registerModule(seconds)
                .addMixIn(GoldenBellRules.class, OnlyRound.class)
                .addMixIn(ContestStatus.class, Word.class);
    }

    /** A draft has one kind of rules so far and need not say which. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties("round")
    private interface OnlyRound {}

    private interface Word {
        @JsonValue
        String word();
    }

    private static final class SecondsWriter extends JsonSerializer<Duration> {
        @Override
        public void serialize(Duration time, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (time.toMillisPart() == 0) json.writeNumber(time.toSeconds());
            else json.writeNumber(time.toMillis() / 1000.0);
        }
    }

    private static final class SecondsReader extends JsonDeserializer<Duration> {
        @Override
        public Duration deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isNumeric())
                throw context.wrongTokenException(json, Duration.class, JsonToken.VALUE_NUMBER_FLOAT, "seconds");
            double seconds = json.getDoubleValue();
            if (!(Math.abs(seconds) < 1e6)) throw context.weirdNumberException(seconds, Duration.class, "no duration");
            return Duration.ofMillis(Math.round(seconds * 1000));
        }
    }
}
