package vn.hoithi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    private static Map<String, BankReading> banks() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".yaml", ""), ShippedBanksTest::read));
        }
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
                    .filter(question -> question.options().size() == 4)
                    .toList();
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
