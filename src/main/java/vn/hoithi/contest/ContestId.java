package vn.hoithi.contest;

import java.util.UUID;

/** Names one contest for ever, in the journal, in addresses and in tokens. */
public record ContestId(UUID value) {
    public static ContestId of(String text) {
        return new ContestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
