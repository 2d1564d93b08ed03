package vn.hoithi.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short Vietnamese text, compared with another the way a fair teacher would: by what was meant, not by bytes, and
 * never by percentages ("Lý Thái Tông" is not "Lý Thái Tổ").
 *
 * <p>Same: after Unicode NFC, case, spaces, quotes and dashes, punctuation and emoji at the ends, tone-mark placement
 * (hoà/hòa); dates and numbers by value ({@link WrittenDate}, {@link Quantity}); the numbers of congresses, terms,
 * chapters, sessions in roman, in figures or in words ({@link NumberWords}). A lone V is 5 only where the right answer
 * is a roman number itself, and a lone "Ba" is surely 3 only where the right answer stands in figures.
 *
 * <p>Near: only diacritics differ, also with i for y (Lí) or with the keys of Telex left in the text (Phus); a space or
 * a mark inside too many or too few; the right number with another unit or none; one slip in a word that is long enough
 * to have one. A number is never a slip ("1945" is not "1954"), nor is a negation ("không quân" is not "hồng quân").
 *
 * <p>The table of all this is {@code marking/pairs.csv} among the tests.
 */
public final class WrittenText {
    /** Shorter words have too many true neighbours for one letter to be a slip (Linh, Minh; Quảng Bình, Quảng Ninh). */
    private static final int SHORTEST_WITH_A_SLIP = 5;

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\u00AD\\uFE0E\\uFE0F\\u20E3]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern QUOTES =
            Pattern.compile("[\\u201A-\\u201F\\u2039\\u203A\\u2032\\u2033\\u00AB\\u00BB\\u00B4\"\\u2018\\u2019'`]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASH_WITH_SPACES = Pattern.compile(" ?- ?");
    private static final Pattern DASH_BETWEEN_WORDS = Pattern.compile("(?<=[\\p{L}\\p{M}])-(?=\\p{L})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern YEAR = Pattern.compile("nam (\\d{2,4})");
    private static final Pattern I_WRITTEN_Y = Pattern.compile("\\b([hklmstv]|qu)y\\b");
    /** Group 1 stays: a roman number has no keys of Telex in it. */
    private static final Pattern TELEX =
            Pattern.compile("(\\b[ivx]+\\b)|w|(?<=[aeiouy][a-z]{0,4})[sfrxj]|([a-z])(?=\\2)");

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=\\p{L})[^\\p{L}\\p{N}%+]++|[^\\p{L}\\p{N}%+]++(?=\\p{L})");
    private static final Set<String> NEGATIONS = Set.of("khong", "chua", "chang");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private final String plain;
    private final String spelled;
    private final String bare;
    private final Optional<WrittenDate> date;
    private final Optional<Quantity> quantity;
    private final Optional<Quantity> perhaps;
    private final Optional<Quantity> roman;
    private final boolean inCapitals;

    private WrittenText(String plain, boolean inCapitals) {
        this.plain = plain;
        this.inCapitals = inCapitals;
        String toneLast = toneLast(plain);
        String unmarked = bare(plain);
        this.spelled = NumberWords.WITH_MARKS.inFigures(toneLast);
        this.bare = NumberWords.WITHOUT_MARKS.inFigures(unmarked);
        this.date = WrittenDate.of(bare);
        Matcher year = YEAR.matcher(unmarked);
        this.quantity = Quantity.exact(year.matches() ? year.group(1) : toneLast);
        this.perhaps = Quantity.bare(unmarked);
        this.roman = NumberWords.roman(plain).map(Quantity::of);
    }

    /** Reads a text once, to be compared as often as needed. */
    public static WrittenText of(String text) {
        return new WrittenText(tidy(text), text.equals(text.toUpperCase(Locale.ROOT)));
    }

    /** The number this text is, perhaps with what it counts. */
    Optional<Quantity> quantity() {
        return quantity;
    }

    /** How alike what was typed is to this wording, which is right. The two are no equals: see lone V, lone Ba. */
    public Likeness likeness(WrittenText typed) {
        if (typed.plain.isEmpty()) return Likeness.DIFFERENT;
        if (spelled.equals(typed.spelled)) return Likeness.SAME;
        if (date.isPresent() && date.equals(typed.date)) return Likeness.SAME;
        if (roman.isPresent() && inCapitals) return likeness(roman.get(), typed.roman.or(() -> typed.quantity), typed);
        if (quantity.isPresent()) return likeness(quantity.get(), typed.quantity, typed);
        if (date.isPresent() && (typed.date.isPresent() || typed.quantity.isPresent())) return Likeness.DIFFERENT;
        return likenessOfWords(typed);
    }

    /** By number where what was typed is one: another number is another answer, however alike the words. */
    private Likeness likeness(Quantity right, Optional<Quantity> surely, WrittenText typed) {
        if (surely.isEmpty() && typed.perhaps.isEmpty()) return likenessOfWords(typed);
        if (surely.filter(right::surely).isPresent()) return Likeness.SAME;
        boolean sameNumber = surely.filter(right::sameNumber).isPresent()
                || typed.perhaps.filter(right::sameNumber).isPresent();
        if (!sameNumber) return Likeness.DIFFERENT;
        // three followed by another word than the right one is no slip: Ba Vì, Ba Đình
        return right.writing() == Quantity.Writing.WORDS ? likenessOfWords(typed) : Likeness.NEAR;
    }

    private Likeness likenessOfWords(WrittenText typed) {
        boolean near = bare.equals(typed.bare) || sameLetters(typed) || oneSlip(bare, typed.bare);
        return near ? Likeness.NEAR : Likeness.DIFFERENT;
    }

    /** NFC, lower case, plain dashes, no quotes, single spaces, no punctuation at the ends, nothing invisible. */
    private static String tidy(String text) {
        // many an old Word file has the Icelandic eth, which looks like the capital Đ
        String tidy = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('Ð', 'đ')
                .toLowerCase(Locale.ROOT);
        tidy = INVISIBLE.matcher(tidy).replaceAll("");
        tidy = DASHES.matcher(tidy).replaceAll("-");
        tidy = QUOTES.matcher(tidy).replaceAll("");
        tidy = SPACES.matcher(tidy).replaceAll(" ");
        tidy = DASH_WITH_SPACES.matcher(tidy).replaceAll("-").replace(" %", "%");
        tidy = DASH_BETWEEN_WORDS.matcher(tidy).replaceAll(" ");
        return withoutEnds(tidy);
    }

    /** Without marks, brackets, emoji at the ends, unless nothing else is there; "-5", "100%" and "A+" keep theirs. */
    private static String withoutEnds(String text) {
        int from = 0;
        while (from < text.length() && !isOfAWord(text.codePointAt(from)) && !isMinus(text, from))
            from += Character.charCount(text.codePointAt(from));
        int to = text.length();
        while (to > from && !isOfAWord(text.codePointBefore(to)) && "%+".indexOf(text.charAt(to - 1)) < 0)
            to -= Character.charCount(text.codePointBefore(to));
        return from < to ? text.substring(from, to) : text.strip();
    }

    /** A letter, a figure, or an accent that NFC could not join to its letter. */
    private static boolean isOfAWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isMinus(String text, int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    /** Moves the tone mark of each word to its end, so that hoà and hòa, uỷ and ủy are one; the vowels keep their own marks. */
    static String toneLast(String text) {
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

    /** Letters and figures alike, and only spaces, marks, i for y, keys of Telex or letters that came twice between. */
    private boolean sameLetters(WrittenText typed) {
        String right = I_WRITTEN_Y.matcher(bare).replaceAll("$1i");
        String other = I_WRITTEN_Y.matcher(typed.bare).replaceAll("$1i");
        if (right.equals(other) || right.equals(TELEX.matcher(other).replaceAll("$1"))) return true;
        String letters = BETWEEN_WORDS.matcher(right).replaceAll("");
        return letters.length() >= SHORTEST_WITH_A_SLIP
                && letters.equals(BETWEEN_WORDS.matcher(other).replaceAll(""));
    }

    /** One letter more, less, other, or two neighbours swapped, in one word of the same number of words. */
    private static boolean oneSlip(String right, String typed) {
        List<String> rightWords = List.of(right.split(" ", -1));
        List<String> typedWords = List.of(typed.split(" ", -1));
        if (rightWords.size() != typedWords.size()) return false;
        boolean slipped = false;
        for (int i = 0; i < rightWords.size(); i++) {
            if (rightWords.get(i).equals(typedWords.get(i))) continue;
            if (slipped || !slip(rightWords.get(i), typedWords.get(i))) return false;
            slipped = true;
        }
        return slipped;
    }

    private static boolean slip(String right, String typed) {
        if (right.length() < SHORTEST_WITH_A_SLIP || hasDigit(right) || hasDigit(typed)) return false;
        if (NEGATIONS.contains(right) || NEGATIONS.contains(typed)) return false;
        if (NumberWords.roman(right).isPresent() || NumberWords.roman(typed).isPresent()) return false;
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
