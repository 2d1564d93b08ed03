package vn.hoithi.codec;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.Team;
import vn.hoithi.contest.UnitId;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.view.Scene;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Form;
import vn.hoithi.question.Media;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/** The two dialects of JSON this program speaks. */
public final class Json {
    /** Deeper than anything we write; a deeply nested frame ends here. */
    private static final int DEEPEST = 40;

    /** The journal's: times in ISO 8601, unknown fields skipped so that an older program reads a newer record. */
    public static final ObjectMapper JOURNAL = base(false)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The wire's: times and durations as milliseconds; a field nobody knows is a mistake and is said to be one. */
    public static final ObjectMapper WIRE = base(true)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    LocalDate.class, day -> day.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private Json() {}

    private static JsonMapper.Builder base(boolean wire) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .addModule(wire ? ValueTypes.onTheWire() : ValueTypes.inTheJournal())
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addMixIn(ContestId.class, Value.class)
                .addMixIn(UnitId.class, Value.class)
                .addMixIn(QuestionId.class, Value.class)
                .addMixIn(Question.class, SinceReveal.class)
                .addMixIn(Cast.class, SinceTeams.class)
                .addMixIn(Form.class, FormKinds.class)
                .addMixIn(Answer.class, AnswerKinds.class)
                .addMixIn(RoundRules.class, RulesByRound.class)
                .addMixIn(Scene.class, SceneKind.class);
        Names.RULES.forEach((round, rules) -> builder.registerSubtypes(new NamedType(rules, round)));
        return builder;
    }

    /** Writes what we made ourselves; failing is a programmer's mistake. */
    public static String write(ObjectMapper dialect, Object value) {
        try {
            return dialect.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot write " + value.getClass(), failure);
        }
    }

    /** A tree from text somebody sent. */
    public static JsonNode tree(String text) throws Malformed {
        try {
            return WIRE.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new Malformed(firstLine(failure));
        }
    }

    /** Reads a tree somebody sent as a record of this type, every component of it there unless it may be null. */
    public static <T> T read(ObjectMapper dialect, JsonNode tree, Class<T> type) throws Malformed {
        try {
            T value = dialect.treeToValue(tree, type);
            if (value == null) throw new Malformed("nothing was sent");
            Completeness.check(value);
            return value;
        } catch (JsonProcessingException | IllegalArgumentException failure) {
            throw new Malformed(firstLine(failure));
        }
    }

    private static String firstLine(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** Questions that were stored before there was anything to be shown with the answer. */
    private interface SinceReveal {
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Media> reveal();

        @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean inTurn();
    }

    /** Contests that were opened before there were teams. */
    private interface SinceTeams {
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Team> teams();
    }

    private interface Value {
        @JsonValue
        Object value();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Form.Choice.class, name = "choice"),
        @JsonSubTypes.Type(value = Form.TrueFalse.class, name = "truefalse"),
        @JsonSubTypes.Type(value = Form.Written.class, name = "written"),
        @JsonSubTypes.Type(value = Form.Multiple.class, name = "multiple"),
        @JsonSubTypes.Type(value = Form.Numeric.class, name = "number"),
        @JsonSubTypes.Type(value = Form.Day.class, name = "date"),
        @JsonSubTypes.Type(value = Form.Ordering.class, name = "ordering"),
        @JsonSubTypes.Type(value = Form.Matching.class, name = "matching")
    })
    private interface FormKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Picked.class, name = "picked"),
        @JsonSubTypes.Type(value = Answer.Typed.class, name = "typed")
    })
    private interface AnswerKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "round")
    private interface RulesByRound {}

    private interface SceneKind {
        @JsonProperty("kind")
        String kind();
    }
}
