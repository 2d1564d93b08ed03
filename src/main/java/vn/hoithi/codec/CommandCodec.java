package vn.hoithi.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.round.RoundCommand;

/** Commands as screens send them: {@code {id, type, …fields}}. */
public final class CommandCodec {
    private static final int LONGEST_ID = 64;

    private static final String PREVIEW = "contest.preview";
    private static final String EARLIER = "contest.inEarlierRound";

    private CommandCodec() {}

    /** A command as sent; the same id again has no second effect. */
    public record Sent(String id, ContestCommand command) {}

    public static Sent read(JsonNode frame) throws Malformed {
        if (!(frame instanceof ObjectNode fields)) throw new Malformed("a command is an object");
        String id = text(fields, "id");
        if (id.isBlank() || id.length() > LONGEST_ID) throw new Malformed("id: 1 to " + LONGEST_ID + " characters");
        return new Sent(id, command(fields));
    }

    /** Whether a frame asks what a command would change, and gives none. */
    public static boolean isPreview(JsonNode frame) {
        return PREVIEW.equals(frame.path("type").asText());
    }

    /** The command it asks about: {@code {type, command: {type, …}}}. */
    public static ContestCommand previewed(JsonNode frame) throws Malformed {
        if (frame.get("command") instanceof ObjectNode inner) return command(inner);
        throw new Malformed("command is missing");
    }

    private static ContestCommand command(ObjectNode fields) throws Malformed {
        String name = text(fields, "type");
        if (name.equals(EARLIER)) return earlier(fields);
        Class<?> type = Names.COMMANDS.type(name).orElseThrow(() -> new Malformed("no command of this name"));
        ObjectNode body = fields.deepCopy();
        body.remove("id");
        body.remove("type");
        Object command = Json.read(Json.WIRE, body, type);
        return command instanceof RoundCommand inRound ? new ContestCommand.InRound(inRound) : (ContestCommand) command;
    }

    /** {@code {type, round, command: {type, …}}}. */
    private static ContestCommand earlier(ObjectNode fields) throws Malformed {
        if (!fields.path("round").canConvertToInt() || !fields.path("round").isInt())
            throw new Malformed("round is missing");
        if (fields.get("command") instanceof ObjectNode inner
                && !EARLIER.equals(inner.path("type").asText())
                && command(inner) instanceof ContestCommand.InRound inRound)
            return new ContestCommand.InEarlierRound(fields.get("round").intValue(), inRound.command());
        throw new Malformed("command: one of a round");
    }

    private static String text(ObjectNode fields, String name) throws Malformed {
        JsonNode value = fields.get(name);
        if (value == null || !value.isTextual()) throw new Malformed(name + " is missing");
        return value.textValue();
    }
}
