package vn.hoithi.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file: UTF-8, or UTF-16 where its first bytes say so. */
public final class TextContent {
    private TextContent() {}

    /**
     * The text.
     *
     * @throws Unreadable when it is neither; the message says how to save it anew
     */
    public static String of(byte[] content) throws Unreadable {
        Charset charset = StandardCharsets.UTF_8;
        if (begins(content, 0xFF, 0xFE)) charset = StandardCharsets.UTF_16LE;
        else if (begins(content, 0xFE, 0xFF)) charset = StandardCharsets.UTF_16BE;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            // UTF-16 can pass for UTF-8, full of zeros
            if (text.indexOf('\0') >= 0) throw new CharacterCodingException();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new Unreadable(1, "Tệp không phải mã UTF-8: hãy lưu lại với mã UTF-8.");
        }
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
