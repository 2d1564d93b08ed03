package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoithi.bank.BankProblem.Code.*;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankReading;

class CsvFormatTest {
    private static final String COMMAS = """
            STT,Câu hỏi,A,B,Đáp án
            1,"Một, hay hai?",Có,Không,B
            2,"Hai
            thế nào?","Nói ""được""\",Chưa,A
            """;
    private static final String READ = """
            1 | Một, hay hai? | Có / Không | B
            2 | Hai thế nào? | Nói "được" / Chưa | A""";

    @Test
    void commas_quotes_and_line_breaks_inside_quotes_are_read() {
        BankReading reading = read(COMMAS, StandardCharsets.UTF_8);

        assertThat(Told.questions(reading)).isEqualTo(READ);
        assertThat(reading.questions().get(1).from()).isEqualTo(3);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void the_separator_is_found_out(String separator) {
        String text = "Bộ đề, phần 1; nháp\nSTT;Câu hỏi;A;B;Đáp án\n1;\"Một, hai; ba\t?\";Có, rồi;Không;B\n"
                .replace(";", separator.equals(",") ? "," : separator);
        if (separator.equals(",")) text = text.replace("Có, rồi", "\"Có, rồi\"");
        BankReading reading = read(text, StandardCharsets.UTF_8);

        assertThat(reading.questions()).hasSize(1);
        assertThat(reading.questions().getFirst().options()).containsExactly("Có, rồi", "Không");
        assertThat(Told.keys(reading)).isEqualTo("B");
    }

    @Test
    void excels_line_about_the_separator_is_believed() {
        BankReading reading = read("sep=;\r\nCâu hỏi;A;B;Đáp án\r\nMột?;Có;Không;A\r\n", StandardCharsets.UTF_8);

        assertThat(Told.questions(reading)).isEqualTo(". | Một? | Có / Không | A");
        assertThat(reading.questions().getFirst().from()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_mark_at_the_beginning_says_how_it_is_written(String charset) {
        assertThat(Told.questions(read("\uFEFF" + COMMAS, Charset.forName(charset))))
                .isEqualTo(READ);
    }

    @Test
    void another_encoding_is_told() {
        BankReading reading = read("Câu hỏi,A,B,Đáp án\n", StandardCharsets.ISO_8859_1);

        assertThat(reading.bank()).isNull();
        assertThat(Told.message(reading, UNREADABLE)).contains("UTF-8");
    }

    @Test
    void a_quote_that_is_not_closed_is_told_with_its_row() {
        BankReading reading = read(
                "Câu hỏi,A,B,Đáp án\nMột?,Có,Không,A\nHai?,\"Có,Không,A\nBa?,Có,Không,A\n", StandardCharsets.UTF_8);

        assertThat(reading.bank()).isNull();
        assertThat(Told.problems(reading)).containsExactly("3 UNREADABLE");
        assertThat(Told.message(reading, UNREADABLE)).contains("ngoặc kép");
    }

    @Test
    void quotes_in_the_middle_of_a_cell_and_text_behind_them_are_taken_as_they_stand() {
        BankReading reading = read("Câu hỏi,A,B,Đáp án\nNói \"gì\" đây?,\"Có\" rồi,Không,A\n", StandardCharsets.UTF_8);

        assertThat(Told.questions(reading)).isEqualTo(". | Nói \"gì\" đây? | Có rồi / Không | A");
    }

    @Test
    void text_kept_from_excel_by_signs_is_read_without_them() {
        BankReading reading = read("Câu hỏi,A,B,Đáp án\nKhi nào?,\"=\"\"28/7\"\"\",'40%,A\n", StandardCharsets.UTF_8);

        assertThat(Told.questions(reading)).isEqualTo(". | Khi nào? | 28/7 / 40% | A");
    }

    @Test
    void empty_lines_count_as_rows() {
        BankReading reading = read("Câu hỏi,A,B,Đáp án\n\n\nMột?,Có,Không,A\n", StandardCharsets.UTF_8);

        assertThat(reading.questions().getFirst().from()).isEqualTo(4);
    }

    @Test
    void the_catalogue_gives_csv_files_to_this_format() {
        BankFormats.Read read = BankFormats.read("Đề thi.CSV", COMMAS.getBytes(StandardCharsets.UTF_8));

        assertThat(read.format().orElseThrow().name()).isEqualTo("csv");
        assertThat(read.place()).isEqualTo("hàng");
        assertThat(read.reading().usable()).isEqualTo(2);
    }

    private static BankReading read(String text, Charset charset) {
        return new CsvFormat().read("thu.csv", text.getBytes(charset));
    }
}
