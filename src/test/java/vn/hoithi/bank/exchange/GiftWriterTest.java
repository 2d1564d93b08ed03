package vn.hoithi.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.RandomQuestions;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Level;
import vn.hoithi.question.Validity;

class GiftWriterTest {
    private static final List<String> WORDS = List.of(
            "Đảng",
            "năm",
            "1930",
            "Hà Nội",
            "{",
            "}",
            "~",
            "=",
            "#",
            "####",
            ":",
            "::",
            "\\",
            "\\n",
            "//",
            "$",
            "$CATEGORY:",
            "->",
            "%50%",
            "%",
            "[html]",
            "[plain]",
            "<b>",
            "&amp;",
            "&",
            "*",
            "\\*",
            "TRUE",
            "F",
            "T",
            "A.",
            "Câu 1:",
            "ANSWER: B",
            "// hoithi: {}",
            "@@PLUGINFILE@@",
            "…",
            "“",
            "\"",
            "'",
            "1..5",
            "#3:2",
            "/",
            "//",
            "top",
            "]]>",
            "\\=",
            "😀",
            "a/b");

    @Test
    void a_file_is_as_moodle_wants_it() {
        WrittenQuestion question = new WrittenQuestion(
                "ls-1",
                "",
                "",
                FormName.CHOICE,
                "Năm nào: 1930 = ?",
                List.of("1930", "50% {x}"),
                Set.of(),
                List.of(),
                Key.Options.of(0),
                Shown.NOTHING,
                About.NOTHING
                        .withTheme("Lịch sử")
                        .withExplanation("Ngày 3/2.")
                        .withLevel(Level.APPLY)
                        .withTime(Duration.ofSeconds(30)),
                1,
                List.of());
        assertThat(new String(
                        new GiftWriter().write(new WrittenBank("bo", "Bộ thử", List.of(question))),
                        StandardCharsets.UTF_8))
                .isEqualTo("""
                // Bộ thử

                $CATEGORY: $course$/top/Lịch sử

                // hoithi: {"level":"vận dụng","seconds":"30"}
                ::ls-1::Năm nào\\: 1930 \\= ? {
                =1930
                ~50% \\{x\\}
                ####Ngày 3/2.
                }

                """);
    }

