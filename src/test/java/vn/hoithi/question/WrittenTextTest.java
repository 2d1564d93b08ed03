package vn.hoithi.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same, what is near, what is another answer: the table of {@code marking/pairs.csv}. */
class WrittenTextTest {
    private static final Pattern CODE = Pattern.compile("\\\\u(?:\\{(\\p{XDigit}+)}|(\\p{XDigit}{4}))");

    static Stream<Arguments> pairs() throws IOException {
        try (InputStream table = WrittenTextTest.class.getResourceAsStream("/marking/pairs.csv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\\|", -1))
                            .map(cells ->
                                    Arguments.of(text(cells[0]), text(cells[1]), Likeness.valueOf(cells[2].strip())))
                            .toList()
                            .stream();
        }
    }

    private static String text(String cell) {
        String text = cell.strip();
        if (text.length() > 1 && text.startsWith("'") && text.endsWith("'"))
            text = text.substring(1, text.length() - 1);
        return CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(code.group(1) == null ? code.group(2) : code.group(1), 16))));
    }

    @ParameterizedTest(name = "\"{1}\" for \"{0}\" is {2}")
    @MethodSource("pairs")
    void is_compared_as_a_fair_teacher_would(String right, String typed, Likeness likeness) {
        assertThat(WrittenText.of(right).likeness(WrittenText.of(typed))).isEqualTo(likeness);
    }

    /** A contestant may paste anything; it is read in no time and is no answer. */
    @ParameterizedTest
    @ValueSource(strings = {"1 triệu ", "triệu ", "ba mươi ", "! ", "1 ", "1.", "- ", "ii ", "tháng "})
    void what_is_pasted_a_thousand_times_is_no_answer(String text) {
        for (String right : List.of("1.000.000", "Trần Phú", "3/2/1930", "Đại hội VI"))
            assertThat(WrittenText.of(right).likeness(WrittenText.of(text.repeat(5_000) + "a")))
                    .isEqualTo(Likeness.DIFFERENT);
    }
}
