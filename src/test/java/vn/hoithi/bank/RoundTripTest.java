package vn.hoithi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.own.YamlWriter;
import vn.hoithi.question.Level;
import vn.hoithi.question.Media;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.QuestionId;
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
                question.matches(),
                question.key(),
                question.shown(),
                question.about(),
                0,
                List.of());
    }

    @Test
    void a_bank_with_its_sets() {
        for (int i = 0; i < 100; i++) {
            List<WrittenQuestion> questions = new ArrayList<>();
            while (questions.size() < 16) questions.add(question("cau-" + questions.size(), FormName.SHORT));
            WrittenBank bank = new WrittenBank("bo", text(), questions, List.of(obstacle()), olympia());
            byte[] file = new YamlWriter().write(bank);
            BankReading reading = BankFormats.read("bo.yaml", file).reading();
            assertThat(reading.problems())
                    .as(() -> new String(file, StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(reading.understood().obstacles())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("from")
                    .isEqualTo(bank.obstacles());
            assertThat(reading.understood().olympia()).isEqualTo(bank.olympia());
            assertThat(reading.understood().title()).isEqualTo(bank.title());
        }
    }

    private WrittenObstacle obstacle() {
        return new WrittenObstacle(
                "chuong-ngai",
                "ĐƯỜNG KÁCH MỆNH",
                random.nextBoolean() ? List.of() : List.of(text()),
                maybe(),
                new Media(Media.Kind.PICTURE, "hinh.svg", maybe()),
                List.of("cau-0", "cau-1", "cau-2", "cau-3"),
                "cau-4",
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                List.of(BankReading.Review.values()).get(random.nextInt(3)),
                1);
    }

    private static OlympiaSet olympia() {
        return new OlympiaSet(
                List.of(ids(5, 6), ids(6, 8)),
                ids(8, 10),
                new QuestionId("chuong-ngai"),
                ids(10, 12),
                Map.of(20, ids(12, 13), 30, ids(13, 15)),
                ids(15, 16));
    }

    private static List<QuestionId> ids(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new QuestionId("cau-" + number))
                .toList();
    }

    private List<WrittenQuestion> questions(int many) {
        List<FormName> forms = List.of(
                FormName.CHOICE,
                FormName.MULTIPLE,
                FormName.TRUE_FALSE,
                FormName.SHORT,
                FormName.NUMBER,
                FormName.DATE,
                FormName.ORDERING,
                FormName.MATCHING);
        List<WrittenQuestion> questions = new ArrayList<>();
        for (int i = 0; i < many; i++) questions.add(question("cau-" + i, forms.get(random.nextInt(forms.size()))));
        return questions;
    }

    private WrittenQuestion question(String id, FormName form) {
        boolean offers = form == FormName.CHOICE
                || form == FormName.MULTIPLE
                || form == FormName.ORDERING
                || form == FormName.MATCHING;
        List<String> options = offers ? texts(2 + random.nextInt(5)) : List.of();
        List<String> matches =
                form == FormName.MATCHING ? texts(options.size() + random.nextInt(7 - options.size())) : List.of();
        Set<Integer> pinned = new TreeSet<>();
        if ((form == FormName.CHOICE || form == FormName.MULTIPLE) && random.nextInt(4) == 0)
            pinned.add(random.nextInt(options.size()));
        return new WrittenQuestion(
                id,
                "",
                "",
                form,
                text(),
                options,
                pinned,
                matches,
                key(form, options.size(), matches.size()),
                shown(),
                about(),
                1,
                List.of());
    }

    private List<String> texts(int many) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < many) texts.add(text());
        return List.copyOf(texts);
    }

    private Key key(FormName form, int options, int matches) {
        return switch (form) {
            case CHOICE -> Key.Options.of(random.nextInt(options));
            case MULTIPLE -> new Key.Options(new TreeSet<>(mixed(options).subList(0, 1 + random.nextInt(options))));
            case TRUE_FALSE -> new Key.Truth(random.nextBoolean());
            case NUMBER ->
                new Key.Figure(
                        BigDecimal.valueOf(random.nextLong(-9_000_000, 9_000_000), random.nextInt(4)),
                        random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(1 + random.nextInt(900), 1),
                        random.nextBoolean(),
                        random.nextBoolean() ? "" : "người");
            case DATE -> new Key.Day(LocalDate.of(1858, 9, 1).plusDays(random.nextInt(60_000)));
            case ORDERING -> new Key.Places(mixed(options));
            case MATCHING -> new Key.Places(mixed(matches).subList(0, options));
            default -> new Key.Wordings(List.copyOf(new LinkedHashSet<>(List.of(text(), text(), text()))));
        };
    }

    private List<Integer> mixed(int many) {
        List<Integer> mixed = new ArrayList<>(IntStream.range(0, many).boxed().toList());
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private Shown shown() {
        List<Media> asked = new ArrayList<>();
        while (random.nextInt(3) == 0)
            asked.add(new Media(Media.Kind.PICTURE, "hinh-" + random.nextInt(99) + ".png", maybe()));
        List<Media> answered = random.nextInt(4) > 0
                ? List.of()
                : List.of(
                        new Media(Media.Kind.SOUND, "nhac.mp3", maybe()),
                        new Media(Media.Kind.VIDEO, "clip.webm", maybe()));
        return new Shown(asked, answered, asked.size() > 1 && random.nextBoolean());
    }

    private @Nullable Signature signature() {
        return random.nextInt(3) > 0
                ? null
                : new Signature(text(), LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)));
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
                maybe(),
                List.of(BankReading.Review.values()).get(random.nextInt(3)),
                signature(),
                signature());
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
