package vn.hoithi.bank.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of cells as people meant them.
 *
 * @param own whether the sheet is one of ours: texts are taken as they stand there
 */
record TypedText(boolean own) {
    private static final Pattern APOSTROPHE = Pattern.compile("'(?=[\\d+=@/-])([^']*)");
    private static final Pattern QUOTED_FORMULA = Pattern.compile("=\"([^\"]*)\"");
    private static final int LONGEST_QUOTE = 60;

    /** The text as it was typed: without what tells the spreadsheet to leave it alone. */
    String of(String text) {
        if (own) return text;
        Matcher apostrophe = APOSTROPHE.matcher(text);
        if (apostrophe.matches()) return apostrophe.group(1);
        Matcher formula = QUOTED_FORMULA.matcher(text);
        return formula.matches() ? formula.group(1) : text;
    }

    /** Short enough to be quoted in a sentence. */
    static String shortened(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }
}
