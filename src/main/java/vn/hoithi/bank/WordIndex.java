package vn.hoithi.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which texts hold a word or a part of one. Different words are far fewer than texts are long: only they are looked
 * through at a search.
 */
final class WordIndex {
    /** Numbers of texts, in a growing array: some millions of them. */
    private static final class Texts {
        private int[] numbers = new int[4];
        private int count = 0;

        void add(int number) {
            if (count == numbers.length) numbers = Arrays.copyOf(numbers, 2 * count);
            numbers[count++] = number;
        }

        void markIn(BitSet found) {
            for (int i = 0; i < count; i++) found.set(numbers[i]);
        }
    }

    private final Map<String, Texts> known = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<Texts> where = new ArrayList<>();
    private int texts = 0;

    /** Adds a text; the first has number 0. */
    void add(String text) {
        for (String word : new HashSet<>(List.of(text.split("\\s+", -1))))
            known.computeIfAbsent(word, this::first).add(texts);
        texts++;
    }

    private Texts first(String word) {
        Texts none = new Texts();
        words.add(word);
        where.add(none);
        return none;
    }

    /** Numbers of the texts that hold every one of these, each somewhere inside a word. */
    BitSet holding(List<String> parts) {
        BitSet all = new BitSet(texts);
        all.set(0, texts);
        for (String part : parts) if (!part.isEmpty()) all.and(holding(part));
        return all;
    }

    /** Numbers of the texts that hold every one of these words as they are. */
    BitSet holdingWhole(List<String> wanted) {
        BitSet all = new BitSet(texts);
        all.set(0, texts);
        for (String word : wanted) {
            BitSet found = new BitSet(texts);
            Texts here = known.get(word);
            if (here != null) here.markIn(found);
            if (!word.isEmpty()) all.and(found);
        }
        return all;
    }

    private BitSet holding(String part) {
        BitSet found = new BitSet(texts);
        for (int i = 0; i < words.size(); i++)
            if (words.get(i).contains(part)) where.get(i).markIn(found);
        return found;
    }
}
