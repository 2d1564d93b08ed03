package vn.hoithi.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;

class WordFormatTest {
    private static BankReading read(WordFile file) {
        return new WordFormat().read("bo.docx", file.bytes());
    }

    @Test
    void d16_the_option_that_is_dressed_otherwise_is_the_right_one() {
        List<Consumer<XWPFRun>> dresses = List.of(
                run -> run.setBold(true),
                run -> run.setUnderline(UnderlinePatterns.SINGLE),
                run -> run.setColor("FF0000"),
                run -> run.setTextHighlightColor("yellow"));
        for (int i = 0; i < dresses.size(); i++) {
            BankReading reading = read(new WordFile()
                    .line("Câu 1: Năm nào?")
                    .line("A. 1930")
                    .line("B. ", "1935", dresses.get(i))
                    .line("C. 1941")
                    .line("D. 1945"));
            assertThat(Told.questions(reading))
                    .as("dress %s", i)
                    .containsExactly("1 | Năm nào? | 1930; 1935; 1941; 1945 | B");
            assertThat(Told.problems(reading)).as("dress %s", i).isEmpty();
        }
    }

    @Test
    void d16_bold_letters_before_all_options_say_nothing() {
        WordFile file = new WordFile().line("", "Câu 1: Năm nào?", run -> run.setBold(true));
        for (String option : List.of("A", "B", "C")) file.line("", option + ". ", run -> run.setBold(true));
        BankReading reading = read(file);
        assertThat(reading.problems()).extracting(BankProblem::code).contains(BankProblem.Code.NO_ANSWER);
    }

    @Test
    void d16_everything_bold_says_nothing() {
        BankReading reading = read(new WordFile()
                .line("Câu 1: Năm nào?")
                .line("A. ", "1930", run -> run.setBold(true))
                .line("B. ", "1935", run -> run.setBold(true)));
        assertThat(Told.questions(reading)).containsExactly("1 | Năm nào? | 1930; 1935 | ?");
    }

    @Test
    void d16_bold_and_red_on_different_options_are_told_and_neither_is_believed() {
        BankReading reading = read(new WordFile()
                .line("Câu 1: Năm nào?")
                .line("A. ", "1930", run -> run.setBold(true))
                .line("B. ", "1935", run -> run.setColor("FF0000"))
                .line("C. 1941"));
        assertThat(Told.questions(reading)).containsExactly("1 | Năm nào? | 1930; 1935; 1941 | ?");
        assertThat(reading.problems().getFirst().message()).contains("chữ đậm là A", "chữ màu là B");
    }

    @Test
    void numbers_that_word_writes_by_itself_are_read() {
        WordFile file = new WordFile();
        BigInteger list = file.list();
        file.item(list, 0, "Năm nào?", false)
                .item(list, 1, "1930", false)
                .item(list, 1, "1935", true)
                .item(list, 0, "Ở đâu?", false)
                .item(list, 1, "Hà Nội", true)
                .item(list, 1, "Huế", false);
        assertThat(Told.questions(read(file)))
                .containsExactly("1 | Năm nào? | 1930; 1935 | B", "2 | Ở đâu? | Hà Nội; Huế | A");
    }

    @Test
    void line_breaks_inside_a_paragraph_are_lines() {
        BankReading reading = read(new WordFile()
                .broken("Câu 1: Năm nào?", "A. 1930", "B. 1935", "Đáp án: B")
                .line("Câu 2: Ở đâu?")
                .line("A. Hà Nội")
                .line("B. Huế")
                .line("Đáp án: A"));
        assertThat(Told.questions(reading))
                .containsExactly("1 | Năm nào? | 1930; 1935 | B", "2 | Ở đâu? | Hà Nội; Huế | A");
        assertThat(reading.questions()).extracting(question -> question.from()).containsExactly(1, 2);
    }

    @Test
    void d18_a_table_of_answers_at_the_end() {
        BankReading reading = read(new WordFile()
                .line("Câu 1: Một?")
                .line("A. x")
                .line("B. y")
                .line("Câu 2: Hai?")
                .line("A. x")
                .line("B. y")
                .line("BẢNG ĐÁP ÁN")
                .table(new String[] {"Câu", "1", "2"}, new String[] {"Đáp án", "B", "A"}));
        assertThat(Told.questions(reading)).containsExactly("1 | Một? | x; y | B", "2 | Hai? | x; y | A");
        assertThat(Told.problems(reading)).isEmpty();
    }

    @Test
    void options_may_stand_in_a_table_without_borders() {
        BankReading reading = read(new WordFile()
                .line("Câu 1: Năm nào?")
                .table(new String[] {"A. 1930", "B. 1935"}, new String[] {"C. 1941", "D. 1945"})
                .line("Đáp án: C"));
        assertThat(Told.questions(reading)).containsExactly("1 | Năm nào? | 1930; 1935; 1941; 1945 | C");
    }

    @Test
    void broken_foreign_and_hostile_files_end_in_a_clear_message() throws IOException {
        byte[] whole = new WordFile()
                .line("Câu 1: Năm nào?")
                .line("A. 1930")
                .line("*B. 1935")
                .bytes();
        unreadable("bo.docx", Arrays.copyOf(whole, whole.length / 2), "tệp hỏng");
        unreadable("bo.docx", "không phải Word".getBytes(StandardCharsets.UTF_8), "tệp hỏng");
        unreadable("bo.docx", zip("word/document.xml", "<broken"), "tệp hỏng");
        unreadable("bo.docx", zip("../../etc/passwd", "x"), "tệp hỏng");
        unreadable("bo.docx", bomb(), "tệp hỏng");
        unreadable("bo.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "đời cũ");
        unreadable("bo.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "mật khẩu");
        unreadable("bo.docm", whole, "macro");
        unreadable("bo.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "PDF");
        unreadable("bo.zip", whole, "giải nén");
        unreadable("bo.docx", new byte[0], "trống");
    }

    @Test
    void an_entity_from_outside_is_not_fetched() throws IOException {
        String document = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>Câu 1: &x;</w:t></w:r></w:p></w:body></w:document>";
        BankReading reading =
                BankFormats.read("bo.docx", zip("word/document.xml", document)).reading();
        assertThat(reading.bank()).isNull();
        assertThat(reading.questions()).isEmpty();
    }

    /** Two thousand broken files, the same ones each time. */
    @Test
    void no_broken_file_throws() {
        byte[] whole = new WordFile()
                .line("Câu 1: Năm nào?")
                .line("A. 1930")
                .line("*B. 1935")
                .bytes();
        Random random = new Random(3021930);
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = whole.clone();
            int changes = 1 + random.nextInt(8);
            for (int j = 0; j < changes; j++) broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            assertThat(BankFormats.read("bo.docx", broken).reading()).isNotNull();
        }
    }

    private static void unreadable(String name, byte[] content, String part) {
        BankReading reading = BankFormats.read(name, content).reading();
        assertThat(reading.bank()).as(name).isNull();
        assertThat(reading.problems()).extracting(BankProblem::code).containsExactly(BankProblem.Code.UNREADABLE);
        assertThat(reading.problems().getFirst().message()).contains(part);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** 300 MB of spaces in a few hundred KB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (int i = 0; i < 300; i++) zip.write(spaces);
        }
        return bytes.toByteArray();
    }
}
