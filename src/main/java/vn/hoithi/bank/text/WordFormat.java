package vn.hoithi.bank.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.bank.Unreadable;

/** Word files. */
public final class WordFormat implements BankFormat {
    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String place() {
        return "đoạn";
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    @Override
    public BankReading read(String fileName, byte[] content) {
        try (XWPFDocument document = open(content)) {
            WordLines lines = WordLines.of(document);
            return TextReader.read(fileName, lines.lines(), lines.originals());
        } catch (Unreadable unreadable) {
            return BankReading.nothing(unreadable.problem());
        } catch (IOException impossible) {
            return BankReading.nothing(broken().problem());
        }
    }

    private static XWPFDocument open(byte[] content) throws Unreadable {
        ReadingLimits.now().guardArchives();
        try {
            return new XWPFDocument(new ByteArrayInputStream(content));
        } catch (IOException | RuntimeException notWord) {
            // POI tells broken and hostile containers by a dozen kinds of unchecked exceptions
            throw broken();
        }
    }

    private static Unreadable broken() {
        return new Unreadable(
                1, "Không mở được tệp Word này: tệp hỏng hoặc không phải .docx. Hãy mở bằng Word rồi lưu lại.");
    }
}
