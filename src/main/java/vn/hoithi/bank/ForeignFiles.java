package vn.hoithi.bank;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Files that people take for a question bank and that no format reads: what they are, and what to do instead. */
final class ForeignFiles {
    private ForeignFiles() {}

    /** What to tell the organiser, in Vietnamese; empty for files that may be a bank. */
    static Optional<String> why(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0))
            return Optional.of(
                    "Tệp Word hoặc Excel đời cũ, hoặc có mật khẩu: hãy mở ra, bỏ mật khẩu nếu có, rồi lưu lại thành .docx hoặc .xlsx.");
        if (begins(content, '%', 'P', 'D', 'F'))
            return Optional.of(
                    "Tệp PDF không đọc được: hãy dùng tệp Word gốc, hoặc chép chữ sang một tệp .docx hay .txt.");
        if (begins(content, '{', '\\', 'r', 't', 'f'))
            return Optional.of("Tệp RTF: hãy mở bằng Word rồi lưu lại thành .docx.");
        if (begins(content, 0x89, 'P', 'N', 'G')
                || begins(content, 0xFF, 0xD8, 0xFF)
                || begins(content, 'G', 'I', 'F', '8'))
            return Optional.of("Đây là một bức ảnh, không phải tệp câu hỏi.");
        if (begins(content, 'P', 'K')
                && !name.endsWith(".docx")
                && !name.endsWith(".xlsx")
                && !name.endsWith(".xlsm")
                && !name.endsWith(".docm"))
            return Optional.of("Tệp nén: hãy giải nén rồi đưa từng tệp .docx, .xlsx vào.");
        if (name.endsWith(".xlsm") || name.endsWith(".docm"))
            return Optional.of("Tệp có macro: hãy lưu lại thành .xlsx hoặc .docx.");
        String start = new String(Arrays.copyOf(content, Math.min(content.length, 300)), StandardCharsets.UTF_8)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html"))
            return Optional.of("Trang web: hãy chép chữ sang một tệp .docx hay .txt.");
        return Optional.empty();
    }

    private static boolean begins(byte[] content, int... bytes) {
        if (content.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((content[i] & 0xFF) != bytes[i]) return false;
        return true;
    }
}