    @Test
    void what_was_written_reads_back_the_same() {
        long seed = System.nanoTime();
        System.out.println("questions written with seed " + seed);
        Random dice = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<WrittenQuestion> questions = new ArrayList<>();
            for (int i = 0; i < 10; i++) questions.add(question(dice, i));
            byte[] file = new GiftWriter().write(new WrittenBank("bo", words(dice, 3), questions));
            BankReading reading = new GiftFormat().read("bo.gift", file);
            assertThat(reading.questions()).as("seed %d", seed).hasSameSizeAs(questions);
            for (int i = 0; i < questions.size(); i++)
                assertThat(comparable(reading.questions().get(i)))
                        .as(
                                "seed %d%n%s",
                                seed,
                                String.join("\n", reading.questions().get(i).original()))
                        .isEqualTo(comparable(questions.get(i)));
        }
    }

    @Test
    void questions_of_every_form_with_all_their_fields_read_back_the_same() {
        long seed = System.nanoTime();
        System.out.println("questions of every form written with seed " + seed);
        RandomQuestions dice = new RandomQuestions(new Random(seed), WORDS);
        for (int round = 0; round < 200; round++) {
            List<WrittenQuestion> questions = IntStream.range(0, 10)
                    .mapToObj(i -> dice.question("cau-" + i))
                    .toList();
            byte[] file = new GiftWriter().write(new WrittenBank("bo", "Bộ", questions));
            BankReading reading = new GiftFormat().read("bo.gift", file);
            assertThat(reading.questions()).as("seed %d", seed).hasSameSizeAs(questions);
            for (int i = 0; i < questions.size(); i++)
                assertThat(comparable(reading.questions().get(i)))
                        .as(
                                "seed %d%n%s",
                                seed,
                                String.join("\n", reading.questions().get(i).original()))
                        .isEqualTo(comparable(questions.get(i)));
        }
    }

    @Test
    void a_choice_between_right_and_wrong_is_read_as_true_or_false() {
        BankReading aiken = Told.read(new AikenFormat(), "bo.aiken", "Huế là thủ đô.\nA. Đúng\nB. Sai\nANSWER: B\n");
        assertThat(Told.questions(aiken)).isEqualTo("1 cau-1 TRUE_FALSE Huế là thủ đô. -> sai\n");
        WrittenQuestion choice = new WrittenQuestion(
                "x",
                "",
                "",
                FormName.CHOICE,
                "Huế là thủ đô.",
                List.of("Đúng", "Sai"),
                Set.of(),
                List.of(),
                Key.Options.of(1),
                Shown.NOTHING,
                About.NOTHING,
                1,
                List.of());
        String file = new String(
                new GiftWriter().write(new WrittenBank("bo", "Bộ", List.of(choice))), StandardCharsets.UTF_8);
        assertThat(file).contains("{FALSE}").doesNotContain("hoithi:");
    }

    @Test
    void every_file_of_the_corpus_and_the_bank_that_is_shipped_come_back_from_gift_the_same() throws IOException {
        for (Path file : List.of(
                Path.of("question-banks/lich-su-dang.yaml"),
                Path.of("src/test/resources/banks/gift.gift"),
                Path.of("src/test/resources/banks/moodle.xml"),
                Path.of("src/test/resources/banks/aiken.txt"),
                Path.of("src/test/resources/banks/loose-letters.json"))) {
            List<WrittenQuestion> questions = BankFormats.read(file.toString(), Files.readAllBytes(file))
                    .reading()
                    .questions();
            assertThat(questions).as(file.toString()).isNotEmpty();
            BankReading again =
                    new GiftFormat().read("bo.gift", new GiftWriter().write(new WrittenBank("bo", "Bộ", questions)));
            assertThat(again.questions().stream().map(GiftWriterTest::comparable))
                    .as(file.toString())
                    .containsExactlyElementsOf(
                            questions.stream().map(GiftWriterTest::comparable).toList());
        }
    }

    /** Where it stood is not what it is. */
    private static WrittenQuestion comparable(WrittenQuestion question) {
        return new WrittenQuestion(
                question.id(),
                question.number(),
                question.section(),
                question.form(),
                question.ask(),
                question.options(),
                question.pinned(),
                question.matches(),
                question.key(),
                question.shown(),
                question.about(),
                1,
                List.of());
    }

    private static WrittenQuestion question(Random dice, int index) {
        List<String> options = dice.nextInt(3) == 0
                ? List.of()
                : IntStream.range(0, dice.nextInt(6) + 1)
                        .mapToObj(i -> words(dice, 4))
                        .toList();
        return new WrittenQuestion(
                dice.nextInt(5) == 0 ? "NQ " + index + words(dice, 2) : "cau-" + index,
                dice.nextInt(4) == 0 ? String.valueOf(index) : "",
                dice.nextInt(4) == 0 ? words(dice, 3) : "",
                pick(dice, List.of(FormName.values())),
                words(dice, 8),
                options,
                dice.nextInt(4) == 0 ? Set.of(dice.nextInt(6)) : Set.of(),
                List.of(),
                key(dice),
                Shown.NOTHING,
                about(dice),
                1,
                List.of());
    }

    private static @Nullable Key key(Random dice) {
        return switch (dice.nextInt(4)) {
            case 0 -> null;
            case 1 -> new Key.Truth(dice.nextBoolean());
            case 2 ->
                new Key.Wordings(IntStream.range(0, dice.nextInt(3) + 1)
                        .mapToObj(i -> words(dice, 3))
                        .toList());
            default ->
                new Key.Options(new TreeSet<>(IntStream.range(0, dice.nextInt(3) + 1)
                        .map(i -> dice.nextInt(6))
                        .boxed()
                        .toList()));
        };
    }

    private static About about(Random dice) {
        About about = About.NOTHING
                .withTheme(dice.nextInt(3) == 0 ? words(dice, 3) : "Lịch sử")
                .withLevel(pick(dice, List.of(Level.values())));
        if (dice.nextBoolean()) about = about.withExplanation(words(dice, 6)).withBasis(words(dice, 3));
        if (dice.nextBoolean()) about = about.withSource(words(dice, 3)).withNotes(words(dice, 3));
        if (dice.nextBoolean()) about = about.withTime(Duration.ofSeconds(dice.nextInt(3, 601)));
        if (dice.nextBoolean()) about = about.withReview(BankReading.Review.REVIEWED);
        if (dice.nextBoolean())
            about = about.withValidity(new Validity(
                    dice.nextBoolean() ? LocalDate.of(2016, 7, 1) : null,
                    dice.nextBoolean() ? LocalDate.of(2026, 6, 30) : null,
                    dice.nextBoolean() ? words(dice, 2) : ""));
        return about;
    }

    private static <T> T pick(Random dice, List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }

    private static String words(Random dice, int most) {
        List<String> words = new ArrayList<>();
        for (int i = dice.nextInt(most); i >= 0; i--) words.add(pick(dice, WORDS));
        return String.join(dice.nextInt(4) == 0 ? "" : " ", words);
    }
}
