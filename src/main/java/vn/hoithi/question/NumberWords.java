package vn.hoithi.question;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in words, from một to chín mươi chín, and roman ones up to XXXIX, at the head of a text.
 *
 * <p>There are two readers: what counts as the same is read with its diacritics, what is only near without them (năm is
 * five, nam is perhaps five).
 */
final class NumberWords {
    private static final String[] ONES = {"", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,3})(?![\\p{L}\\p{M}\\d])");
    private static final Pattern ROMAN =
            Pattern.compile("(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})(?![\\p{L}\\p{M}\\d])", Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 3;

    static final NumberWords WITH_MARKS = new NumberWords(WrittenText::toneLast);
    static final NumberWords WITHOUT_MARKS = new NumberWords(WrittenText::bare);

    private final UnaryOperator<String> spelling;
    private final Map<String, Integer> counted = new HashMap<>();
    /** How a place in an order is also said: thứ nhất, thứ tư, tháng giêng. */
    private final Map<String, Integer> inOrder = new HashMap<>();

    private final Pattern named;

    private NumberWords(UnaryOperator<String> spelling) {
        this.spelling = spelling;
        for (int ten = 0; ten <= 9; ten++) tens(ten);
        Map.of("nhất", 1, "nhì", 2, "tư", 4, "giêng", 1, "chạp", 12)
                .forEach((word, number) -> inOrder.put(spelling.apply(word), number));
        named = Pattern.compile("(?<=^| )("
                + spelling.apply("đại hội|hội nghị|trung ương|toàn quốc|khóa|nhiệm kỳ|kỳ họp|kỳ|phiên họp|phiên|chương"
                        + "|phần|mục|điều|quốc tế|thế kỷ|quân khu|cứu quốc quân|khu|ngày mùng|ngày mồng|ngày|mùng|mồng|tháng"
                        + "|lần thứ|lần|thứ")
                + ")(?:" + spelling.apply(" lần thứ| thứ| lần") + ")? ");
    }

    /** A number and how many characters of the text say it. */
    record Head(int number, int length) {}

    /** A word as this reader spells it. */
    String spell(String words) {
        return spelling.apply(words);
    }

    private void tens(int ten) {
        String head = ten == 0 ? "" : ten == 1 ? "mười" : ONES[ten] + " mươi";
        if (ten > 0) put(head, 10 * ten);
        for (int one = 1; one <= 9; one++) {
            // after a ten, năm is years
            if (one != 5 || ten == 0) put(head + " " + ONES[one], 10 * ten + one);
        }
        put(head + " bẩy", 10 * ten + 7);
        if (ten == 0) return;
        put(head + " lăm", 10 * ten + 5);
        put(head + " nhăm", 10 * ten + 5);
        if (ten == 1) return;
        put(head + " mốt", 10 * ten + 1);
        put(head + " tư", 10 * ten + 4);
    }

    private void put(String words, int number) {
        counted.put(spelling.apply(words.strip()), number);
    }

    /** The number in words that a text begins with; the longest, so that ba mươi tư is not three. */
    Optional<Head> counted(String text) {
        return longest(text, counted);
    }

    private static Optional<Head> longest(String text, Map<String, Integer> numbers) {
        int end = text.length();
        for (int word = 0, from = 0; word < MOST_WORDS && from >= 0; word++) {
            int space = text.indexOf(' ', from);
            end = space < 0 ? text.length() : space;
            from = space < 0 ? -1 : space + 1;
        }
        while (end > 0) {
            @Nullable Integer number = numbers.get(text.substring(0, end));
            if (number != null) return Optional.of(new Head(number, end));
            end = text.lastIndexOf(' ', end - 1);
        }
        return Optional.empty();
    }

    /** The value of a text that is a roman number and nothing else. */
    static Optional<Integer> roman(String text) {
        return romanHead(text).filter(head -> head.length() == text.length()).map(Head::number);
    }

    private static Optional<Head> romanHead(String text) {
        Matcher roman = ROMAN.matcher(text);
        if (!roman.lookingAt()) return Optional.empty();
        int ones = switch (roman.group(2).toLowerCase(Locale.ROOT)) {
            case "ix" -> 9;
            case "iv" -> 4;
            case String v when v.startsWith("v") -> 4 + v.length();
            case String i -> i.length();
        };
        return Optional.of(new Head(10 * roman.group(1).length() + ones, roman.end()));
    }

    /**
     * The number of each congress, term, chapter, session, day and month in figures, without "lần thứ": đại hội lần thứ
     * sáu, đại hội vi and đại hội 06 are all đại hội 6.
     */
    String inFigures(String text) {
        Matcher name = named.matcher(text);
        StringBuilder figures = new StringBuilder();
        int done = 0;
        while (name.find()) {
            Optional<Head> number = place(text.substring(name.end()));
            if (number.isEmpty()) continue;
            figures.append(text, done, name.end(1))
                    .append(' ')
                    .append(number.get().number());
            done = name.end() + number.get().length();
        }
        return done == 0 ? text : figures.append(text, done, text.length()).toString();
    }

    private Optional<Head> place(String text) {
        Matcher figures = FIGURES.matcher(text);
        if (figures.lookingAt()) return Optional.of(new Head(Integer.parseInt(figures.group(1)), figures.end()));
        return romanHead(text).or(() -> counted(text)).or(() -> longest(text, inOrder));
    }
}
