package vn.hoithi.bank.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoithi.bank.Wording;

/**
 * The text of a piece of HTML, on one line: tags away, entities as characters, a space where a line or a paragraph ends,
 * raised and lowered digits as such (km²). Takes anything: what is no tag stays as it is written.
 */
final class Html {
    private static final Set<String> BLOCKS = Set.of(
            "br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> HIDDEN = Set.of("script", "style", "head", "title");
    private static final Set<String> MEDIA =
            Set.of("img", "video", "audio", "source", "object", "embed", "iframe", "svg");
    private static final String FILE = "@@PLUGINFILE@@";
    private static final String DIGITS = "0123456789+-";
    private static final int MOST_RAISED = 40;
    private static final Map<String, String> RAISED = Map.of("sup", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "sub", "₀₁₂₃₄₅₆₇₈₉₊₋");

    /**
     * What was read.
     *
     * @param media whether a picture, sound or clip belongs to it
     */
    record Read(String text, boolean media) {}

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private boolean media;
    private int at;

    private Html(String html) {
        this.html = html;
    }

    static Read read(String html) {
        Html reader = new Html(html);
        reader.read();
        return new Read(Wording.line(reader.text.toString()), reader.media || html.contains(FILE));
    }

    private void read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && html.startsWith("<!--", at)) at = after("-->");
            else if (c == '<' && isTag(at)) tag();
            else if (c == '&') entity();
            else {
                text.append(c);
                at++;
            }
        }
    }

    private int after(String end) {
        int found = html.indexOf(end, at);
        return found < 0 ? html.length() : found + end.length();
    }

    /** {@code <b} or {@code </b} with its end; "3 < 5" is none. */
    private boolean isTag(int open) {
        int first = html.startsWith("</", open) ? open + 2 : open + 1;
        return first < html.length() && isLetter(html.charAt(first)) && end(first) >= 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Where the tag ends, as the index of its {@code >}; not inside quotes. -1 where it does not. */
    private int end(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) quote = c == quote ? 0 : quote;
            else if (c == '>') return i;
            else if (c == '<') return -1;
            else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') quote = c;
        }
        return -1;
    }

    private void tag() {
        boolean closes = html.startsWith("</", at);
        int first = closes ? at + 2 : at + 1;
        int last = first;
        while (isLetter(html.charAt(last)) || Character.isDigit(html.charAt(last))) last++;
        String name = html.substring(first, last).toLowerCase(Locale.ROOT);
        at = end(first) + 1;
        if (BLOCKS.contains(name)) text.append(' ');
        if (MEDIA.contains(name)) media = true;
        if (HIDDEN.contains(name) && !closes) at = after("</" + name + ">");
        if (RAISED.containsKey(name) && !closes) raised(name);
    }

    private void raised(String name) {
        int close = html.indexOf("</" + name, at, Math.min(html.length(), at + MOST_RAISED));
        if (close < 0) return;
        String inner = html.substring(at, close).strip();
        if (inner.isEmpty() || !inner.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) return;
        String shapes = RAISED.getOrDefault(name, DIGITS);
        inner.chars().forEach(c -> text.append(shapes.charAt(DIGITS.indexOf(c))));
        at = close;
    }

    private void entity() {
        int end = html.indexOf(';', at, Math.min(html.length(), at + Entities.LONGEST));
        Optional<String> meant = end < 0 ? Optional.empty() : Entities.character(html.substring(at + 1, end));
        text.append(meant.orElse("&"));
        at = meant.isPresent() ? end + 1 : at + 1;
    }
}
