package vn.hoithi.bank.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** HTML's names for characters, as far as editors write them into Vietnamese texts. */
final class Entities {
    /** U+00A0 to U+00FF, in order. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
                    + "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
                    + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
                    + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
                    + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
                    + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    /** The longest name that is looked for, with its {@code &} and {@code ;}. */
    static final int LONGEST = 12;

    private static final Map<String, String> NAMES = names();

    private Entities() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>(Map.ofEntries(
                Map.entry("amp", "&"),
                Map.entry("lt", "<"),
                Map.entry("gt", ">"),
                Map.entry("quot", "\""),
                Map.entry("apos", "'"),
                Map.entry("hellip", "…"),
                Map.entry("ndash", "–"),
                Map.entry("mdash", "—"),
                Map.entry("lsquo", "‘"),
                Map.entry("rsquo", "’"),
                Map.entry("ldquo", "“"),
                Map.entry("rdquo", "”"),
                Map.entry("bull", "•"),
                Map.entry("rarr", "→"),
                Map.entry("le", "≤"),
                Map.entry("ge", "≥"),
                Map.entry("ne", "≠"),
                Map.entry("minus", "−"),
                Map.entry("ensp", " "),
                Map.entry("emsp", " ")));
        List<String> latin = List.of(LATIN.split(" ", -1));
        for (int i = 0; i < latin.size(); i++) names.put(latin.get(i), String.valueOf((char) (0xA0 + i)));
        return Map.copyOf(names);
    }

    /** The character of a name without {@code &} and {@code ;}: {@code agrave}, {@code #273}, {@code #x111}. */
    static Optional<String> character(String name) {
        if (!name.startsWith("#")) return Optional.ofNullable(NAMES.get(name));
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            boolean letter = Character.isValidCodePoint(code)
                    && Character.getType(code) != Character.SURROGATE
                    && !Character.isISOControl(code);
            return letter ? Optional.of(Character.toString(code)) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
