package vn.hoithi.web.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Decodes pictures and writes them anew: only what can be seen is kept, not where and by whom it was taken, no thumbnail
 * of what was cut off, nothing behind the end. What is larger than a stage can show is made smaller, and a photo stands
 * upright.
 *
 * <p>One picture at a time: decoded it may take {@value #MOST_BYTES} bytes of memory.
 */
final class CleanPictures {
    /** Pixels of the long side. The stage has 1,920. */
    static final int LONGEST_SIDE = 2560;

    /** A header that says more is not believed a photo; the picture is refused before anything is decoded. */
    static final long MOST_PIXELS = 50_000_000;

    /** As decoded: 50 million pixels of four channels, or half as many in twice the depth. */
    private static final long MOST_BYTES = 200_000_000;

    /** Where a photo's second loss cannot be seen. */
    private static final float QUALITY = 0.9f;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    /**
     * Writes a picture anew.
     *
     * @param type of the file: PNG, JPEG, GIF or WebP, which stays as it is and of which only the header is checked
     * @param to an empty file
     * @return the type of what was written: a GIF that does not move becomes PNG
     * @throws NotTaken when it cannot be decoded, or is too large for it
     */
    MediaType write(Path from, MediaType type, Path to) throws IOException {
        if (type == MediaType.WEBP) return asItIs(from, to);
        JpegHeader header = type == MediaType.JPEG ? JpegHeader.of(from) : new JpegHeader(0, 1);
        if (header.colours() == 4) throw new NotTaken(MediaRefusal.IS_FOR_PRINT);
        oneAtATime.lock();
        try (FileImageInputStream in = new FileImageInputStream(from.toFile())) {
            ImageReader reader =
                    ImageIO.getImageReadersByFormatName(type.name()).next();
            try {
                reader.setInput(in, false, type != MediaType.GIF);
                if (type == MediaType.GIF && reader.getNumImages(true) > 1) {
                    GifFrames.copy(reader, to);
                    return MediaType.GIF;
                }
                return writeStill(reader, type, header.orientation(), to);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException failure) {
            throw told(failure);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The decoders meet damage with whatever comes; a disk that is full is none. */
    private static RuntimeException told(Exception failure) throws IOException {
        if (failure instanceof NotTaken notTaken) return notTaken;
        if (failure instanceof CannotWrite cannotWrite)
            throw new IOException("a picture cannot be written", cannotWrite);
        return new NotTaken(MediaRefusal.IS_DAMAGED);
    }

    private static MediaType asItIs(Path from, Path to) throws IOException {
        WebpHeader header = WebpHeader.of(from).orElseThrow(() -> new NotTaken(MediaRefusal.IS_DAMAGED));
        if (header.pixels() > MOST_PIXELS) throw new NotTaken(MediaRefusal.TOO_MANY_PIXELS);
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        return MediaType.WEBP;
    }

    private static MediaType writeStill(ImageReader reader, MediaType type, int orientation, Path to)
            throws IOException {
        checkSize(reader);
        BufferedImage picture = fitted(reader.read(0));
        write(Upright.turned(picture, orientation), type == MediaType.JPEG ? type : MediaType.PNG, to);
        return type == MediaType.JPEG ? type : MediaType.PNG;
    }

    private static void checkSize(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        int bitsOfPixel = reader.getImageTypes(0).next().getColorModel().getPixelSize();
        if (pixels > MOST_PIXELS || pixels * bitsOfPixel / 8 > MOST_BYTES)
            throw new NotTaken(MediaRefusal.TOO_MANY_PIXELS);
    }

    private static BufferedImage fitted(BufferedImage picture) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        if (longest <= LONGEST_SIDE) return picture;
        return Shrinking.to(
                picture,
                Math.max(1, Math.round((float) picture.getWidth() * LONGEST_SIDE / longest)),
                Math.max(1, Math.round((float) picture.getHeight() * LONGEST_SIDE / longest)));
    }

    private static void write(BufferedImage picture, MediaType type, Path to) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        try (FileImageOutputStream out = new FileImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == MediaType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            // without the metadata that came along
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException failure) {
            throw new CannotWrite(failure);
        } finally {
            writer.dispose();
        }
    }

    /** The fault is ours, not the picture's. */
    static final class CannotWrite extends RuntimeException {
        CannotWrite(IOException cause) {
            super(cause);
        }
    }
}
