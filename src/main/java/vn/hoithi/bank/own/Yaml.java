package vn.hoithi.bank.own;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines of YAML, indented by what they stand in; every value a text on one line. */
final class Yaml {
    /** What YAML could take for something else than this text: signs at the beginning, a comment, a key, a number, a date. */
    private static final Pattern NEEDS_QUOTES = Pattern.compile(
            "^[\\s\\-?:,\\[\\]{}#&*!|>'\"%@`].*|.*:\\s.*|.*:$|.*\\s#.*|^[\\d.+\\-][\\d.,:_xXeE+\\-/]*$|^(?:true|false|yes|no|on|off|null|~|y|n)$|.*\\s$|^$|.*[\\x00-\\x1f\\x7f\\u0085\\u2028\\u2029\\ufeff].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    /** A line as it is. */
    void line(String line) {
        text.append(indent).append(line).append('\n');
    }

    void field(String name, String value) {
        line(name + ": " + scalar(value));
    }

    /** A field, unless it would be empty. */
    void optional(String name, String value) {
        if (!value.isEmpty()) field(name, value);
    }

    void list(String name, List<String> values) {
        if (values.isEmpty()) return;
        line(name + ":");
        for (String value : values) line("  - " + scalar(value));
    }

    /** Begins an item of a list with its first field; what follows stands in it, up to {@link #end}. */
    void item(String name, String value) {
        line("  - " + name + ": " + scalar(value));
        indent += "    ";
    }

    /** Begins a group of fields, up to {@link #end}. */
    void begin(String name) {
        line(name + ":");
        indent += "    ";
    }

    void end() {
        indent = indent.substring(4);
        if (indent.isEmpty()) text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A text on one line, in double quotes where it would else be something other than itself. */
    static String scalar(String text) {
        if (!NEEDS_QUOTES.matcher(text).matches()) return text;
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') quoted.append('\\').append(c);
            else if (c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xfeff)
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
