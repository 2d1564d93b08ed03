package vn.hoithi.bank.own;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.hoithi.bank.Unreadable;

/** Takes JSON apart with its lines; numbers and truths stay as they are written. */
public final class JsonTree {
    private static final int DEEPEST = 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser json;

    private JsonTree(JsonParser json) {
        this.json = json;
    }

    /**
     * What a text says.
     *
     * @throws Unreadable when it is no JSON or nested deeper than any bank
     */
    public static Tree read(String text) throws Unreadable {
        try (JsonParser json = FACTORY.createParser(text)) {
            if (json.nextToken() == null) throw new Unreadable(1, "Tệp trống.");
            Tree tree = new JsonTree(json).tree();
            if (json.nextToken() != null) throw new Unreadable(line(json), "Sau phần cuối vẫn còn chữ.");
            return tree;
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new Unreadable(line, "Sai cú pháp JSON: " + broken.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Tree tree() throws IOException {
        int line = line(json);
        return switch (json.currentToken()) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            case VALUE_NULL -> new Tree.Nothing(line);
            default -> new Tree.Text(json.getText(), line);
        };
    }

    private Tree items(int line) throws IOException {
        List<Tree> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) items.add(tree());
        return new Tree.Items(items, line);
    }

    private Tree fields(int line) throws IOException {
        List<Tree.Field> fields = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            int at = line(json);
            json.nextToken();
            fields.add(new Tree.Field(name, at, tree()));
        }
        return new Tree.Fields(fields, line);
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }
}
