package vn.hoithi.web.media;

/**
 * The header of a frame of MPEG audio, layer III (ISO/IEC 11172-3, 2.4.1.3). Two of its bits in eleven are found in any
 * file; so the next frame must stand where this one says it ends.
 */
final class Mp3Frame {
    private static final int[] KBPS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBPS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] HERTZ = {44_100, 48_000, 32_000};

    private Mp3Frame() {}

    /** Whether a file begins with frames. */
    static boolean begins(byte[] bytes) {
        int length = length(bytes, 0);
        return length > 0 && length(bytes, length) > 0;
    }

    /** Bytes of the frame that begins here; 0 where none does. */
    private static int length(byte[] bytes, int at) {
        if (at + 4 > bytes.length || (bytes[at] & 0xff) != 0xff || (bytes[at + 1] & 0xe0) != 0xe0) return 0;
        int version = (bytes[at + 1] >> 3) & 3;
        int layer = (bytes[at + 1] >> 1) & 3;
        int rate = (bytes[at + 2] >> 4) & 15;
        int frequency = (bytes[at + 2] >> 2) & 3;
        if (version == 1 || layer != 1 || rate == 0 || rate == 15 || frequency == 3) return 0;
        boolean first = version == 3;
        int hertz = HERTZ[frequency] / (first ? 1 : version == 2 ? 2 : 4);
        int bits = (first ? KBPS_1[rate] : KBPS_2[rate]) * 1000;
        int padding = (bytes[at + 2] >> 1) & 1;
        return (first ? 144 : 72) * bits / hertz + padding;
    }
}
