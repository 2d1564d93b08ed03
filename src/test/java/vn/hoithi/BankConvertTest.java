package vn.hoithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankWriters;
import vn.hoithi.bank.OlympiaBank;

class BankConvertTest {
    @TempDir
    private Path folder;

    @Test
    void sets_go_from_yaml_into_a_workbook_and_back() throws IOException {
        Path yaml = olympia();
        assertThat(convert(yaml, "bo.xlsx")).contains("Đã ghi 18 câu").doesNotContain("Bộ đề và bộ");
        assertThat(convert(folder.resolve("bo.xlsx"), "lai.yaml"))
                .contains("Đã ghi 18 câu")
                .doesNotContain("Bộ đề và bộ");
        assertThat(BankFormats.read("lai.yaml", Files.readAllBytes(folder.resolve("lai.yaml")))
                        .reading()
                        .understood()
                        .olympia())
                .isEqualTo(OlympiaBank.bank().olympia());
    }

    @Test
    void where_sets_are_lost_one_line_says_so() throws IOException {
        Path yaml = olympia();
        assertThat(convert(yaml, "bo.gift")).contains("không đọc lại được từ .gift");
        assertThat(convert(yaml, "bo.docx")).contains("không đọc lại được từ .docx");
    }

    private Path olympia() throws IOException {
        Path yaml = folder.resolve("bo.yaml");
        return Files.write(yaml, BankWriters.of("bo.yaml", true).orElseThrow().write(OlympiaBank.bank()));
    }

    /** What it says to people. */
    private String convert(Path from, String to) {
        StringWriter said = new StringWriter();
        CommandLine bank = new CommandLine(new Bank()).setErr(new PrintWriter(said, true));
        assertThat(bank.execute(
                        "convert", from.toString(), "-o", folder.resolve(to).toString()))
                .as(said.toString())
                .isZero();
        return said.toString();
    }
}
