package vn.hoithi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankSearchTest {
    private static final String TEXT = """
            Câu 1: Đại hội lần thứ I của Đảng họp ở đâu?
            A. Hương Cảng
            B. Ma Cao
            Đáp án: B
            Câu 2: Tên nước ta dưới triều Đinh?
            Đáp án: Đại Cồ Việt
            Câu 3: Ai chủ trì hội nghị thành lập?
            A. Nguyễn Ái Quốc
            B. Trần Phú
            """;

    private final BankSearch search =
            new BankSearch(List.of(BankFormats.read("bo.txt", TEXT.getBytes(StandardCharsets.UTF_8))
                    .reading()
                    .understood()));

    private List<String> asks(String words) {
        return search.find(words, any -> true, 0, 10).first().stream()
                .map(found -> found.question().ask())
                .toList();
    }

    @Test
    void words_are_found_without_diacritics_and_in_any_order() {
        assertThat(asks("HOI dai")).containsExactly("Đại hội lần thứ I của Đảng họp ở đâu?");
        assertThat(asks("đại hội")).hasSize(1);
        assertThat(asks("hoi nghi  thanh")).containsExactly("Ai chủ trì hội nghị thành lập?");
    }

    @Test
    void options_and_answers_are_looked_through_too_after_what_is_asked() {
        assertThat(asks("co viet")).containsExactly("Tên nước ta dưới triều Đinh?");
        assertThat(asks("tran phu")).hasSize(1);
        assertThat(asks("hu")).first().isEqualTo("Đại hội lần thứ I của Đảng họp ở đâu?");
    }

    @Test
    void whole_words_go_before_parts_of_words_and_marks_between_them_do_not_matter() {
        BankSearch two = new BankSearch(List.of(BankFormats.read("bo.txt", """
                        Câu 1: Báo cáo tháng 3 năm 1930 về mạng lưới?
                        Đáp án: có
                        Câu 2: Ngày 3/2/1930 họp ở đâu?
                        A. Ma Cao
                        B. Huế
                        Đáp án: A
                        """.getBytes(StandardCharsets.UTF_8))
                .reading()
                .understood()));
        List<BankSearch.Found> found = two.find("ma cao", any -> true, 0, 10).first();
        assertThat(found).extracting(hit -> hit.question().number()).containsExactly("2", "1");
        assertThat(two.find("3/2/1930", any -> true, 0, 10).total()).isEqualTo(1);
    }

    @Test
    void every_word_must_be_there() {
        assertThat(asks("dai hoi viet")).isEmpty();
        assertThat(asks("")).hasSize(3);
    }

    @Test
    void a_question_without_an_answer_is_found_and_has_none() {
        BankSearch.Found third =
                search.find("ai chu tri", any -> true, 0, 10).first().getFirst();
        assertThat(third.answer()).isEmpty();
        assertThat(search.find("dang hop", any -> true, 0, 10)
                        .first()
                        .getFirst()
                        .answer())
                .isEqualTo("Ma Cao");
    }

    @Test
    void what_is_not_told_is_counted() {
        BankSearch.Hits hits = search.find("", any -> true, 1, 1);
        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.first()).extracting(found -> found.question().number()).containsExactly("2");
    }
}
