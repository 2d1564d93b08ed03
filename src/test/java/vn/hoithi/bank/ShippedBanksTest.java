package vn.hoithi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoithi.question.Media;
import vn.hoithi.question.ObstacleSet;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionBank;
import vn.hoithi.question.QuestionId;
import vn.hoithi.question.WrittenText;

/** The banks that come with the program keep what they promise: readable whole, balanced, nothing asked twice. */
class ShippedBanksTest {
    private static final Path FOLDER = Path.of("question-banks");
    /** Fewest questions of each bank. */
    private static final Map<String, Integer> FEWEST = Map.of(
            "lich-su-dang",
            250,
            "dieu-le-cong-doan",
            70,
            "lich-su-cong-doan",
            80,
            "cong-tac-chi-bo",
            40,
            "lich-su-dia-phuong",
            40);

    private static final int FEWEST_TO_COUNT = 25;
    private static final List<String> OLYMPIA = List.of(
            "olympia-90-nam-lich-su-dang", "olympia-dieu-le-cong-doan-khoa-xii", "olympia-tu-tuong-ho-chi-minh");

    private static Map<String, BankReading> banks() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".yaml", ""), ShippedBanksTest::read));
        }
    }

    private static QuestionBank bank(Map<String, BankReading> banks, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(banks.get(name), name).bank(), name);
    }

    private static BankReading read(Path file) {
        try {
            return BankFormats.read(file.getFileName().toString(), Files.readAllBytes(file))
                    .reading();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Test
    void every_bank_is_read_whole_and_has_the_questions_it_promises() throws IOException {
        Map<String, BankReading> banks = banks();
        banks.forEach((name, bank) -> {
            assertThat(bank.problems()).as(name).isEmpty();
            assertThat(bank.usable()).as(name).isEqualTo(bank.written());
        });
        FEWEST.forEach((name, fewest) -> assertThat(banks.get(name))
                .as(name)
                .isNotNull()
                .satisfies(bank -> assertThat(bank.usable()).isGreaterThanOrEqualTo(fewest)));
    }

    /** Figures of the rule book, for four teams. */
    @Test
    void three_sets_are_enough_for_a_whole_olympia_contest() throws IOException {
        Map<String, BankReading> banks = banks();
        for (String name : OLYMPIA) {
            QuestionBank bank = bank(banks, name);
            OlympiaSet set = Objects.requireNonNull(bank.olympia(), name);
            assertThat(set.warmupEach()).as(name).hasSize(4).allMatch(team -> team.size() == 6);
            assertThat(set.warmupTogether()).hasSize(12);
            assertThat(set.acceleration()).hasSize(4);
            assertThat(set.finish().keySet()).containsExactly(20, 30);
            // four teams, three questions each: any of them may choose the same value
            assertThat(set.finish().values()).allMatch(questions -> questions.size() == 12);
            assertThat(set.tiebreak()).hasSize(3);
            ObstacleSet obstacle = bank.obstacles().getFirst();
            assertThat(obstacle.id()).isEqualTo(set.obstacle());
            Set<QuestionId> placed = new HashSet<>(set.questions());
            obstacle.rows().forEach(row -> placed.add(row.id()));
            placed.add(obstacle.centre().id());
            assertThat(bank.questions()).extracting(Question::id).containsExactlyInAnyOrderElementsOf(placed);
        }
    }

    @Test
    void a_keyword_stands_in_no_question_of_its_set() throws IOException {
        for (String name : OLYMPIA) {
            QuestionBank bank = bank(banks(), name);
            String keyword = WrittenText.bare(bank.obstacles().getFirst().keyword());
            for (Question question : bank.questions())
                assertThat(WrittenText.bare(question.toString()))
                        .as("%s in %s", keyword, question.id())
                        .doesNotContain(keyword);
        }
    }

    @Test
    void every_picture_is_there_and_is_a_drawing_without_script() throws IOException {
        for (BankReading bank : banks().values())
            for (Media media : pictures(bank)) {
                Path file = FOLDER.resolve("media").resolve(media.name());
                assertThat(file).exists();
                assertThat(media.description()).as(media.name()).isNotBlank();
                assertThat(Files.readString(file))
                        .as(media.name())
                        .contains("<svg")
                        .doesNotContainIgnoringCase("<script", "javascript:", "href=\"http", "onload=");
            }
    }

    private static List<Media> pictures(BankReading bank) {
        return Stream.concat(
                        bank.questions().stream()
                                .flatMap(question -> Stream.concat(
                                        question.shown().asked().stream(), question.shown().answered().stream())),
                        bank.understood().obstacles().stream().map(WrittenObstacle::picture))
                .toList();
    }

    @Test
    void no_question_is_asked_in_two_banks() throws IOException {
        List<WrittenQuestion> all = new ArrayList<>();
        banks().values().forEach(bank -> all.addAll(bank.questions()));
        assertThat(all).extracting(WrittenQuestion::id).doesNotHaveDuplicates();
        assertThat(Resemblance.problems(all)).isEmpty();
    }

    @Test
    void every_question_says_why_and_on_what_it_rests() throws IOException {
        banks().values().stream()
                .flatMap(bank -> bank.questions().stream())
                .forEach(question -> assertThat(question.about())
                        .as(question.id())
                        .satisfies(about -> {
                            assertThat(about.explanation()).isNotBlank();
                            assertThat(about.basis()).isNotBlank();
                            assertThat(about.source()).isNotBlank();
                            assertThat(about.theme()).isNotBlank();
                        }));
    }

    @Test
    void the_right_option_is_betrayed_neither_by_its_place_nor_by_its_length() throws IOException {
        banks().forEach((name, bank) -> {
            List<WrittenQuestion> choices = bank.questions().stream()
                    .filter(question -> question.form() == WrittenQuestion.FormName.CHOICE
                            && question.options().size() == 4)
                    .toList();
            // of ten questions no share can be read
            if (choices.size() < FEWEST_TO_COUNT) return;
            Map<Integer, Long> places =
                    choices.stream().collect(Collectors.groupingBy(ShippedBanksTest::right, Collectors.counting()));
            for (int place = 0; place < 4; place++)
                assertThat(places.getOrDefault(place, 0L) / (double) choices.size())
                        .as("%s, place %s", name, place)
                        .isBetween(0.15, 0.35);
            long longest =
                    choices.stream().filter(ShippedBanksTest::rightIsLongest).count();
            assertThat(longest / (double) choices.size()).as(name).isLessThan(0.35);
        });
    }

    private static int right(WrittenQuestion question) {
        return question.key() instanceof Key.Options some ? some.right().first() : -1;
    }

    private static boolean rightIsLongest(WrittenQuestion question) {
        List<Integer> lengths = question.options().stream().map(String::length).toList();
        int right = lengths.get(right(question));
        return right == Collections.max(lengths) && Collections.frequency(lengths, right) == 1;
    }
}
