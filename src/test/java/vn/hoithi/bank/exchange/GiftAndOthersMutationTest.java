package vn.hoithi.bank.exchange;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankReading;

/** Files that were damaged, five thousand for each reader: whatever they are, they are read or told. */
class GiftAndOthersMutationTest {
    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "=",
            "~",
            "#",
            "####",
            "::",
            "\\",
            "//",
            "// hoithi: {",
            "$CATEGORY:",
            "->",
            "%50%",
            "\n",
            "\n\n",
            "\r",
            "<",
            ">",
            "</text>",
            "<![CDATA[",
            "]]>",
            "&",
            "&x;",
            "&#0;",
            "\"",
            ",",
            "[",
            "]",
            ":",
            "null",
            "1e999",
            "ANSWER:",
            "A.",
            "B)",
            "\u0000",
            "\uFEFF",
            "đ",
            "<!DOCTYPE a>",
            "99999999999",
            "-",
            "*",
            "[html]",
            "<sup>",
            "Câu 99999:");

    @ParameterizedTest
    @CsvSource({
        "aiken.txt, 2500",
        "aiken-broken.aiken, 2500",
        "gift.gift, 5000",
        "moodle.xml, 5000",
        "loose-stt.json, 1000",
        "loose-letters.json, 3000",
        "loose-index.json, 1000"
    })
    void no_damage_to_a_file_stops_its_reader(String name, int times) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/banks", name));
        long seed = System.nanoTime();
        System.out.println(name + " mutated with seed " + seed);
        Random dice = new Random(seed);
        BankFormat format = format(name);
        for (int i = 0; i < times; i++) {
            byte[] damaged = damaged(whole, dice);
            BankReading reading = format.read(name, damaged);
            boolean known = format.reads(name, damaged);
            boolean told = reading.bank() != null || !reading.problems().isEmpty();
            boolean placed = reading.problems().stream().allMatch(problem -> problem.line() >= 1);
            if (!told || !placed || (known && format.name().isEmpty()))
                fail("%s: file %d of seed %d, %s", name, i, seed, reading.problems());
        }
    }

    private static BankFormat format(String name) {
        if (name.startsWith("aiken")) return new AikenFormat();
        if (name.startsWith("gift")) return new GiftFormat();
        return name.startsWith("moodle") ? new MoodleFormat() : new LooseJsonFormat();
    }

    private static byte[] damaged(byte[] whole, Random dice) {
        byte[] damaged = whole;
        for (int i = dice.nextInt(4); i >= 0; i--) {
            int at = dice.nextInt(damaged.length + 1);
            int to = Math.min(damaged.length, at + dice.nextInt(30));
            damaged = switch (dice.nextInt(5)) {
                case 0 ->
                    joined(Arrays.copyOf(damaged, at), new byte[0], Arrays.copyOfRange(damaged, to, damaged.length));
                case 1 ->
                    joined(
                            Arrays.copyOf(damaged, to),
                            Arrays.copyOfRange(damaged, at, to),
                            Arrays.copyOfRange(damaged, to, damaged.length));
                case 2 -> Arrays.copyOf(damaged, dice.nextInt(10) == 0 ? at : damaged.length);
                case 3 -> flipped(damaged, dice);
                default ->
                    joined(
                            Arrays.copyOf(damaged, at),
                            SCRAPS.get(dice.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8),
                            Arrays.copyOfRange(damaged, at, damaged.length));
            };
        }
        return damaged;
    }

    private static byte[] flipped(byte[] whole, Random dice) {
        byte[] flipped = whole.clone();
        if (flipped.length > 0) flipped[dice.nextInt(flipped.length)] = (byte) dice.nextInt(128);
        return flipped;
    }

    private static byte[] joined(byte[] first, byte[] second, byte[] third) {
        byte[] all = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        return all;
    }
}
