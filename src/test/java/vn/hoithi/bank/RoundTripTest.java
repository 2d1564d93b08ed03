package vn.hoithi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Level;
import vn.hoithi.question.Validity;

/** Out and in again gives the same bank, whatever stands in it. */
class RoundTripTest {
    private static final List<String> WORDS = List.of(
            "Đảng",
            "Công đoàn",
            "1930",
            "3/2/1930",
            "- gạch",
            "# thăng",
            "a: b",
            "\"nháy\"",
            "'đơn'",
            "{ngoặc}",
            "[vuông]",
            "&",
            "*sao*",
            "yes",
            "null",
            "~",
            "Điều 5, khoản 2",
            "\\",
            "100 %",
            "@",
            "|",
            ">",
            "=",
            "?",
            "!",
            "1e5",
            "0x1F",
            "$",
            "//",
            "→",
            "“”",
            "Câu");

    private final Random random = new Random(Long.getLong("hoithi.seed", 19450902));

    @Test
    void yaml() {
        for (int i = 0; i < 300; i++) {
            List<WrittenQuestion> questions = questions(1 + random.nextInt(6));
            byte[] file =
                    BankWriters.of("bo.yaml", true).orElseThrow().write(new WrittenBank("bo", "Bộ: thử", questions));
            BankReading reading = BankFormats.read("bo.yaml", file).reading();
            assertThat(reading.problems())
                    .as(() -> new String(file, StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(reading.questions().stream().map(RoundTripTest::bare).toList())
                    .isEqualTo(questions.stream().map(RoundTripTest::bare).toList());
        }
    }

    /** Without what only the file of origin knows. */
    private static WrittenQuestion bare(WrittenQuestion question) {
        return new WrittenQuestion(
                question.id(),
                "",
                "",
                question.form(),
                question.ask(),
                question.options(),
                question.pinned(),
                List.of(),
                question.key(),
                Shown.NOTHING,
                question.about(),
                0,
                List.of());
    }

    private List<WrittenQuestion> questions(int many) {
        List<WrittenQuestion> questions = new ArrayList<>();
        for (int i = 0; i < many; i++) questions.add(question("cau-" + i));
        return questions;
    }

    private WrittenQuestion question(String id) {
        FormName form =
                List.of(FormName.CHOICE, FormName.TRUE_FALSE, FormName.SHORT).get(random.nextInt(3));
        Set<String> options = new LinkedHashSet<>();
        int wanted = 2 + random.nextInt(5);
        while (form == FormName.CHOICE && options.size() < wanted) options.add(text());
        Set<Integer> pinned = new TreeSet<>();
        if (form == FormName.CHOICE && random.nextInt(4) == 0) pinned.add(random.nextInt(options.size()));
        Key key = switch (form) {
            case CHOICE -> Key.Options.of(random.nextInt(options.size()));
            case TRUE_FALSE -> new Key.Truth(random.nextBoolean());
            default -> new Key.Wordings(List.copyOf(new LinkedHashSet<>(List.of(text(), text(), text()))));
        };
        return new WrittenQuestion(
                id,
                "",
                "",
                form,
                text(),
                List.copyOf(options),
                pinned,
                List.of(),
                key,
                Shown.NOTHING,
                about(),
                1,
                List.of());
    }

    private About about() {
        return new About(
                maybe(),
                List.of(Level.values()).get(random.nextInt(5)),
                random.nextBoolean() ? null : Duration.ofSeconds(3 + random.nextInt(598)),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                validity(),
                "",
                random.nextBoolean() ? BankReading.Review.DRAFT : BankReading.Review.REVIEWED,
                null,
                null);
    }

    private @Nullable Validity validity() {
        if (random.nextInt(3) > 0) return null;
        LocalDate from = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
        return new Validity(
                random.nextBoolean() ? null : from,
                random.nextBoolean() ? null : from.plusDays(random.nextInt(900)),
                "văn bản " + text());
    }

    private String maybe() {
        return random.nextBoolean() ? "" : text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(4);
        for (int i = 0; i < words; i++) text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        return text.toString();
    }
}
