package vn.hoithi.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankMaker;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;
import vn.hoithi.question.Level;
import vn.hoithi.question.Question;
import vn.hoithi.web.bank.ShelvedBank;

class QuestionDrawTest {
    private static final List<Level> LEVELS = List.of(Level.values());

    @RepeatedTest(20)
    void questions_are_balanced_easy_ones_first_and_none_stands_twice(RepetitionInfo run) {
        ShelvedBank bank = bank(60, Review.REVIEWED);
        Draft.Questions drawn =
                QuestionDraw.draw(bank, GoldenBellRules.preset(20), new Random(run.getCurrentRepetition()));

        assertThat(drawn.main()).hasSize(20);
        assertThat(drawn.reserve()).hasSize(5);
        assertThat(drawn.bell()).hasSize(3);
        List<Draft.Ref> all = Stream.of(drawn.main(), drawn.reserve(), drawn.bell())
                .flatMap(List::stream)
                .toList();
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        assertThat(questions(bank, drawn.main())).extracting(Question::level).isSorted();
        assertThat(counted(questions(bank, drawn.main()), Question::level))
                .containsEntry(Level.RECOGNISE, 8L)
                .containsEntry(Level.UNDERSTAND, 6L)
                .containsEntry(Level.APPLY, 4L)
                .containsEntry(Level.MASTER, 2L);
        assertThat(counted(questions(bank, drawn.bell()), Question::theme)).hasSize(3);
        assertThat(counted(questions(bank, drawn.main()), Question::theme).values())
                .allMatch(count -> count >= 3 && count <= 7);
    }

    @Test
    void checked_questions_go_before_those_that_are_not() {
        List<WrittenQuestion> written = new ArrayList<>(written("q", 40, Review.DRAFT));
        written.addAll(written("z", 40, Review.REVIEWED));
        ShelvedBank bank = shelved(written);

        Draft.Questions drawn = QuestionDraw.draw(bank, GoldenBellRules.preset(15), new Random(7));
        assertThat(drawn.main()).allMatch(ref -> ref.id().startsWith("z"));
    }

    @Test
    void a_bank_that_is_too_small_gives_what_it_has() {
        Draft.Questions drawn = QuestionDraw.draw(bank(8, Review.REVIEWED), GoldenBellRules.preset(15), new Random(1));
        assertThat(drawn.bell()).hasSize(2);
        assertThat(drawn.main()).hasSize(6);
        assertThat(drawn.reserve()).isEmpty();
    }

    @Test
    void where_points_decide_no_topics_are_drawn() {
        Draft.Questions drawn =
                QuestionDraw.draw(bank(60, Review.REVIEWED), GoldenBellRules.accumulation(20), new Random(1));
        assertThat(drawn.bell()).isEmpty();
        assertThat(drawn.main()).hasSize(20);
    }

    @Test
    void questions_that_whoever_is_closest_wins_are_not_drawn() {
        List<WrittenQuestion> written = written("q", 8, Review.REVIEWED).stream()
                .map(question -> question.id().equals("q3") ? closest(question) : question)
                .toList();

        Draft.Questions drawn = QuestionDraw.draw(shelved(written), GoldenBellRules.accumulation(8), new Random(3));
        assertThat(drawn.main()).hasSize(7).noneMatch(ref -> ref.id().equals("q3"));
    }

    private static WrittenQuestion closest(WrittenQuestion question) {
        return new WrittenQuestion(
                question.id(),
                "",
                "",
                FormName.NUMBER,
                question.ask(),
                List.of(),
                Set.of(),
                List.of(),
                new Key.Figure(BigDecimal.TEN, BigDecimal.ZERO, true, ""),
                Shown.NOTHING,
                question.about(),
                question.from(),
                List.of());
    }

    private static List<Question> questions(ShelvedBank bank, List<Draft.Ref> refs) {
        return refs.stream().map(ref -> bank.question(ref.id()).orElseThrow()).toList();
    }

    private static <K> Map<K, Long> counted(List<Question> questions, Function<Question, K> by) {
        return questions.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static ShelvedBank bank(int size, Review review) {
        return shelved(written("q", size, review));
    }

    private static ShelvedBank shelved(List<WrittenQuestion> written) {
        WrittenBank bank = new WrittenBank("b", "B", written);
        return new ShelvedBank(bank, BankMaker.make(bank, new ArrayList<>()), 1, 0, List.of(), List.of());
    }

    /** Levels and four themes in turn. */
    private static List<WrittenQuestion> written(String prefix, int size, Review review) {
        List<WrittenQuestion> written = new ArrayList<>();
        for (int i = 0; i < size; i++)
            written.add(new WrittenQuestion(
                    prefix + i,
                    "",
                    "",
                    FormName.TRUE_FALSE,
                    "Câu hỏi " + prefix + " số " + i,
                    List.of(),
                    Set.of(),
                    List.of(),
                    new Key.Truth(true),
                    Shown.NOTHING,
                    About.NOTHING
                            .withTheme("Chủ đề " + (i / 4 % 4))
                            .withLevel(LEVELS.get(i % 4))
                            .withReview(review),
                    i + 1,
                    List.of()));
        return written;
    }
}
