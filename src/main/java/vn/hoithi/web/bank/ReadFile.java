package vn.hoithi.web.bank;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
                        .map(problem -> told(problem, questions))
                        .toList());
    }

    private static Told told(BankProblem problem, List<WrittenQuestion> questions) {
        return told(problem, at(problem, questions));
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

    /** The last question of this name that begins no later than the problem. */
    private static int at(BankProblem problem, List<WrittenQuestion> questions) {
        if (problem.question().isEmpty()) return -1;
        int found = -1;
        for (int i = 0; i < questions.size(); i++)
            if (questions.get(i).name().equals(problem.question())
                    && questions.get(i).from() <= problem.line()) found = i;
        return found;
    }
}
