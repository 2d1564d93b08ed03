package vn.hoithi.bank.sheet;

import java.util.Locale;
import java.util.Set;

/**
 * What people put beside an option to say that it is right, or that it is not. With diacritics: without them Đ for "đúng"
 * would be the letter D.
 */
final class Marks {
    private static final Set<String> RIGHT =
            Set.of("x", "(x)", "[x]", "✓", "✔", "√", "☑", "v", "*", "đúng", "đ", "true", "1", "yes", "có");
    private static final Set<String> WRONG = Set.of("sai", "s", "false", "0", "-", "no", "không", "☐", "[ ]");

    private Marks() {}

    static boolean right(String text) {
        return RIGHT.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    static boolean wrong(String text) {
        return WRONG.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
