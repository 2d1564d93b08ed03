package vn.hoithi.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers that are letters of options, as people write them: "C A D B", "c-a-d-b", "C→A→D→B", "A và C", "A2, B1", "1-B".
 *
 * <p>Anything else in the text than letters of options, numbers, marks and "và" makes it no such answer.
 */
public final class Letters {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");
    private static final Pattern AND = Pattern.compile("\\bvà\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ALL_LETTERS = Pattern.compile("[A-F]{1,6}");
    private static final Pattern ALL_NUMBERS = Pattern.compile("[1-6]{2,6}");
    private static final Pattern PAIRS = Pattern.compile("(?:(?:[A-F][1-6])+|(?:[1-6][A-F])+)");
    private static final Pattern PAIR = Pattern.compile("([A-F])([1-6])|([1-6])([A-F])");

    private Letters() {}

    /** The letter of an option, by index from 0. */
    public static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** Indexes of the options named, in their order, none twice; empty where the text says something else. */
    public static Optional<List<Integer>> named(String text) {
        String letters = joined(text);
        if (!ALL_LETTERS.matcher(letters).matches()) return Optional.empty();
        List<Integer> named = letters.chars().mapToObj(letter -> letter - 'A').toList();
        return named.stream().distinct().count() == named.size() ? Optional.of(named) : Optional.empty();
    }

    /**
     * For each on the left the index on the right: "A2 B1 C3", "2A 1B 3C", or only "2 1 3" in the order A, B, C.
     *
     * @param count how many there are on the left; other counts are no answer
     */
    public static Optional<List<Integer>> paired(String text, int count) {
        String written = joined(text);
        if (ALL_NUMBERS.matcher(written).matches() && written.length() == count)
            return Optional.of(written.chars().mapToObj(number -> number - '1').toList());
        if (!PAIRS.matcher(written).matches() || written.length() != 2 * count) return Optional.empty();
        List<Integer> paired = new ArrayList<>();
        for (int i = 0; i < count; i++) paired.add(-1);
        Matcher pair = PAIR.matcher(written);
        while (pair.find()) {
            boolean letterFirst = pair.group(1) != null;
            int left = pair.group(letterFirst ? 1 : 4).charAt(0) - 'A';
            if (left >= count || paired.get(left) >= 0) return Optional.empty();
            paired.set(left, pair.group(letterFirst ? 2 : 3).charAt(0) - '1');
        }
        return Optional.of(List.copyOf(paired));
    }

    /**
     * An answer to this form as it is kept, however it was typed: "A C" for several options, "C A D B" for an ordering,
     * "A2 B1 C3" for a matching. Empty where letters are asked for and the text is none, or leaves one out that must be
     * there; a text to any other form stays as it is.
     */
    public static Optional<String> kept(Form form, String text) {
        return switch (form) {
            case Form.Multiple several ->
                named(text)
                        .filter(named -> within(named, several.options().size()))
                        .map(named -> written(named.stream().sorted().toList()));
            case Form.Ordering ordering ->
                named(text)
                        .filter(named -> named.size() == ordering.items().size())
                        .filter(named -> within(named, named.size()))
                        .map(Letters::written);
            case Form.Matching matching ->
                paired(text, matching.left().size())
                        .filter(paired -> within(paired, matching.right().size()))
                        .map(Letters::writtenInPairs);
            default -> Optional.of(text);
        };
    }

    private static boolean within(List<Integer> indexes, int count) {
        return indexes.stream().allMatch(index -> index < count);
    }

    private static String written(List<Integer> named) {
        return named.stream().map(Letters::letter).collect(Collectors.joining(" "));
    }

    private static String writtenInPairs(List<Integer> paired) {
        return IntStream.range(0, paired.size())
                .mapToObj(i -> letter(i) + (paired.get(i) + 1))
                .collect(Collectors.joining(" "));
    }

    private static String joined(String text) {
        String plain = AND.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return BETWEEN.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
