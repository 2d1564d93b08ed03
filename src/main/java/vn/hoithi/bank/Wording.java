package vn.hoithi.bank;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Puts right what no reader can see in a text, and knows the wreckage of the fonts before Unicode. */
public final class Wording {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\u202A-\\u202E]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F\\u3000]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");
    private static final Pattern RUNS = Pattern.compile("\\s+");

    /** What Vietnamese letters of TCVN3 (.VnTime) and VNI look like when read as Latin-1; none of them occurs in Vietnamese. */
    private static final Pattern TCVN3 = Pattern.compile(
            "[\\u00A7\\u00AE\\u00B5\\u00B8\\u00B6\\u00B9\\u00A8\\u00BB\\u00BE\\u00BC\\u00BD"
                    + "\\u00C6\\u00CB\\u00D0\\u00D1\\u00D8\\u00DE\\u00D6\\u00F1\\u00FB\\u00F8\\u00FC\\u00FE\\u00AC\\u00AD]");

    private static final Pattern VNI = Pattern.compile(
            "[aeouyAEOUY][\\u00F8\\u00F9\\u00FB\\u00EF\\u00E4\\u00E5\\u00D8\\u00D9\\u00DB\\u00CF]|[\\u00D1\\u00F1][a-z]|[\\u00F6\\u00F4][\\u00F8\\u00F9\\u00FB\\u00EF]");

    /** Words that are no Vietnamese unless the ư they once had is put back, and bars where an á was. */
    private static final Pattern LOST = Pattern.compile(
            "(?<!\\p{L})(?:đợc|trờng|ngời|nớc|thờng|lợng|hớng|trớc|tởng|chơng|phơng|dơng|cờng|đờng|tớng|xớng|cơng|đồn kết|cơng đồn)(?!\\p{L})|\\p{L}\\|\\p{L}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Wording() {}

    /** NFC, nothing invisible, plain spaces; tabs and line breaks stay. */
    public static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        return CONTROL.matcher(SPACES.matcher(visible).replaceAll(" ")).replaceAll(" ");
    }

    /** {@link #clean}, on one line, single spaces. */
    public static String line(String text) {
        return RUNS.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** Whether something was there that no reader can see: letters in parts, characters without a shape. */
    public static boolean hidesSomething(String text) {
        return !Normalizer.isNormalized(text, Normalizer.Form.NFC)
                || INVISIBLE.matcher(text).find();
    }

    /** Whether it seems to be written with TCVN3 or VNI: it cannot be read as it stands. */
    public static boolean oldFont(String text) {
        if (VIETNAMESE.matcher(text).find()) return false;
        return TCVN3.matcher(text).results().limit(3).count() >= 3
                || VNI.matcher(text).results().limit(3).count() >= 3;
    }

    /** Letters only Unicode Vietnamese has: whoever wrote them had no old font. */
    private static final Pattern VIETNAMESE = Pattern.compile("[đĐơƠưƯ\\u1EA0-\\u1EF9]");

    /** Whether letters seem to have been lost on the way from an old font. */
    public static boolean lettersLost(String text) {
        return LOST.matcher(text).find();
    }
}
