package vn.hoithi.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.Likeness;
import vn.hoithi.question.WrittenText;

/**
 * Finds questions that ask the same, or nearly, and whether their answers agree. Compares words without diacritics: typed
 * by other hands, the same question differs by a mark, a word, an order.
 */
final class Resemblance {
    /** Share of words in common from which two questions are shown side by side. */
    private static final double ALIKE = 0.8;
    /** Words that stand in more questions than this say nothing and would make the search slow. */
    private static final int TOO_COMMON = 400;

    private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");

    private Resemblance() {}

    /** One problem at the later of each two that are alike. */
    static List<BankProblem> problems(List<WrittenQuestion> questions) {
        List<BankProblem> problems = new ArrayList<>();
        List<Set<String>> words = questions.stream().map(Resemblance::words).toList();
        Map<String, List<Integer>> where = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            int twin = closest(words, i, where);
            if (twin >= 0) problems.add(problem(questions.get(twin), questions.get(i)));
            for (String word : words.get(i))
                where.computeIfAbsent(word, any -> new ArrayList<>()).add(i);
        }
        return problems;
    }

    private static int closest(List<Set<String>> words, int of, Map<String, List<Integer>> where) {
        Map<Integer, Integer> common = new HashMap<>();
        for (String word : words.get(of)) {
            List<Integer> others = where.getOrDefault(word, List.of());
            if (others.size() <= TOO_COMMON) for (int other : others) common.merge(other, 1, Integer::sum);
        }
        int best = -1;
        double bestShare = 0;
        for (int other : common.keySet()) {
            double share = share(words.get(other), words.get(of));
            if (share >= ALIKE && share > bestShare) {
                best = other;
                bestShare = share;
            }
        }
        return best;
    }

    private static double share(Set<String> a, Set<String> b) {
        // numbers are no detail: the 3rd congress is not the 4th
        if (!numbers(a).equals(numbers(b))) return 0;
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / (a.size() + b.size() - both.size());
    }

    private static Set<String> numbers(Set<String> words) {
        Set<String> numbers = new HashSet<>();
        for (String word : words)
            if (Character.isDigit(word.charAt(0)) || ROMAN.matcher(word).matches()) numbers.add(word);
        return numbers;
    }

    private static final Pattern ROMAN = Pattern.compile("[ivx]+");

    private static Set<String> words(WrittenQuestion question) {
        Set<String> words = new HashSet<>(List.of(WORDS.split(WrittenText.bare(question.ask()))));
        words.remove("");
        return words;
    }

    private static BankProblem problem(WrittenQuestion first, WrittenQuestion second) {
        Optional<String> one = answer(first);
        Optional<String> other = answer(second);
        String at = "câu " + first.name() + " (" + first.from() + ")";
        if (one.isPresent() && other.isPresent() && !same(one.get(), other.get()))
            return new BankProblem(
                    second.from(),
                    second.name(),
                    BankProblem.Code.ALIKE_WITH_OTHER_ANSWER,
                    "Hỏi gần như " + at + " nhưng đáp án khác: “" + one.get() + "” và “" + other.get()
                            + "”. Hãy xem câu nào đúng.");
        return new BankProblem(
                second.from(), second.name(), BankProblem.Code.ALIKE, "Hỏi gần như " + at + ": nên giữ một câu.");
    }

    private static boolean same(String one, String other) {
        return WrittenText.of(one).likeness(WrittenText.of(other)) == Likeness.SAME
                || WrittenText.bare(one).equals(WrittenText.bare(other));
    }

    private static Optional<String> answer(WrittenQuestion question) {
        @Nullable Key key = question.key();
        return switch (key) {
            case null -> Optional.empty();
            case Key.Truth truth -> Optional.of(truth.right() ? "Đúng" : "Sai");
            case Key.Wordings words -> words.wordings().stream().findFirst();
            case Key.Options some ->
                some.right().stream()
                        .filter(index -> index < question.options().size())
                        .map(index -> question.options().get(index))
                        .reduce((a, b) -> a + "; " + b);
        };
    }
}
