package vn.hoithi.web.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.question.Question;

/**
 * A bank as it stands on the shelf.
 *
 * @param entries the questions that can be used
 * @param written how many the file has, those left out too
 * @param problems why some were left out
 */
public record ShelvedBank(String id, String title, List<Entry> entries, int written, List<BankProblem> problems) {

    /** A question and how far it has been checked. */
    public record Entry(Question question, Review review) {}

    public ShelvedBank {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    public Optional<Question> question(String id) {
        return entries.stream()
                .map(Entry::question)
                .filter(question -> question.id().value().equals(id))
                .findFirst();
    }

    /** All questions by id, for looking up many. */
    public Map<String, Question> byId() {
        return entries.stream()
                .map(Entry::question)
                .collect(Collectors.toMap(question -> question.id().value(), Function.identity()));
    }
}
