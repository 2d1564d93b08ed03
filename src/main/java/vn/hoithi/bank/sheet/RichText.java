package vn.hoithi.bank.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * Gathers the text of one cell from its parts. Whoever colours the letters inside a cell leaves the cell itself plain: the
 * parts are dressed, and count where all of them are dressed alike.
 */
final class RichText {
    /** Excel writes characters XML cannot hold, and line ends of old files, as _x000D_. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** @param dress of all its letters; null where the cell's own counts */
    record Text(String text, @Nullable Dress dress) {}

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;
    private boolean dressed;
    private boolean bold;
    private String colour = "";
    private @Nullable Dress common;
    private boolean mixed;

    void start(String name, Attributes attributes) {
        switch (name) {
            case "t" -> inText = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            case "r" -> {
                dressed = false;
                bold = false;
                colour = "";
                run.setLength(0);
            }
            case "rPr" -> dressed = true;
            case "b" -> bold = !"0".equals(attributes.getValue("val")) && !"false".equals(attributes.getValue("val"));
            case "color" -> colour = colour(attributes);
            default -> {}
        }
    }

    private static String colour(Attributes attributes) {
        String rgb = attributes.getValue("rgb");
        if (rgb != null) return rgb.toUpperCase(Locale.ROOT).endsWith("000000") ? "" : rgb;
        String theme = attributes.getValue("theme");
        // theme colour 1 is that of ordinary text
        return theme == null || theme.equals("1") ? "" : "theme " + theme;
    }

    void characters(char[] letters, int start, int length) {
        if (!inText || text.length() > 2 * GridBuilder.LONGEST_TEXT) return;
        text.append(letters, start, length);
        run.append(letters, start, length);
    }

    void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "r" -> endRun();
            default -> {}
        }
    }

    private void endRun() {
        if (run.toString().isBlank()) return;
        Dress dress = new Dress(bold, colour, "");
        if (!dressed || (common != null && !common.equals(dress))) mixed = true;
        common = dress;
    }

    /** What was gathered; the next text begins. */
    Text take() {
        Text taken = new Text(GridBuilder.cut(plain(text.toString())), mixed ? null : common);
        text.setLength(0);
        common = null;
        mixed = false;
        return taken;
    }

    private static String plain(String written) {
        if (!written.contains("_x")) return written;
        Matcher escaped = ESCAPED.matcher(written);
        return escaped.replaceAll(found -> {
            char letter = (char) Integer.parseInt(found.group(1), 16);
            return letter == '\r' ? "" : Matcher.quoteReplacement(String.valueOf(letter));
        });
    }
}
