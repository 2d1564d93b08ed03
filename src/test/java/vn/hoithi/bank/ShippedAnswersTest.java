package vn.hoithi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hoithi.question.Likeness;
import vn.hoithi.question.WrittenText;

/** What holds of marking for every answer of the banks that come with the program, however it is typed. */
class ShippedAnswersTest {
    private static List<WrittenQuestion> questions = List.of();
    private static List<String> wordings = List.of();

    @BeforeAll
    static void read_the_banks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("question-banks"))) {
            questions = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(file).questions().stream())
                    .toList();
        }
        wordings = questions.stream()
                .flatMap(question ->
                        question.key() instanceof Key.Wordings words ? words.wordings().stream() : Stream.of())
                .distinct()
                .toList();
        assertThat(wordings).hasSizeGreaterThan(300);
    }

    private static BankReading read(Path file) {
        try {
            return BankFormats.read(file.getFileName().toString(), Files.readAllBytes(file))
                    .reading();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Likeness likeness(String right, String typed) {
        return WrittenText.of(right).likeness(WrittenText.of(typed));
    }

    @Test
    void every_answer_and_every_option_is_the_same_as_itself() {
        Stream.concat(wordings.stream(), questions.stream().flatMap(question -> question.options().stream()))
                .forEach(text -> assertThat(likeness(text, text)).as(text).isEqualTo(Likeness.SAME));
    }

    @Test
    void no_option_is_the_same_as_another_of_its_question() {
        for (WrittenQuestion question : questions)
            for (String one : question.options())
                for (String other : question.options())
                    if (!one.equals(other))
                        assertThat(likeness(one, other))
                                .as("%s: %s, %s", question.id(), one, other)
                                .isNotEqualTo(Likeness.SAME);
    }

    @Test
    void an_answer_taken_apart_in_capitals_or_with_wide_spaces_is_the_same() {
        for (String wording : wordings)
            for (String typed : List.of(
                    Normalizer.normalize(wording, Normalizer.Form.NFD),
                    wording.toUpperCase(Locale.ROOT),
                    Normalizer.normalize(wording.toUpperCase(Locale.ROOT), Normalizer.Form.NFD),
                    wording.replace(" ", "  "),
                    "  " + wording + "\u00A0",
                    wording.replace(' ', '\u00A0'),
                    "“" + wording + "”.",
                    wording + " \uD83D\uDC4D"))
                assertThat(likeness(wording, typed))
                        .as("“%s” for “%s”", typed, wording)
                        .isEqualTo(Likeness.SAME);
    }

    @Test
    void an_answer_with_one_figure_changed_is_another() {
        for (String wording : wordings)
            for (int i = 0; i < wording.length(); i++)
                for (char figure = '0'; figure <= '9'; figure++) {
                    char was = wording.charAt(i);
                    if (!Character.isDigit(was) || was == figure) continue;
                    String typed = wording.substring(0, i) + figure + wording.substring(i + 1);
                    assertThat(likeness(wording, typed))
                            .as("“%s” for “%s”", typed, wording)
                            .isEqualTo(Likeness.DIFFERENT);
                }
    }

    /** Years and dates are values, whatever the words between their figures. */
    @Test
    void an_answer_without_its_diacritics_is_near() {
        for (String wording : wordings) {
            String typed = WrittenText.bare(wording);
            boolean hasNone = typed.equals(wording.toLowerCase(Locale.ROOT));
            boolean isDate = wording.matches("(?iu).*(ngày \\d{1,2}[ /.-]|tháng \\d|năm \\d{3}).*");
            assertThat(likeness(wording, typed))
                    .as("“%s” for “%s”", typed, wording)
                    .isEqualTo(hasNone || isDate ? Likeness.SAME : Likeness.NEAR);
        }
    }
}
