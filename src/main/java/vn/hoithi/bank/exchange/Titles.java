package vn.hoithi.bank.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.About;
import vn.hoithi.bank.Sketch;

/**
 * Names for the questions of one file, given while they are read so that every problem can tell its question: the title,
 * where it can be an id and no other question has it, and otherwise {@code cau-} with its place in the file.
 */
final class Titles {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 64;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:câu(?:\\s+hỏi)?|question|q)?\\s*(\\d{1,5})\\s*[.:)]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER_BEFORE = Pattern.compile(
            "(?:câu(?:\\s+hỏi)?(?:\\s+số)?|question)\\s*(\\d{1,5})\\s*[.:)/\\-–—]+\\s*(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    /** What a title has in common with the question where it is only its beginning. */
    private static final int BEGINNING = 15;

    private final Set<String> given = new HashSet<>();
    private int nth;

    /** A number people typed before a question, and the question; the number is empty where there is none. */
    record Numbered(String number, String ask) {}

    static Numbered numbered(String ask) {
        Matcher found = NUMBER_BEFORE.matcher(ask);
        return found.matches() ? new Numbered(plain(found.group(1)), found.group(2)) : new Numbered("", ask);
    }

    /** The number that a title such as {@code Câu 12} is; empty where it is none. */
    static String number(String title) {
        Matcher found = NUMBER.matcher(title);
        return found.matches() && !isSlug(title) ? plain(found.group(1)) : "";
    }

    private static String plain(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    static boolean isSlug(String title) {
        return title.length() <= LONGEST_SLUG && SLUG.matcher(title).matches();
    }

    /** The id of the next question; {@code wish} may be anything. */
    String next(String wish) {
        nth++;
        if (isSlug(wish) && given.add(wish)) return wish;
        String base = "cau-" + nth;
        String id = base;
        for (int i = 2; !given.add(id); i++) id = base + "-" + i;
        return id;
    }

    /** Keeps a title that says something of its own among the notes. */
    static void keep(String title, Sketch sketch) {
        String start = title.replaceAll("[\\s.…]+$", "").toLowerCase(Locale.ROOT);
        String ask = sketch.ask().toLowerCase(Locale.ROOT);
        boolean repeats = ask.startsWith(start) && (start.length() >= BEGINNING || start.length() == ask.length());
        if (!title.isEmpty() && !repeats) sketch.about(about -> noted(about, title));
    }

    static About noted(About about, String more) {
        return about.withNotes(about.notes().isEmpty() ? more : about.notes() + " " + more);
    }
}
