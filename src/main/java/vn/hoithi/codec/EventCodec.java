package vn.hoithi.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.round.RoundEvent;

/** Stored events: a name of the table and a JSON body. */
public final class EventCodec {
    private EventCodec() {}

    /** An event as stored: the body is JSON, without the type's name in it. */
    public record Stored(String type, String body) {}

    public static Stored write(ContestEvent event) {
        Object inner = event instanceof ContestEvent.InRound inRound ? inRound.event() : event;
        return new Stored(Names.EVENTS.name(inner.getClass()), Json.write(Json.JOURNAL, inner));
    }

    /** Reads an event of our own journal; what cannot be read stops the contest rather than be skipped. */
    public static ContestEvent read(String type, String body) {
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
