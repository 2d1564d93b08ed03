package vn.hoithi.bank.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.Key;
import vn.hoithi.question.Likeness;
import vn.hoithi.question.WrittenText;

/** What people write where the right answer is to stand: a letter, letters, the wording of an option, đúng or sai. */
public final class AnswerText {
    private static final Pattern LETTERS =
            Pattern.compile("\\(?\\s*([A-F]{2,6}|[A-Fa-f](?:\\s*(?:,|;|và|&|\\+|-)\\s*[A-Fa-f])*)\\s*\\)?[.;]?");
    private static final Pattern LETTER_AND_TEXT =
            Pattern.compile("\\(?([A-Fa-f])\\)?\\s*[.):/\\-–—]\\s*(.+)|([A-F])\\s+(.{3,})", Pattern.DOTALL);
    private static final Pattern TRUTH = Pattern.compile(
            "(đúng|sai|đ|s|true|false)(?![\\p{L}])\\s*[.,;:\\-–—(]*\\s*(.*?)\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern BASIS = Pattern.compile(
            "(?:căn\\s*cứ|theo)\\s*:?\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private AnswerText() {}

    /**
     * What was understood.
     *
     * @param key empty where the text is no option's
     * @param rest what stood after it, mostly why
     */
    public record Understood(Optional<Key> key, String rest) {}

    /** Whether this can only be an answer: a letter or letters, đúng, sai. */
    static boolean isShortKey(String text) {
        if (LETTERS.matcher(text).matches() || LETTER_DOT_TEXT.matcher(text).matches()) return true;
        Matcher truth = TRUTH.matcher(text);
        return truth.matches() && truth.group(2).isEmpty();
    }

    private static final Pattern LETTER_DOT_TEXT = Pattern.compile("[A-Da-d]\\s*[.)].*", Pattern.DOTALL);

    /** Reads an answer to a question with these options; none for one that is answered in writing. */
    public static Understood read(String text, List<String> options) {
        String answer = text.strip();
        if (options.isEmpty()) return written(answer);
        Matcher letters = LETTERS.matcher(answer);
        int same = option(answer, options);
        if (same < 0 && letters.matches()) return new Understood(Optional.of(indexes(letters.group(1))), "");
        if (same >= 0) return new Understood(Optional.of(Key.Options.of(same)), "");
        Matcher both = LETTER_AND_TEXT.matcher(answer);
        if (both.matches()) {
            String letter = both.group(1) == null ? both.group(3) : both.group(1);
            String rest = (both.group(2) == null ? both.group(4) : both.group(2)).strip();
            int meant = option(rest, options);
            Key.Options named = indexes(letter);
            if (meant < 0) return new Understood(Optional.of(named), rest);
            if (named.right().first() == meant) return new Understood(Optional.of(named), "");
            // the letter says one option and the words another
            return new Understood(Optional.empty(), answer);
        }
        Matcher truth = TRUTH.matcher(answer);
        if (truth.matches()) {
            int meant = option(truth(truth.group(1)) ? "Đúng" : "Sai", options);
            if (meant >= 0)
                return new Understood(
                        Optional.of(Key.Options.of(meant)), truth.group(2).strip());
        }
        return new Understood(Optional.empty(), answer);
    }

    private static Understood written(String answer) {
        Matcher truth = TRUTH.matcher(answer);
        if (truth.matches() && (answer.length() < 6 || truth.group(1).length() > 1))
            return new Understood(
                    Optional.of(new Key.Truth(truth(truth.group(1)))),
                    truth.group(2).strip());
        String wording = answer.replaceAll("[.;]\\s*$", "").strip();
        return wording.isEmpty()
                ? new Understood(Optional.empty(), "")
                : new Understood(Optional.of(new Key.Wordings(List.of(wording))), "");
    }

    private static boolean truth(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "đúng", "đ", "true" -> true;
            default -> false;
        };
    }

    private static Key.Options indexes(String letters) {
        TreeSet<Integer> right = new TreeSet<>();
        for (char letter : letters.toLowerCase(Locale.ROOT).replace("và", "").toCharArray())
            if (letter >= 'a' && letter <= 'f') right.add(letter - 'a');
        return new Key.Options(right);
    }

    /** The one option of this wording; -1 where none or several have it. */
    public static int option(String text, List<String> options) {
        WrittenText wanted = WrittenText.of(text);
        int found = -1;
        for (int i = 0; i < options.size(); i++)
            if (WrittenText.of(options.get(i)).likeness(wanted) == Likeness.SAME) {
                if (found >= 0) return -1;
                found = i;
            }
        return found;
    }

    /** The basis inside a remark that begins with it; empty where it does not. */
    static Optional<String> basis(String remark) {
        Matcher found = BASIS.matcher(remark);
        return found.matches() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
}
