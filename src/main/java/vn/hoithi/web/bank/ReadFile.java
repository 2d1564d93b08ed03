package vn.hoithi.web.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Resemblance;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.QuestionBank;

/**
 * What was understood of a file, for the page where it is mended; nothing of it is kept yet.
 *
 * @param place word for what lines count: dòng, hàng, đoạn
 * @param questions everything that was understood as a question
 * @param usable indexes of those that can be used as they are
 */
public record ReadFile(
        String file,
        String format,
        String place,
        String title,
        List<WrittenJson> questions,
        List<Integer> usable,
        List<Told> problems) {

    /**
     * A problem, with the question it belongs to.
     *
     * @param at index of the question; -1 for the file as a whole
     */
    public record Told(String severity, BankProblem.Code code, int line, String question, String message, int at) {}

    /**
     * Reads a file; a bad one is told in the problems.
     *
     * @param shelf what is there already, to be shown beside what asks the same
     */
    public static ReadFile of(String name, byte[] content, List<Resemblance.OnShelf> shelf) {
        BankFormats.Read read = BankFormats.read(name, content);
        BankReading reading = read.reading();
        List<WrittenQuestion> questions = reading.questions();
        QuestionBank bank = reading.bank();
        Set<String> usable = bank == null
                ? Set.of()
                : bank.questions().stream()
                        .map(question -> question.id().value())
                        .collect(Collectors.toSet());
        Map<String, TreeMap<Integer, Integer>> byName = byName(questions);
        return new ReadFile(
                name,
                read.format().map(BankFormat::name).orElse(""),
                read.place(),
                bank == null ? "" : bank.title(),
                questions.stream().map(WrittenJson::of).toList(),
                IntStream.range(0, questions.size())
                        .filter(i -> usable.contains(questions.get(i).id()))
                        .boxed()
                        .toList(),
                Stream.concat(reading.problems().stream(), Resemblance.withShelf(shelf, questions).stream())
                        .map(problem -> told(problem, at(problem, byName)))
                        .toList());
    }

    static Told told(BankProblem problem, int at) {
        return new Told(
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.code(),
                problem.line(),
                problem.question(),
                problem.message(),
                at);
    }

    /** The places of the questions, by name or id and the line they begin at: a name may stand twice. */
    static Map<String, TreeMap<Integer, Integer>> byName(List<WrittenQuestion> questions) {
        Map<String, TreeMap<Integer, Integer>> byName = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            WrittenQuestion question = questions.get(i);
            for (String name : List.of(question.name(), question.id()))
                byName.computeIfAbsent(name, any -> new TreeMap<>()).putIfAbsent(question.from(), i);
        }
        return byName;
    }

    /** The last question of this name that begins no later than the problem; -1 where there is none. */
    static int at(BankProblem problem, Map<String, TreeMap<Integer, Integer>> byName) {
        TreeMap<Integer, Integer> places = byName.get(problem.question());
        Map.Entry<Integer, Integer> place = places == null ? null : places.floorEntry(problem.line());
        return place == null ? -1 : place.getValue();
    }
}
