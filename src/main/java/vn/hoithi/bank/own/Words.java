package vn.hoithi.bank.own;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Tables of the words a field may be, in the order in which a problem names them. */
final class Words {
    private Words() {}

    /** A table of pairs: word, meaning, word, meaning, … */
    @SuppressWarnings("unchecked")
    static <T> Map<String, T> ordered(Object... pairs) {
        Map<String, T> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2)
            words.put((String) pairs[i], (T) Objects.requireNonNull(pairs[i + 1]));
        return words;
    }

    /** What a word of the table means. */
    static <T> T meaning(Map<String, T> words, String word) {
        return Objects.requireNonNull(words.get(word));
    }

    /** How a meaning is written. */
    static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
