package vn.hoithi.web.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionBank;

/**
 * A bank as it stands on the shelf.
 *
 * @param written every question, usable or not
 * @param usable what a contest can take of it
 * @param revision from 1, one more with each change
 * @param unread how many questions of its file were not understood at all
 * @param problems why some questions cannot be used, and what is doubtful about others
 * @param notes what else its file's reading told
 */
public record ShelvedBank(
        WrittenBank written,
        QuestionBank usable,
        long revision,
        int unread,
        List<BankProblem> problems,
        List<BankProblem> notes) {

    /** A question that can be used, and how far it has been checked. */
    public record Entry(Question question, Review review) {}

    public ShelvedBank {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    public String id() {
        return written.id();
    }

    public String title() {
        return written.title();
    }

    /** How many questions it has, those left out too. */
    public int size() {
        return written.questions().size() + unread;
    }

    /** The questions that can be used. */
    public List<Entry> entries() {
        Map<String, Review> reviews = written.questions().stream()
                .collect(Collectors.toMap(
                        WrittenQuestion::id, question -> question.about().review(), (first, twice) -> first));
        return usable.questions().stream()
                .map(question ->
                        new Entry(question, reviews.getOrDefault(question.id().value(), Review.DRAFT)))
                .toList();
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** All questions that can be used by id, for looking up many. */
    public Map<String, Question> byId() {
        return usable.questions().stream()
                .collect(Collectors.toMap(question -> question.id().value(), Function.identity()));
    }
}
