package vn.hoithi.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.ReadingProgress.Step;
import vn.hoithi.question.Form;
import vn.hoithi.question.Likeness;
import vn.hoithi.question.Question;
import vn.hoithi.question.WrittenText;

/**
 * Finds questions that ask the same, or nearly, and whether their answers agree. Compares words without diacritics: typed
 * by other hands, the same question differs by a mark, a word, an order.
 *
 * <p>Two that share four words in five share one of the rarest fifth of either's words (and one more): only there is
 * looked, and only among those with the same numbers.
 */
public final class Resemblance {
    /** Share of words in common from which two questions are shown side by side: four in five. */
    private static final double ALIKE = 0.8;

    private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ROMAN = Pattern.compile("[ivx]+");

    private final Map<String, Integer> common = new HashMap<>();
    private final Map<Set<String>, Map<String, List<Asked>>> byNumbersAndWord = new HashMap<>();

    /** @param all that will be compared: they tell which words are rare */
    private Resemblance(List<Asked> all) {
        for (Asked one : all) for (String word : one.words()) common.merge(word, 1, Integer::sum);
    }

    /** A question of a bank that is there already. */
    public record OnShelf(String bank, Question question) {}

    /** A question as it is compared; {@code at} is how a problem names it. */
    private record Asked(Set<String> words, Set<String> numbers, Optional<String> answer, String at) {
        static Asked of(String ask, Optional<String> answer, String at) {
            Set<String> words = new HashSet<>(List.of(WORDS.split(WrittenText.bare(ask))));
            words.remove("");
            return new Asked(words, numbers(words), answer, at);
        }

        /** Numbers are no detail: the 3rd congress is not the 4th. */
        private static Set<String> numbers(Set<String> words) {
            Set<String> numbers = new HashSet<>();
            for (String word : words)
                if (Character.isDigit(word.charAt(0)) || ROMAN.matcher(word).matches()) numbers.add(word);
            return numbers;
        }

        double share(Asked other) {
            Set<String> both = new HashSet<>(words);
            both.retainAll(other.words);
            return (double) both.size() / (words.size() + other.words.size() - both.size());
        }
    }

    /** One problem at the later of each two of a file that are alike. */
    static List<BankProblem> problems(List<WrittenQuestion> questions) {
        List<Asked> all = questions.stream().map(Resemblance::asked).toList();
        Resemblance met = new Resemblance(all);
        List<BankProblem> problems = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ReadingProgress.tell(Step.ALIKE, i + 1, all.size());
            met.compare(all.get(i), questions.get(i), problems);
            met.add(all.get(i));
        }
        return problems;
    }

    /** One problem at each question of a file that is alike one of the shelf. */
    public static List<BankProblem> withShelf(List<OnShelf> shelf, List<WrittenQuestion> questions) {
        List<Asked> there = shelf.stream().map(Resemblance::asked).toList();
        List<Asked> all = questions.stream().map(Resemblance::asked).toList();
        Resemblance known = new Resemblance(there);
        there.forEach(known::add);
        List<BankProblem> problems = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ReadingProgress.tell(Step.SHELF, i + 1, all.size());
            known.compare(all.get(i), questions.get(i), problems);
        }
        return problems;
    }

    private void add(Asked one) {
        Map<String, List<Asked>> words = byNumbersAndWord.computeIfAbsent(one.numbers(), any -> new HashMap<>());
        for (String word : rarest(one))
            words.computeIfAbsent(word, any -> new ArrayList<>()).add(one);
    }

    private List<String> rarest(Asked one) {
        int words = one.words().size();
        int shared = (4 * words + 4) / 5;
        return one.words().stream()
                .sorted(Comparator.comparingInt((String word) -> common.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(words - shared + 1L)
                .toList();
    }

    private void compare(Asked now, WrittenQuestion question, List<BankProblem> problems) {
        Map<String, List<Asked>> sameNumbers = byNumbersAndWord.getOrDefault(now.numbers(), Map.of());
        Set<Asked> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String word : rarest(now)) candidates.addAll(sameNumbers.getOrDefault(word, List.of()));
        candidates.stream()
                .filter(other -> other.share(now) >= ALIKE)
                .max(Comparator.comparingDouble((Asked other) -> other.share(now))
                        .thenComparing(Asked::at))
                .ifPresent(twin -> problems.add(problem(twin, now, question)));
    }

    private static Asked asked(OnShelf one) {
        return Asked.of(
                one.question().text(),
                answer(one.question().form()),
                "câu " + one.question().id() + " trong ngân hàng “" + one.bank() + "”");
    }

    private static Asked asked(WrittenQuestion question) {
        return Asked.of(question.ask(), answer(question), "câu " + question.name() + " (" + question.from() + ")");
    }

    private static BankProblem problem(Asked twin, Asked now, WrittenQuestion question) {
        boolean other = twin.answer().isPresent()
                && now.answer().isPresent()
                && !same(twin.answer().get(), now.answer().get());
        return new BankProblem(
                question.from(),
                question.name(),
                other ? BankProblem.Code.ALIKE_WITH_OTHER_ANSWER : BankProblem.Code.ALIKE,
                other
                        ? "Hỏi gần như " + twin.at() + " nhưng đáp án khác: “"
                                + twin.answer().get() + "” và “" + now.answer().get() + "”. Hãy xem câu nào đúng."
                        : "Hỏi gần như " + twin.at() + ": nên giữ một câu.");
    }

    private static boolean same(String one, String other) {
        return WrittenText.of(one).likeness(WrittenText.of(other)) == Likeness.SAME
                || WrittenText.bare(one).equals(WrittenText.bare(other));
    }

    private static Optional<String> answer(Form form) {
        return Optional.of(form instanceof Form.TrueFalse truth ? truth.right() ? "Đúng" : "Sai" : form.answer());
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
            case Key.Figure number -> Optional.of(number.value().toPlainString());
            case Key.Day day -> Optional.of(new Form.Day(day.day()).answer());
            case Key.Places places -> Optional.of(places.indexes().toString());
        };
    }
}
