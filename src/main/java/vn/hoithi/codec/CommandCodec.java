package vn.hoithi.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.round.RoundCommand;

/** Commands as screens send them: {@code {id, type, …fields}}. */
public final class CommandCodec {
    private static final int LONGEST_ID = 64;

    private CommandCodec() {}

    /** A command as sent; the same id again has no second effect. */
    public record Sent(String id, ContestCommand command) {}

    public static Sent read(JsonNode frame) throws Malformed {
        if (!(frame instanceof ObjectNode fields)) throw new Malformed("a command is an object");
        String id = text(fields, "id");
        if (id.isBlank() || id.length() > LONGEST_ID) throw new Malformed("id: 1 to " + LONGEST_ID + " characters");
        String name = text(fields, "type");
        Class<?> type = Names.COMMANDS.type(name).orElseThrow(() -> new Malformed("no command of this name"));
        ObjectNode body = fields.deepCopy();
        body.remove("id");
        body.remove("type");
        Object command = Json.read(Json.WIRE, body, type);
        return new Sent(
                id,
                command instanceof RoundCommand inRound
                        ? new ContestCommand.InRound(inRound)
                        : (ContestCommand) command);
    }

    private static String text(ObjectNode fields, String name) throws Malformed {
        JsonNode value = fields.get(name);
        if (value == null || !value.isTextual()) throw new Malformed(name + " is missing");
        return value.textValue();
    }
}
