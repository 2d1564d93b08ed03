package vn.hoithi.web.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The size a WebP file says its picture has (RFC 9649); the JDK cannot decode it.
 *
 * @param width in pixels, at least 1
 * @param height the same
 */
record WebpHeader(int width, int height) {
    private static final int LENGTH = 30;

    /** Empty where the header is broken, or the file is shorter than it says. */
    static Optional<WebpHeader> of(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LENGTH);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < LENGTH || Integer.toUnsignedLong(head.getInt(4)) + 8 > Files.size(file))
            return Optional.empty();
        WebpHeader header = switch (new String(bytes, 12, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8 " -> lossy(head);
            case "VP8L" -> lossless(head);
            case "VP8X" -> new WebpHeader(1 + threeBytes(head, 24), 1 + threeBytes(head, 27));
            default -> new WebpHeader(0, 0);
        };
        return header.width > 0 && header.height > 0 ? Optional.of(header) : Optional.empty();
    }

    private static WebpHeader lossy(ByteBuffer head) {
        boolean begins = threeBytes(head, 23) == 0x2a019d;
        return begins ? new WebpHeader(head.getShort(26) & 0x3fff, head.getShort(28) & 0x3fff) : new WebpHeader(0, 0);
    }

    private static WebpHeader lossless(ByteBuffer head) {
        int bits = head.getInt(21);
        return head.get(20) == 0x2f
                ? new WebpHeader(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff))
                : new WebpHeader(0, 0);
    }

    private static int threeBytes(ByteBuffer head, int at) {
        return (head.getShort(at) & 0xffff) | ((head.get(at + 2) & 0xff) << 16);
    }

    long pixels() {
        return (long) width * height;
    }
}
