package vn.hoithi.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.Wording;

/** Texts of GIFT: signs that mean something stand after a backslash where they mean only themselves. */
final class GiftText {
    private static final String SIGNS = "\\~=#{}:";
    private static final Pattern KIND =
            Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);

    private GiftText() {}

    /**
     * A text as it is meant.
     *
     * @param kind how it was to be shown: {@code html}, {@code moodle}, {@code plain}, {@code markdown}
     * @param media whether a picture, sound or clip belongs to it
     */
    record Read(String text, String kind, boolean media) {}

    /** @param kind what it is where it does not say so itself */
    static Read read(String raw, String kind) {
        Matcher said = KIND.matcher(raw);
        boolean says = said.find();
        String own = says ? said.group(1).toLowerCase(Locale.ROOT) : kind;
        String text = bare(says ? raw.substring(said.end()) : raw);
        if (own.equals("plain")) return new Read(Wording.line(text), own, false);
        Html.Read shown = Html.read(text);
        return new Read(shown.text(), own, shown.media());
    }

    /** Without the backslashes; {@code \n} is a line break. */
    static String bare(String raw) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!escaped(raw, i)) text.append(c);
            else text.append(raw.charAt(++i) == 'n' ? '\n' : raw.charAt(i));
        }
        return text.toString();
    }

    /** Whether a backslash stands here that belongs to the next sign. */
    private static boolean escaped(String raw, int at) {
        return raw.charAt(at) == '\\'
                && at + 1 < raw.length()
                && (raw.charAt(at + 1) == 'n' || SIGNS.indexOf(raw.charAt(at + 1)) >= 0);
    }

    /** Where one of these signs stands and means something, from an index on; -1 where none does. */
    static int find(String raw, String signs, int from) {
        for (int i = from; i < raw.length(); i++)
            if (escaped(raw, i)) i++;
            else if (signs.indexOf(raw.charAt(i)) >= 0) return i;
        return -1;
    }

    /** Where two or more of a sign in a row mean something ({@code ::}, {@code ####}); -1 where none do. */
    static int findRun(String raw, String run, int from) {
        for (int i = find(raw, run.substring(0, 1), from); i >= 0; i = find(raw, run.substring(0, 1), i + 1))
            if (raw.startsWith(run, i)) return i;
        return -1;
    }

    /** Parts of a text that each begin with one of these signs; the first may begin with none and may be empty. */
    static List<String> parts(String raw, String signs) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = find(raw, signs, 0); at >= 0; at = find(raw, signs, at + 1)) {
            parts.add(raw.substring(from, at));
            from = at;
        }
        parts.add(raw.substring(from));
        return parts;
    }

    /** A text on one line, so that {@link #read} gives it again. */
    static String write(String text) {
        String line = Wording.line(text);
        StringBuilder raw = new StringBuilder();
        if (line.startsWith("[") || line.contains("<") || line.contains("&") || line.contains("@@"))
            raw.append("[plain]");
        for (int i = 0; i < line.length(); i++) {
            if (SIGNS.indexOf(line.charAt(i)) >= 0) raw.append('\\');
            raw.append(line.charAt(i));
        }
        return raw.toString();
    }
}
