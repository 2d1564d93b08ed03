package vn.hoithi.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
 */
public final class Resemblance {
    /** Share of words in common from which two questions are shown side by side. */
    private static final double ALIKE = 0.8;
    /** Words that stand in more questions than this say nothing and would make the search slow. */
    private static final int TOO_COMMON = 400;

    private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ROMAN = Pattern.compile("[ivx]+");

    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, List<Integer>> where = new HashMap<>();

    private Resemblance() {}

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
            if (!numbers.equals(other.numbers)) return 0;
            Set<String> both = new HashSet<>(words);
            both.retainAll(other.words);
            return (double) both.size() / (words.size() + other.words.size() - both.size());
        }
    }

    /** One problem at the later of each two of a file that are alike. */
    static List<BankProblem> problems(List<WrittenQuestion> questions) {
        return new Resemblance().met(questions);
    }

    /** One problem at each question of a file that is alike one of the shelf. */
    public static List<BankProblem> withShelf(List<OnShelf> shelf, List<WrittenQuestion> questions) {
        Resemblance known = new Resemblance();
        for (OnShelf one : shelf)
            known.add(Asked.of(
                    one.question().text(),
                    answer(one.question().form()),
                    "câu " + one.question().id() + " trong ngân hàng “" + one.bank() + "”"));
        List<BankProblem> problems = new ArrayList<>();
        int done = 0;
        for (WrittenQuestion question : questions) {
            ReadingProgress.tell(Step.SHELF, ++done, questions.size());
            Asked now = asked(question);
            known.closest(now).ifPresent(twin -> problems.add(problem(twin, now, question)));
        }
        return problems;
    }

    private List<BankProblem> met(List<WrittenQuestion> questions) {
        List<BankProblem> problems = new ArrayList<>();
        for (WrittenQuestion question : questions) {
            ReadingProgress.tell(Step.ALIKE, asked.size() + 1, questions.size());
            Asked now = asked(question);
            closest(now).ifPresent(twin -> problems.add(problem(twin, now, question)));
            add(now);
        }
        return problems;
    }

    private void add(Asked one) {
        for (String word : one.words())
            where.computeIfAbsent(word, any -> new ArrayList<>()).add(asked.size());
        asked.add(one);
    }

    private Optional<Asked> closest(Asked to) {
        Set<Integer> candidates = new HashSet<>();
        for (String word : to.words()) {
            List<Integer> others = where.getOrDefault(word, List.of());
            if (others.size() <= TOO_COMMON) candidates.addAll(others);
        }
        return candidates.stream()
                .map(asked::get)
                .filter(other -> other.share(to) >= ALIKE)
                .max(Comparator.comparingDouble(other -> other.share(to)));
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
