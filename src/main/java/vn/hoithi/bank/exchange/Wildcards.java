package vn.hoithi.bank.exchange;

import java.util.regex.Pattern;

/** Moodle's {@code *} in a short answer stands for any text; {@code \*} is the sign itself. */
final class Wildcards {
    private static final Pattern WILD = Pattern.compile("(?<!\\\\)\\*");

    private Wildcards() {}

    static boolean in(String wording) {
        return WILD.matcher(wording).find();
    }

    static String read(String wording) {
        return wording.replace("\\*", "*");
    }

    static String write(String wording) {
        return wording.replace("*", "\\*");
    }
}
