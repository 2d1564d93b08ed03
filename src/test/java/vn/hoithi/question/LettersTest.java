package vn.hoithi.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"C A D B", "cadb", "c-a-d-b", "C→A→D→B", "C, A, D, B.", "C – A – D – B", " (c) a; d / b "})
    void letters_are_read_in_their_order_whatever_stands_between(String text) {
        assertThat(Letters.named(text)).contains(List.of(2, 0, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A và C", "a va\u0300 c", "A, C", "AC"})
    void several_letters_may_be_joined_as_people_speak(String text) {
        assertThat(Letters.named(text.replace("va\u0300", "và"))).contains(List.of(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "C A C", "G", "cả hai", "A hoặc B", "1 2", "ABCDEFA", "bốn"})
    void anything_else_is_no_answer_in_letters(String text) {
        assertThat(Letters.named(text)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2 B1 C3", "a-2, b-1, c-3", "2A 1B 3C", "2 1 3", "C3 A2 B1", "A2B1C3"})
    void pairs_are_read_from_either_side_and_in_any_order(String text) {
        assertThat(Letters.paired(text, 3)).contains(List.of(1, 0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2 B1", "A2 A1 C3", "A2 B1 C3 D4", "2 1", "A B C", "A2 1B C3", "A7 B1 C3"})
    void what_leaves_something_open_is_no_matching(String text) {
        assertThat(Letters.paired(text, 3)).isEqualTo(Optional.empty());
    }

    @Test
    void a_letter_is_named_by_its_place() {
        assertThat(Letters.letter(0)).isEqualTo("A");
        assertThat(Letters.letter(5)).isEqualTo("F");
    }
}
