package vn.hoithi.question;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short Vietnamese text, compared with another the way a fair teacher would: by what was meant, not by bytes, and
 * never by percentages ("Lý Thái Tông" is not "Lý Thái Tổ").
 *
 * <p>Same: after Unicode NFC, case, spaces, quotes and dashes, punctuation at the end, tone-mark placement (hoà/hòa);
 * dates and numbers by value. Near: only diacritics differ, or one slip in a word that is long enough to have one;
 * digits are never a slip ("1945" is not "1954").
 */
public final class WrittenText {
    /** Shorter words have too many true neighbours for one changed letter to be a slip (Phú, Thu; Tổ, Tô). */
    private static final int SHORTEST_WITH_A_SLIP = 5;

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern QUOTES = Pattern.compile("[\\u201C\\u201D\\u201E\\u00AB\\u00BB\"\\u2018\\u2019'`]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DASH_WITH_SPACES = Pattern.compile(" ?- ?");
    private static final Pattern ENDS = Pattern.compile("^[\\p{Punct}\\s…]+|[\\p{Punct}\\s…]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GROUPS_OF_THREE = Pattern.compile("[. ]");
    private static final Pattern DATE = Pattern.compile(
            "(?:ngay )?(?:mung )?(\\d{1,2}) ?(?:[/.-]|thang) ?(\\d{1,2})(?: ?(?:[/.-]|nam) ?(\\d{4}))?");
    private static final Pattern MONTH = Pattern.compile("thang (\\d{1,2}) ?(?:[/.-]|nam) ?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("nam (\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:[. ]\\d{3})+(?:,\\d+)?|-?\\d+(?:,\\d+)?");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private final String plain;
    private final String toneLast;
    private final String bare;
    private final Optional<String> value;

    private WrittenText(String plain) {
        this.plain = plain;
        this.toneLast = toneLast(plain);
        this.bare = bare(plain);
        this.value = value(bare);
    }

    /** Reads a text once, to be compared as often as needed. */
    public static WrittenText of(String text) {
        return new WrittenText(tidy(text));
    }

    /** How alike what was typed is to this wording, which is right. */
    public Likeness likeness(WrittenText typed) {
        if (typed.plain.isEmpty()) return Likeness.DIFFERENT;
        if (toneLast.equals(typed.toneLast)) return Likeness.SAME;
        if (value.isPresent() && value.equals(typed.value)) return Likeness.SAME;
        if (value.isPresent() && typed.value.isPresent()) return Likeness.DIFFERENT;
        if (bare.equals(typed.bare)) return Likeness.NEAR;
        return oneSlip(bare, typed.bare) ? Likeness.NEAR : Likeness.DIFFERENT;
    }

    /** NFC, lower case, plain quotes and dashes, single spaces, no punctuation at the ends, nothing invisible. */
    private static String tidy(String text) {
        String tidy = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        tidy = INVISIBLE.matcher(tidy).replaceAll("");
        tidy = DASHES.matcher(tidy).replaceAll("-");
        tidy = QUOTES.matcher(tidy).replaceAll("");
        tidy = SPACES.matcher(tidy).replaceAll(" ");
        tidy = DASH_WITH_SPACES.matcher(tidy).replaceAll("-");
        return ENDS.matcher(tidy).replaceAll("");
    }

    /** Moves the tone mark of each word to its end, so that hoà and hòa, uỷ and ủy are one; the vowels keep their own marks. */
    private static String toneLast(String text) {
        StringBuilder moved = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        String open = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < open.length(); i++) {
            char c = open.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tone.append(c);
            } else {
                if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                    moved.append(tone);
                    tone.setLength(0);
                }
                moved.append(c);
            }
        }
        return moved.append(tone).toString();
    }

    /** Letters without any mark: what is left when somebody types without diacritics. */
    public static String bare(String text) {
        String open = Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
        return MARKS.matcher(open).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The date or number a whole text stands for, written one way; empty where it is neither. */
    private static Optional<String> value(String bare) {
        Matcher date = DATE.matcher(bare);
        if (date.matches()) return Optional.of("date " + day(date.group(1), date.group(2), date.group(3)));
        Matcher month = MONTH.matcher(bare);
        if (month.matches()) return Optional.of("date " + day("0", month.group(1), month.group(2)));
        Matcher year = YEAR.matcher(bare);
        if (year.matches()) return Optional.of(year.group(1));
        if (NUMBER.matcher(bare).matches())
            return Optional.of(
                    new BigDecimal(GROUPS_OF_THREE.matcher(bare).replaceAll("").replace(',', '.'))
                            .stripTrailingZeros()
                            .toPlainString());
        return Optional.empty();
    }

    private static String day(String day, String month, String year) {
        return Integer.parseInt(day) + "/" + Integer.parseInt(month) + (year == null ? "" : "/" + year);
    }

    /** One letter more, less, other, or two neighbours swapped, in one word of the same number of words. */
    private static boolean oneSlip(String right, String typed) {
        List<String> rightWords = List.of(right.split(" ", -1));
        List<String> typedWords = List.of(typed.split(" ", -1));
        if (rightWords.size() != typedWords.size()) return spacesOnly(right, typed);
        boolean slipped = false;
        for (int i = 0; i < rightWords.size(); i++) {
            if (rightWords.get(i).equals(typedWords.get(i))) continue;
            if (slipped || !slip(rightWords.get(i), typedWords.get(i), right.length())) return false;
            slipped = true;
        }
        return slipped;
    }

    /** A space too many or too few, and nothing else. */
    private static boolean spacesOnly(String right, String typed) {
        return right.replace(" ", "").equals(typed.replace(" ", "")) && right.length() >= SHORTEST_WITH_A_SLIP;
    }

    private static boolean slip(String right, String typed, int wholeLength) {
        if (hasDigit(right) || hasDigit(typed)) return false;
        if (wholeLength < SHORTEST_WITH_A_SLIP) return false;
        int difference = right.length() - typed.length();
        if (difference == 0) return oneOtherOrSwapped(right, typed);
        if (difference == 1) return oneMissing(right, typed);
        return difference == -1 && oneMissing(typed, right);
    }

    private static boolean oneOtherOrSwapped(String a, String b) {
        int first = firstDifference(a, b);
        if (a.substring(first + 1).equals(b.substring(first + 1))) return true;
        return first + 1 < a.length()
                && a.charAt(first) == b.charAt(first + 1)
                && a.charAt(first + 1) == b.charAt(first)
                && a.substring(first + 2).equals(b.substring(first + 2));
    }

    private static boolean oneMissing(String longer, String shorter) {
        int first = firstDifference(longer, shorter);
        return longer.substring(first + 1).equals(shorter.substring(first));
    }

    private static int firstDifference(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) i++;
        return i;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
