package vn.hoithi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines of banks in any order and cut anywhere: whatever comes out, no question is lost in silence and nothing throws. */
class TextFuzzTest {
    private static final List<String> PIECES = List.of(
            "Câu 1: ",
            "Câu 2.",
            "câu 3 ",
            "1. ",
            "2) ",
            "A. ",
            "b) ",
            "(C) ",
            "D/- ",
            "*B. ",
            "Đáp án: ",
            "ĐA B",
            "BẢNG ĐÁP ÁN",
            "1-A 2-B 3-C",
            "Câu | 1 | 2",
            "Giải thích: ",
            "Căn cứ: ",
            "PHẦN I. ",
            "=> 7",
            "Cả A và B",
            "Đúng hay sai?",
            "một",
            "hai",
            "\t",
            "   ",
            "\n",
            "\n",
            "\n",
            "đ) ",
            "F. ",
            "E. ",
            "?",
            "0",
            "99999999999",
            "Trang 1/3",
            "I. LỊCH SỬ",
            "\u200B",
            "e\u0301");

    @Test
    void any_row_of_pieces_is_read_without_an_exception() {
        long seed = Long.getLong("hoithi.seed", 2809);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(60);
            for (int j = 0; j < pieces; j++) text.append(PIECES.get(random.nextInt(PIECES.size())));
            BankReading reading = BankFormats.read("bo.txt", ("x" + text).getBytes(StandardCharsets.UTF_8))
                    .reading();
            assertThat(reading.written())
                    .as("seed %s, text %s", seed, text)
                    .isEqualTo(reading.questions().size());
            assertThat(reading.usable()).isLessThanOrEqualTo(reading.written());
            // whatever cannot be used is told
            if (reading.usable() < reading.written())
                assertThat(reading.problems())
                        .as("seed %s, text %s", seed, text)
                        .isNotEmpty();
        }
    }
}
