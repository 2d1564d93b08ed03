package vn.hoithi.bank.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.hoithi.bank.BankProblem.Code.*;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankReading;

/** Files that are broken, or made to do harm: each ends in a message. */
class WorkbookHostileTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static byte[] good() {
        return Book.of("""
                STT | Câu hỏi | A | B | Đáp án
                1 | Một hỏi? | Có | Không | B
                2 | Hai thế nào? | Được | Chưa | A""").bytes();
    }

    @Test
    void what_is_no_zip_file_is_told() {
        refused("Câu hỏi,A,B\n".getBytes(StandardCharsets.UTF_8), "không phải tệp Excel");
        refused(new byte[0], "không phải tệp Excel");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "hỏng");
    }

    @Test
    void half_a_file_is_told() {
        byte[] good = good();
        refused(Arrays.copyOf(good, good.length / 2), "hỏng");
    }

    @Test
    void a_zip_file_of_something_else_is_told() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(65);
        }
        refused(out.toByteArray(), "hỏng");
    }

    @Test
    void a_password_is_told() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bi-mat");
            try (var inside = encryptor.getDataStream(container)) {
                inside.write(good());
            }
            container.writeFilesystem(out);
        }
        refused(out.toByteArray(), "mật khẩu");
        assertThat(BankFormats.read("thu.xlsx", out.toByteArray()).reading().bank())
                .isNull();
    }

    @Test
    void a_part_that_bursts_is_refused_before_it_is_unpacked() {
        refused(changed(SHEET, xml -> xml + " ".repeat(65_000_000)), "quá nhiều dữ liệu");
        refused(changed("xl/styles.xml", xml -> xml + " ".repeat(20_000_000)), "quá nhiều dữ liệu");
    }

    @Test
    void many_parts_that_burst_together_are_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[50_000_000];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 4; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i + ".bin"));
                zip.write(zeros);
            }
        }
        refused(out.toByteArray(), "quá nhiều dữ liệu");
    }

    @Test
    void a_document_type_is_refused_and_nothing_outside_is_read() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        for (String part : new String[] {SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
            BankReading reading = read(changed(
                    part, xml -> xml.replaceFirst("\\?>", "?>" + entity).replaceFirst("<t>[^<]*</t>", "<t>&e;</t>")));
            assertThat(reading.bank()).as(part).isNull();
            assertThat(Told.message(reading, UNREADABLE)).contains("Không mở được");
        }
    }

    @Test
    void a_billion_laughs_are_refused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        refused(
                changed(
                        "xl/sharedStrings.xml",
                        xml -> xml.replaceFirst("\\?>", "?>" + laughs + "]>")
                                .replaceFirst("<t>[^<]*</t>", "<t>&a29;</t>")),
                "Không mở được");
    }

    @Test
    void a_sheet_that_claims_a_million_rows_is_read_by_what_it_has() {
        BankReading reading = read(changed(
                SHEET,
                xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD1048576\"")
                        .replace(
                                "</sheetData>",
                                "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>")));

        assertThat(Told.keys(reading)).isEqualTo("B A");
    }

    @Test
    void a_million_empty_rows_are_passed_over() {
        StringBuilder rows = new StringBuilder();
        for (int i = 4; i < 1_000_000; i++)
            rows.append("<row r=\"")
                    .append(i)
                    .append("\" ht=\"15\"><c r=\"A")
                    .append(i)
                    .append("\"/></row>");
        BankReading reading = read(changed(SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>")));

        assertThat(Told.keys(reading)).isEqualTo("B A");
    }

    @Test
    void more_filled_rows_than_any_bank_has_are_refused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 4; i < 200_000; i++)
            rows.append("<row><c><v>").append(i * 7919L).append("</v></c></row>");
        refused(changed(SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>")), "quá nhiều dữ liệu");
    }

    @Test
    void one_long_text_in_very_many_cells_is_refused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 4; i < 60_000; i++)
            rows.append("<row r=\"").append(i).append("\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>");
        byte[] file = changed("xl/sharedStrings.xml", xml -> xml.replace("Câu hỏi", "Câu hỏi " + "x".repeat(30_000)));
        refused(changed(file, SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>")), "quá nhiều dữ liệu");
    }

    @Test
    void cells_in_impossible_places_do_no_harm() {
        BankReading reading = read(changed(
                SHEET,
                xml -> xml.replace(
                        "</sheetData>",
                        "<row r=\"-3\"><c r=\"A-3\"><v>1</v></c></row><row r=\"99999999999\"><c r=\"ZZZZ9\"><v>x</v></c>"
                                + "<c t=\"s\"><v>9999</v></c><c s=\"777\"><v>1e999</v></c><c t=\"d\"/></row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"B9:A1\"/><mergeCell ref=\"x\"/></mergeCells>")));

        assertThat(Told.keys(reading)).startsWith("B A");
    }

    @Test
    void a_formula_that_never_ended_has_no_result_and_is_told() {
        BankReading reading = read(changed(
                SHEET, xml -> xml.replaceFirst("<c r=\"C2\"[^>]*><v>\\d+</v></c>", "<c r=\"C2\"><f>C2+1</f></c>")));

        assertThat(Told.problems(reading)).containsExactlyInAnyOrder("2 CELL_CHANGED", "2 MISSING");
        assertThat(Told.message(reading, CELL_CHANGED)).contains("Ô C2").contains("chưa có kết quả");
    }

    @Test
    void a_thousand_mutations_twice_over_end_without_an_exception() {
        long seed = System.nanoTime();
        Random dice = new Random(seed);
        byte[] good = good();
        for (int i = 0; i < 1_000; i++) {
            byte[] packed = mutated(good, dice);
            assertThatCode(() -> read(packed)).as("seed " + seed).doesNotThrowAnyException();
            // inside the parts: behind the checksum, where the parsers are
            String part =
                    new String[] {SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"}[dice.nextInt(4)];
            byte[] unpacked = changed(
                    part,
                    xml -> new String(
                            mutated(xml.getBytes(StandardCharsets.ISO_8859_1), dice), StandardCharsets.ISO_8859_1));
            assertThatCode(() -> read(unpacked)).as("seed " + seed).doesNotThrowAnyException();
        }
        System.out.println("mutations of a workbook: seed " + seed);
    }

    private static byte[] mutated(byte[] content, Random dice) {
        byte[] mutated = content.clone();
        int times = 1 + dice.nextInt(8);
        for (int i = 0; i < times; i++) {
            int at = dice.nextInt(mutated.length);
            switch (dice.nextInt(4)) {
                case 0 -> mutated[at] = (byte) dice.nextInt(256);
                case 1 -> mutated[at] ^= (byte) (1 << dice.nextInt(8));
                case 2 -> mutated = Arrays.copyOf(mutated, Math.max(1, at));
                default -> {
                    int length = Math.min(dice.nextInt(20), mutated.length - at);
                    System.arraycopy(mutated, dice.nextInt(mutated.length - length + 1), mutated, at, length);
                }
            }
        }
        return mutated;
    }

    private static void refused(byte[] content, String why) {
        BankReading reading = read(content);
        assertThat(reading.bank()).isNull();
        assertThat(Told.message(reading, UNREADABLE)).contains(why);
    }

    private static BankReading read(byte[] content) {
        return new WorkbookFormat().read("thu.xlsx", content);
    }

    private static byte[] changed(String part, UnaryOperator<String> change) {
        return changed(good(), part, change);
    }

    /** A workbook with one part rewritten. */
    private static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
