package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.text.AnswerText;

/**
 * Reads the cell of the right answer: letters, numbers from 1, the wording of options. Where an option is itself a letter
 * or a number two readings may be left; then none is taken.
 */
final class AnswerCell {
    private static final Pattern NUMBERS =
            Pattern.compile("[1-9](?:\\.0)?(?:\\s*(?:[,;&+]|và)\\s*[1-9](?:\\.0)?)*", Pattern.UNICODE_CASE);
    private static final Pattern ONE_LETTER = Pattern.compile("\\(?([A-Fa-f])\\)?[.)]?");
    private static final Pattern WORD_BEFORE = Pattern.compile(
            "(?iu)(?:(?:phương án|đáp án|lựa chọn|câu|ý|option|answer)(?:\\s+đúng)?(?:\\s+là)?)\\s*:?\\s*(?=\\(?[A-F1-6]\\)?[.)]?$)");
    private static final Pattern OWN_LETTERS = Pattern.compile("[A-Z](?:, [A-Z])*");

    /** @param why in Vietnamese, where there is no key; ends the sentence that names the cell */
    record Read(Optional<Key> key, String rest, String why) {
        static Read of(Key key) {
            return new Read(Optional.of(key), "", "");
        }

        static Read none(String why) {
            return new Read(Optional.empty(), "", why);
        }
    }

    private final boolean own;
    private final boolean numbersAreIndexes;
    private final boolean fromZero;

    /**
     * For the cells of one sheet.
     *
     * @param own whether the sheet is one of ours: letters are meant
     * @param numbersAreIndexes whether numbers always count options, as in Kahoot's and Quizizz's templates
     * @param fromZero whether a 0 stands among the answers: then no number is believed
     */
    AnswerCell(boolean own, boolean numbersAreIndexes, boolean fromZero) {
        this.own = own;
        this.numbersAreIndexes = numbersAreIndexes;
        this.fromZero = fromZero;
    }

    /** Reads the answer to a question with options. */
    Read read(String written, List<String> options) {
        if (own && OWN_LETTERS.matcher(written).matches()) return Read.of(letters(written));
        String text = WORD_BEFORE.matcher(written).replaceFirst("");
        if (NUMBERS.matcher(text).matches()) return number(text, options);
        Matcher letter = ONE_LETTER.matcher(text);
        int same = letter.matches() ? shortOption(text, options) : -1;
        if (same >= 0) {
            int index = Character.toLowerCase(letter.group(1).charAt(0)) - 'a';
            if (index != same && index < options.size()) return Read.none(either(index, same));
        }
        AnswerText.Understood understood = AnswerText.read(text, options);
        if (understood.key().isPresent()) return new Read(understood.key(), understood.rest(), "");
        return several(text, options).map(Read::of).orElse(Read.none(notAnOption()));
    }

    private Read number(String text, List<String> options) {
        TreeSet<Integer> indexes = new TreeSet<>();
        for (char digit : text.replace(".0", "").toCharArray())
            if (digit > '0' && digit <= '9') indexes.add(digit - '1');
        boolean counts = indexes.last() < options.size();
        int same = shortOption(text, options);
        if (numbersAreIndexes) return counts ? Read.of(new Key.Options(indexes)) : Read.none(notAnOption());
        if (same < 0 && counts && fromZero)
            return Read.none("cột này có chỗ ghi số 0 nên không rõ đếm từ 0 hay từ 1. Hãy ghi chữ cái A, B, C…");
        if (same >= 0 && counts && !(indexes.size() == 1 && indexes.first() == same))
            return Read.none(either(indexes.first(), same));
        if (same >= 0) return Read.of(Key.Options.of(same));
        return counts ? Read.of(new Key.Options(indexes)) : Read.none(notAnOption());
    }

    private static String either(int index, int same) {
        return "có thể là phương án " + (char) ('A' + index) + ", cũng có thể là nội dung của phương án "
                + (char) ('A' + same) + ". Hãy ghi cả chữ cái và nội dung, ví dụ “B. …”";
    }

    private static String notAnOption() {
        return "không giống phương án nào. Hãy ghi chữ cái A, B, C… của phương án đúng";
    }

    private static Key.Options letters(String written) {
        TreeSet<Integer> right = new TreeSet<>();
        for (String letter : written.split(", ", -1)) right.add(letter.charAt(0) - 'A');
        return new Key.Options(right);
    }

    /** The wordings of several options, one a line or with semicolons between. */
    private static Optional<Key> several(String text, List<String> options) {
        List<Integer> right = new ArrayList<>();
        String[] parts = text.split("\\s*[;\\n]\\s*", -1);
        for (String part : parts) {
            int same = AnswerText.option(part, options);
            if (same < 0) return Optional.empty();
            right.add(same);
        }
        return Optional.of(Key.Options.of(right.toArray(Integer[]::new)));
    }

    /** The same for a letter or some digits: comparing is dear, and longer options need none. */
    private static int shortOption(String text, List<String> options) {
        boolean any = options.stream().anyMatch(option -> option.length() <= 2 * text.length() + 6);
        return any ? AnswerText.option(text, options) : -1;
    }
}
