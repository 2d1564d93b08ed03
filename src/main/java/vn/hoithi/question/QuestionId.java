package vn.hoithi.question;

/** Names one question inside its bank, for ever: results and usage history refer to it. Never blank. */
public record QuestionId(String value) {
    public QuestionId {
        if (value.isBlank()) throw new IllegalArgumentException("a question needs an id");
    }

    @Override
    public String toString() {
        return value;
    }
}
