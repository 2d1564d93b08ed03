package vn.hoithi.bank.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes texts of cells as they were typed: without what tells the spreadsheet to leave them alone.
 *
 * @param own whether the sheet is one of ours: nothing was put before texts there
 */
record Typed(boolean own) {
    private static final Pattern APOSTROPHE = Pattern.compile("'(?=[\\d+=@/-])([^']*)");
    private static final Pattern QUOTED_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    String of(String text) {
        if (own) return text;
        Matcher apostrophe = APOSTROPHE.matcher(text);
        if (apostrophe.matches()) return apostrophe.group(1);
        Matcher formula = QUOTED_FORMULA.matcher(text);
        return formula.matches() ? formula.group(1) : text;
    }
}
