package vn.hoithi.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.round.RoundEvent;

/** Stored events: a name of the table and a JSON body. */
public final class EventCodec {
    private static final String EARLIER = "contest.inEarlierRound";

    private EventCodec() {}

    /** An event of a round that was over, with the name it would be stored under by itself. */
    private record Earlier(int round, String type, JsonNode event) {}

    /** An event as stored: the body is JSON, without the type's name in it. */
    public record Stored(String type, String body) {}

    public static Stored write(ContestEvent event) {
        if (event instanceof ContestEvent.InEarlierRound earlier) return write(earlier);
        Object inner = event instanceof ContestEvent.InRound inRound ? inRound.event() : event;
        return new Stored(Names.EVENTS.name(inner.getClass()), Json.write(Json.JOURNAL, inner));
    }

    private static Stored write(ContestEvent.InEarlierRound earlier) {
        String type = Names.EVENTS.name(earlier.event().getClass());
        JsonNode body = Json.JOURNAL.valueToTree(earlier.event());
        return new Stored(EARLIER, Json.write(Json.JOURNAL, new Earlier(earlier.round(), type, body)));
    }

    /** Reads an event of our own journal; what cannot be read stops the contest rather than be skipped. */
    public static ContestEvent read(String type, String body) {
        if (type.equals(EARLIER)) return readEarlier(body);
        return readPlain(type, body);
    }

    private static ContestEvent readEarlier(String body) {
        try {
            Earlier earlier = Json.JOURNAL.readValue(body, Earlier.class);
            ContestEvent event = readPlain(earlier.type(), earlier.event().toString());
            if (event instanceof ContestEvent.InRound inRound)
                return new ContestEvent.InEarlierRound(earlier.round(), inRound.event());
            throw new IllegalStateException("no event of a round: " + earlier.type());
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("the journal has a broken event " + EARLIER, failure);
        }
    }

    private static ContestEvent readPlain(String type, String body) {
        Class<?> known = Names.EVENTS
                .type(type)
                .orElseThrow(() -> new IllegalStateException("the journal has an event " + type
                        + " that this version does not know: it was written by a newer one"));
        try {
            Object event = Json.JOURNAL.readValue(body, known);
            return event instanceof RoundEvent inRound ? new ContestEvent.InRound(inRound) : (ContestEvent) event;
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("the journal has a broken event " + type, failure);
        }
    }
}
