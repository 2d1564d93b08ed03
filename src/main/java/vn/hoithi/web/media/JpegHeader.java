package vn.hoithi.web.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a JPEG file says before its picture begins (ITU-T T.81, annex B).
 *
 * @param colours of a pixel: 1 grey, 3, or 4 for inks; 0 where it is not said
 * @param orientation of EXIF, 1–8: how the picture is to be turned to stand upright; 1 where it is not said
 */
record JpegHeader(int colours, int orientation) {
    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG_ORIENTATION = 0x0112;

    static JpegHeader of(Path file) throws IOException {
        int colours = 0;
        int orientation = 1;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.readUnsignedShort();
            for (int marker = marker(in); marker != START_OF_SCAN; marker = marker(in)) {
                if (standsAlone(marker)) continue;
                byte[] segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (startsFrame(marker) && segment.length > 5) colours = segment[5];
                if (marker == APP1) orientation = orientation(segment, orientation);
            }
        } catch (EOFException noPicture) {
            // the decoder will say what is wrong with it
        }
        return new JpegHeader(colours, orientation);
    }

    private static int marker(DataInputStream in) throws IOException {
        int marker = in.readUnsignedByte();
        while (marker != 0xff) marker = in.readUnsignedByte();
        while (marker == 0xff) marker = in.readUnsignedByte();
        return marker;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd9);
    }

    private static boolean startsFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static int orientation(byte[] segment, int otherwise) {
        if (!new String(segment, 0, Math.min(6, segment.length), StandardCharsets.ISO_8859_1)
                .equals(new String(EXIF, StandardCharsets.ISO_8859_1))) return otherwise;
        try {
            int said = inFirstDirectory(
                    ByteBuffer.wrap(segment, 6, segment.length - 6).slice());
            return said >= 1 && said <= 8 ? said : otherwise;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return otherwise;
        }
    }

    private static int inFirstDirectory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        for (int left = tiff.getShort() & 0xffff; left > 0; left--) {
            int entry = tiff.position();
            if ((tiff.getShort() & 0xffff) == TAG_ORIENTATION) return tiff.getShort(entry + 8);
            tiff.position(entry + 12);
        }
        return 0;
    }
}
