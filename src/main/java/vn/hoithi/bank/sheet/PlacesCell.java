package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.question.Letters;

/** Orders and pairs in the cell of the right answer: {@code C, A, D, B} and {@code A-2, B-1, C-3}. */
final class PlacesCell {
    private static final Pattern OWN_ORDER = Pattern.compile("[A-Z](?:, [A-Z])*");
    private static final Pattern OWN_PAIRS = Pattern.compile("[A-Z]-\\d{1,2}(?:, [A-Z]-\\d{1,2})*");
    private static final Pattern OWN_PAIR = Pattern.compile("([A-Z])-(\\d{1,2})");

    private final boolean own;

    /** @param own whether the sheet is one of ours, where an answer may have more letters than can be played */
    PlacesCell(boolean own) {
        this.own = own;
    }

    static String order(List<Integer> indexes) {
        return String.join(", ", indexes.stream().map(Letters::letter).toList());
    }

    static String pairs(List<Integer> indexes) {
        List<String> pairs = new ArrayList<>();
        for (int index : indexes) pairs.add(Letters.letter(pairs.size()) + "-" + (index + 1));
        return String.join(", ", pairs);
    }

    AnswerCell.Read order(String text, Sketch sketch) {
        if (own && OWN_ORDER.matcher(text).matches())
            return places(text.chars()
                    .filter(Character::isLetter)
                    .mapToObj(letter -> letter - 'A')
                    .toList());
        Optional<List<Integer>> named = Letters.named(text);
        return named.isPresent() && !sketch.options().isEmpty()
                ? places(named.get())
                : AnswerCell.Read.none(
                        "câu sắp xếp cần các phương án ở các cột A, B, C… và đáp án ghi chữ cái theo thứ tự đúng, ví dụ “C, A, B”");
    }

    AnswerCell.Read pairs(String text, Sketch sketch) {
        if (own && OWN_PAIRS.matcher(text).matches()) {
            Optional<List<Integer>> listed = listed(text);
            if (listed.isPresent()) return places(listed.get());
        }
        int count = sketch.options().size();
        Optional<List<Integer>> paired = count == 0 ? Optional.empty() : Letters.paired(text, count);
        return paired.map(PlacesCell::places)
                .orElse(AnswerCell.Read.none(
                        "câu ghép cặp cần các phương án ở các cột A, B, C…, các vế ghép ở các cột “Vế ghép 1”, “Vế ghép 2”… và"
                                + " đáp án ghi các cặp, ví dụ “A-2, B-1”"));
    }

    /** The numbers of pairs that stand in the order of their letters. */
    private static Optional<List<Integer>> listed(String text) {
        List<Integer> indexes = new ArrayList<>();
        Matcher pair = OWN_PAIR.matcher(text);
        while (pair.find()) {
            if (pair.group(1).charAt(0) - 'A' != indexes.size()) return Optional.empty();
            indexes.add(Integer.parseInt(pair.group(2)) - 1);
        }
        return Optional.of(indexes);
    }

    private static AnswerCell.Read places(List<Integer> indexes) {
        return AnswerCell.Read.of(new Key.Places(indexes));
    }
}
