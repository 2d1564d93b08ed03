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
        Draft.Questions drawn = QuestionDraw.draw(
                bank, GoldenBellRules.preset(20), QuestionUse.Past.NONE, new Random(run.getCurrentRepetition()));

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

        Draft.Questions drawn =
                QuestionDraw.draw(bank, GoldenBellRules.preset(15), QuestionUse.Past.NONE, new Random(7));
        assertThat(drawn.main()).allMatch(ref -> ref.id().startsWith("z"));
    }

    @Test
    void a_bank_that_is_too_small_gives_what_it_has() {
        Draft.Questions drawn = QuestionDraw.draw(
                bank(8, Review.REVIEWED), GoldenBellRules.preset(15), QuestionUse.Past.NONE, new Random(1));
        assertThat(drawn.bell()).hasSize(2);
        assertThat(drawn.main()).hasSize(6);
        assertThat(drawn.reserve()).isEmpty();
    }

    @Test
    void where_points_decide_no_topics_are_drawn() {
        Draft.Questions drawn = QuestionDraw.draw(
                bank(60, Review.REVIEWED), GoldenBellRules.accumulation(20), QuestionUse.Past.NONE, new Random(1));
        assertThat(drawn.bell()).isEmpty();
        assertThat(drawn.main()).hasSize(20);
    }

    @RepeatedTest(20)
    void what_was_asked_lately_is_not_drawn_while_there_is_something_else(RepetitionInfo run) {
        ShelvedBank bank = bank(60, Review.REVIEWED);
        Random random = new Random(run.getCurrentRepetition());
        Set<Draft.Ref> recent =
                new HashSet<>(QuestionDraw.draw(bank, GoldenBellRules.preset(20), QuestionUse.Past.NONE, random)
                        .main());
        Draft.Questions drawn =
                QuestionDraw.draw(bank, GoldenBellRules.preset(20), new QuestionUse.Past(recent, recent), random);
        assertThat(drawn.main()).hasSize(20).doesNotContainAnyElementsOf(recent);
        assertThat(drawn.reserve()).doesNotContainAnyElementsOf(recent);
        assertThat(drawn.bell()).doesNotContainAnyElementsOf(recent);
    }

    @Test
    void what_was_asked_lately_is_asked_again_where_nothing_else_is_left() {
        ShelvedBank bank = bank(30, Review.REVIEWED);
        Set<Draft.Ref> recent = bank.byId().keySet().stream()
                .filter(id -> !id.equals("q0"))
                .map(id -> new Draft.Ref("b", id))
                .collect(Collectors.toSet());
        Draft.Questions drawn = QuestionDraw.draw(
                bank, GoldenBellRules.accumulation(15), new QuestionUse.Past(recent, recent), new Random(3));
        assertThat(drawn.main()).hasSize(15).contains(new Draft.Ref("b", "q0"));
    }

    @Test
    void of_questions_alike_in_everything_those_never_asked_go_first() {
        ShelvedBank bank = bank(80, Review.REVIEWED);
        Set<Draft.Ref> ever = bank.byId().keySet().stream()
                .filter(id -> Integer.parseInt(id.substring(1)) < 32)
                .map(id -> new Draft.Ref("b", id))
                .collect(Collectors.toSet());
        Draft.Questions drawn = QuestionDraw.draw(
                bank, GoldenBellRules.accumulation(15), new QuestionUse.Past(Set.of(), ever), new Random(3));
        assertThat(drawn.main()).hasSize(15).doesNotContainAnyElementsOf(ever);
    }

    @Test
    void a_question_that_is_won_by_the_closest_answer_is_not_drawn() {
        List<WrittenQuestion> written = new ArrayList<>(written("q", 4, Review.DRAFT));
        written.add(closest("gan-dung"));
        ShelvedBank bank = shelved(written);
        assertThat(bank.question("gan-dung")).isPresent();
        Draft.Questions drawn =
                QuestionDraw.draw(bank, GoldenBellRules.accumulation(15), QuestionUse.Past.NONE, new Random(1));
        assertThat(drawn.main()).hasSize(4).extracting(Draft.Ref::id).doesNotContain("gan-dung");
        assertThat(drawn.reserve()).isEmpty();
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

    private static WrittenQuestion closest(String id) {
        return new WrittenQuestion(
                id,
                "",
                "",
                FormName.NUMBER,
                "Chi bộ có bao nhiêu quyển sách?",
                List.of(),
                Set.of(),
                List.of(),
                new Key.Figure(BigDecimal.TEN, BigDecimal.ZERO, true, "quyển"),
                Shown.NOTHING,
                About.NOTHING.withTheme("Chủ đề 0").withLevel(Level.RECOGNISE).withReview(Review.REVIEWED),
                1,
                List.of());
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
