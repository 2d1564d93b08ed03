package vn.hoithi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoithi.question.WrittenText;

class ResemblanceTest {

    private static List<BankProblem.Code> codes(String text) {
        return BankFormats.read("bo.txt", text.getBytes(StandardCharsets.UTF_8)).reading().problems().stream()
                .map(BankProblem::code)
                .filter(code -> code.name().startsWith("ALIKE"))
                .toList();
    }

    @Test
    void a_word_a_mark_an_order_make_no_other_question_a_number_does() {
        String first = "Câu 1: Đại hội lần thứ III của Đảng họp vào tháng nào?\nĐáp án: tháng 9\n";
        assertThat(codes(first + "Câu 2: Dai hoi lan thu III cua Dang hop vao thang nao ạ?\nĐáp án: tháng 9\n"))
                .containsExactly(BankProblem.Code.ALIKE);
        assertThat(codes(first + "Câu 2: Đại hội lần thứ III của Đảng họp vào tháng nào?\nĐáp án: tháng 12\n"))
                .containsExactly(BankProblem.Code.ALIKE_WITH_OTHER_ANSWER);
        assertThat(codes(first + "Câu 2: Đại hội lần thứ IV của Đảng họp vào tháng nào?\nĐáp án: tháng 12\n"))
                .isEmpty();
    }

    /** Only where rare words meet is looked; nothing that comparing each with each finds may be missed. */
    @Test
    void nothing_is_missed_that_comparing_each_with_each_finds() throws IOException {
        Random dice = new Random(Long.getLong("hoithi.seed", 19300203));
        List<WrittenQuestion> questions = new ArrayList<>();
        for (WrittenQuestion question : shipped()) {
            questions.add(question);
            questions.add(asking(question, shaken(question.ask(), dice)));
        }
        int twins = 0;
        for (int i = 0; i < questions.size(); i++) if (hasEarlierTwin(questions, i)) twins++;
        assertThat(twins).isGreaterThan(100);
        assertThat(Resemblance.problems(questions)).hasSize(twins);
    }

    private static List<WrittenQuestion> shipped() throws IOException {
        return BankFormats.read("lich-su-dang.yaml", Files.readAllBytes(Path.of("question-banks", "lich-su-dang.yaml")))
                .reading()
                .questions();
    }

    /** A word or two less. */
    private static String shaken(String ask, Random dice) {
        List<String> words = new ArrayList<>(List.of(ask.split(" ", -1)));
        for (int i = 1 + dice.nextInt(3); i > 0; i--) words.remove(dice.nextInt(words.size()));
        return String.join(" ", words);
    }

    private static WrittenQuestion asking(WrittenQuestion question, String ask) {
        return new WrittenQuestion(
                question.id() + "-2",
                "",
                "",
                question.form(),
                ask,
                question.options(),
                question.pinned(),
                question.matches(),
                question.key(),
                question.shown(),
                question.about(),
                question.from(),
                List.of());
    }

    private static boolean hasEarlierTwin(List<WrittenQuestion> questions, int at) {
        Set<String> words = words(questions.get(at));
        for (WrittenQuestion other : questions.subList(0, at)) {
            Set<String> both = new HashSet<>(words(other));
            int all = both.size() + words.size();
            both.retainAll(words);
            boolean sameNumbers = numbers(words).equals(numbers(words(other)));
            if (sameNumbers && both.size() >= 0.8 * (all - both.size())) return true;
        }
        return false;
    }

    private static Set<String> words(WrittenQuestion question) {
        Set<String> words =
                new HashSet<>(List.of(WrittenText.bare(question.ask()).split("[^a-z0-9]+", -1)));
        words.remove("");
        return words;
    }

    private static Set<String> numbers(Set<String> words) {
        Set<String> numbers = new HashSet<>(words);
        numbers.removeIf(word -> !word.matches("\\d.*|[ivx]+"));
        return numbers;
    }
}
