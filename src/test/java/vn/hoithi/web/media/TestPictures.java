package vn.hoithi.web.media;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Picture files of a few bytes, made here so that each test shows what is in them. */
public final class TestPictures {
    public static final int RED = 0xffd03020;
    public static final int BLUE = 0xff2040c0;
    public static final String HIDDEN = "21.0285N 105.8542E";

    private TestPictures() {}

    /** Left half red, right half blue. */
    public static BufferedImage redAndBlue(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) picture.setRGB(x, y, x < width / 2 ? RED : BLUE);
        return picture;
    }

    public static byte[] file(BufferedImage picture, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (!ImageIO.write(picture, format, out)) throw new IllegalArgumentException(format);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A JPEG as a camera writes it: with this orientation, and a place in its EXIF. */
    public static byte[] photo(BufferedImage picture, int orientation) {
        byte[] jpeg = file(picture, "jpg");
        byte[] words = HIDDEN.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + words.length);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        file.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (2 + exif.capacity()));
        return file.put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG with a comment behind its header, and something behind its end. */
    public static byte[] pngThatHides(BufferedImage picture) {
        byte[] png = file(picture, "png");
        byte[] words = ("tEXtComment\0" + HIDDEN).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(words);
        byte[] behind = ("<script>" + HIDDEN).getBytes(StandardCharsets.ISO_8859_1);
        int headerEnds = 8 + 4 + 4 + 13 + 4;
        ByteBuffer file = ByteBuffer.allocate(png.length + 8 + words.length + behind.length);
        file.put(png, 0, headerEnds).putInt(words.length - 4).put(words).putInt((int) sum.getValue());
        return file.put(png, headerEnds, png.length - headerEnds).put(behind).array();
    }

    /** A PNG of a few bytes whose header says it is this large. */
    public static byte[] bomb(int width, int height) {
        byte[] png = file(redAndBlue(2, 2), "png");
        ByteBuffer file = ByteBuffer.wrap(png);
        file.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        file.putInt(29, (int) sum.getValue());
        return png;
    }

    /** A GIF that moves for ever, from red to blue, with a comment in it. */
    public static byte[] movingGif(int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int colour : new int[] {RED, BLUE}) writer.writeToSequence(frame(writer, width, height, colour), null);
            writer.endWriteSequence();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static IIOImage frame(ImageWriter writer, int width, int height, int colour) throws IOException {
        byte[] red = {(byte) (colour >> 16), 0};
        byte[] green = {(byte) (colour >> 8), 0};
        byte[] blue = {(byte) colour, 0};
        IndexColorModel palette = new IndexColorModel(1, 2, red, green, blue);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, palette);
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
        String format = metadata.getNativeMetadataFormatName();
        IIOMetadataNode tree = (IIOMetadataNode) metadata.getAsTree(format);
        IIOMetadataNode control = (IIOMetadataNode)
                tree.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("delayTime", "25");
        control.setAttribute("disposalMethod", "doNotDispose");
        tree.appendChild(extensions("ApplicationExtensions", repeating()));
        IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
        comment.setAttribute("value", HIDDEN);
        tree.appendChild(extensions("CommentExtensions", comment));
        metadata.setFromTree(format, tree);
        return new IIOImage(picture, null, metadata);
    }

    private static IIOMetadataNode extensions(String name, IIOMetadataNode one) {
        IIOMetadataNode extensions = new IIOMetadataNode(name);
        extensions.appendChild(one);
        return extensions;
    }

    private static IIOMetadataNode repeating() {
        IIOMetadataNode repeating = new IIOMetadataNode("ApplicationExtension");
        repeating.setAttribute("applicationID", "NETSCAPE");
        repeating.setAttribute("authenticationCode", "2.0");
        repeating.setUserObject(new byte[] {1, 0, 0});
        return repeating;
    }
}
