package vn.hoithi.rehearsal;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** The right answers of a bank, as a phone sends them; questions are known by their text, which is all a phone sees. */
final class AnswerKey {
    private final Map<String, JsonObject> right = new HashMap<>();

    /** From the questions of a bank as the server gives them to organisers. */
    static AnswerKey of(JsonArray questions) {
        AnswerKey key = new AnswerKey();
        for (int i = 0; i < questions.size(); i++) {
            JsonObject question = questions.getJsonObject(i);
            Integer option = question.getInteger("right");
            key.right.put(
                    question.getString("text"), option == null ? typed(question.getString("answer")) : picked(option));
        }
        return key;
    }

    /** The right answer to a question as phones are shown it. */
    JsonObject to(JsonObject question) {
        JsonObject answer = right.get(question.getString("text"));
        if (answer == null) throw new IllegalStateException("not of this bank: " + question.getString("text"));
        return answer.copy();
    }

    static JsonObject picked(int option) {
        return new JsonObject().put("kind", "picked").put("option", option);
    }

    static JsonObject typed(String text) {
        return new JsonObject().put("kind", "typed").put("text", text);
    }
}
