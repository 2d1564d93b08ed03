package vn.hoithi.bank.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.bank.Unreadable;

/**
 * Looks through a workbook before anything keeps it in memory: POI unpacks every part whole, and limits each part but not
 * their sum.
 */
final class ArchiveGuard {
    /** Of what is taken apart as a tree: styles, themes, relations. */
    private static final long MOST_OF_A_TREE = 8_000_000;

    private static final int MOST_PARTS = 2_000;

    private ArchiveGuard() {}

    /** Lets a workbook pass that is a zip file of bearable size. */
    static void check(byte[] content) throws Unreadable {
        ReadingLimits.now().guardArchives();
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0))
            throw new Unreadable(
                    1, "Tệp có mật khẩu hoặc là Excel đời cũ: hãy mở ra, bỏ mật khẩu nếu có, rồi lưu lại thành .xlsx.");
        if (!begins(content, 'P', 'K'))
            throw new Unreadable(
                    1, "Tệp mang đuôi .xlsx nhưng không phải tệp Excel: hãy mở bằng Excel rồi lưu lại thành .xlsx.");
        try (ZipArchiveInputStream parts = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            sizes(parts);
        } catch (IOException | RuntimeException broken) {
            // Commons Compress tells broken archives by several kinds of unchecked exceptions
            throw broken();
        }
    }

    private static void sizes(ZipArchiveInputStream parts) throws IOException, Unreadable {
        ReadingLimits limits = ReadingLimits.now();
        byte[] buffer = new byte[16_384];
        long together = 0;
        int count = 0;
        for (ZipArchiveEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            if (++count > MOST_PARTS) throw tooLarge();
            long size = 0;
            long most = Math.min(
                    isTree(part.getName()) ? MOST_OF_A_TREE : limits.mostOfAPart(), limits.mostTogether() - together);
            for (int read = parts.read(buffer); read >= 0; read = parts.read(buffer)) {
                size += read;
                if (size > most) throw tooLarge();
            }
            together += size;
        }
        if (count == 0) throw broken();
    }

    /** Sheets and texts are read as a stream. */
    private static boolean isTree(String name) {
        String part = name.toLowerCase(Locale.ROOT);
        return (part.endsWith(".xml") || part.endsWith(".rels"))
                && !part.contains("/worksheets/sheet")
                && !part.contains("sharedstrings");
    }

    static Unreadable broken() {
        return new Unreadable(
                1, "Không mở được tệp Excel này: tệp hỏng hoặc không phải .xlsx. Hãy mở bằng Excel rồi lưu lại.");
    }

    private static Unreadable tooLarge() {
        return new Unreadable(1, TooMuch.TOLD);
    }

    private static boolean begins(byte[] content, int... bytes) {
        if (content.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((content[i] & 0xFF) != bytes[i]) return false;
        return true;
    }
}
