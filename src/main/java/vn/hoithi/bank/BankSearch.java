package vn.hoithi.bank;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoithi.question.Form;
import vn.hoithi.question.WrittenText;

/**
 * Finds questions by words, wherever they stand in a question: no diacritics, no capitals, no order, parts of words too.
 */
public final class BankSearch {
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private final List<Indexed> questions = new ArrayList<>();
    private final WordIndex index = new WordIndex();

    /**
     * A question that can be found.
     *
     * @param bank id of the bank it is in
     * @param answer what is right, in words; empty where nothing is
     */
    public record Found(String bank, String bankTitle, WrittenQuestion question, String answer) {}

    /** @param ask what is asked, folded */
    private record Indexed(Found found, String ask) {}

    /** What was found: the first of it, and how many there are. */
    public record Hits(List<Found> first, int total) {}

    public BankSearch(List<WrittenBank> banks) {
        for (WrittenBank bank : banks) for (WrittenQuestion question : bank.questions()) add(bank, question);
    }

    private void add(WrittenBank bank, WrittenQuestion question) {
        Found found = new Found(bank.id(), bank.title(), question, answer(question));
        String ask = folded(question.ask());
        About about = question.about();
        String all = Stream.of(
                        Stream.of(question.ask(), found.answer()),
                        question.options().stream(),
                        question.matches().stream(),
                        wordings(question),
                        Stream.of(about.theme(), about.basis(), about.explanation(), about.source(), about.notes()))
                .flatMap(texts -> texts)
                .map(BankSearch::folded)
                .collect(Collectors.joining("\n"));
        questions.add(new Indexed(found, ask));
        index.add(all);
    }

    private static Stream<String> wordings(WrittenQuestion question) {
        return question.key() instanceof Key.Wordings words ? words.wordings().stream() : Stream.of();
    }

    private static String answer(WrittenQuestion question) {
        return QuestionMaker.make(question, new ArrayList<>())
                .map(made -> made.form() instanceof Form.TrueFalse truth
                        ? truth.right() ? "Đúng" : "Sai"
                        : made.form().answer())
                .orElse("");
    }

    private static String folded(String text) {
        return BETWEEN.matcher(WrittenText.bare(text)).replaceAll(" ").strip();
    }

    public int size() {
        return questions.size();
    }

    /**
     * Questions that hold every one of the words: first those that hold them whole, of these first those that ask with
     * them, otherwise in the order of the banks. No words find everything.
     *
     * @param words with spaces between
     * @param also what else is asked of a question
     * @param from how many of the first are left out, and {@code most}, how many are told at most
     */
    public Hits find(String words, Predicate<Found> also, int from, int most) {
        List<String> wanted = List.of(folded(words).split(" ", -1));
        BitSet whole = index.holdingWhole(wanted);
        List<List<Found>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        index.holding(wanted).stream().forEach(number -> {
            Indexed hit = questions.get(number);
            int rank = (whole.get(number) ? 0 : 2) + (holds(hit.ask(), wanted) ? 0 : 1);
            if (also.test(hit.found())) ranks.get(rank).add(hit.found());
        });
        List<Found> hits = ranks.stream().flatMap(List::stream).toList();
        return new Hits(hits.stream().skip(from).limit(most).toList(), hits.size());
    }

    private static boolean holds(String text, List<String> words) {
        for (String word : words) if (!text.contains(word)) return false;
        return true;
    }
}
