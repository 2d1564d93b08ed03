package vn.hoithi.web.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A GIF that moves, frame by frame: what is seen and when, and how often; no comments, no words of programs. */
final class GifFrames {
    private static final int MOST_FRAMES = 2000;

    /** Of all frames together: ten seconds of work. */
    private static final long MOST_PIXELS = 500_000_000;

    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final String IMAGE = "javax_imageio_gif_image_1.0";
    private static final Set<String> OF_STREAM = Set.of("Version", "LogicalScreenDescriptor", "GlobalColorTable");
    private static final String EXTENSIONS = "ApplicationExtensions";
    private static final Set<String> OF_FRAME =
            Set.of("ImageDescriptor", "LocalColorTable", "GraphicControlExtension", EXTENSIONS);

    private GifFrames() {}

    static void copy(ImageReader reader, Path to) throws IOException {
        int frames = reader.getNumImages(true);
        checkSize(reader, frames);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (FileImageOutputStream out = new FileImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            IIOMetadata stream = writer.getDefaultStreamMetadata(null);
            stream.setFromTree(STREAM, only(reader.getStreamMetadata().getAsTree(STREAM), OF_STREAM));
            writer.prepareWriteSequence(stream);
            for (int i = 0; i < frames; i++) writer.writeToSequence(frame(reader, writer, i), null);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static void checkSize(ImageReader reader, int frames) throws IOException {
        if (frames > MOST_FRAMES) throw new NotTaken(MediaRefusal.TOO_MANY_PIXELS);
        long pixels = 0;
        for (int i = 0; i < frames; i++) {
            long ofFrame = (long) reader.getWidth(i) * reader.getHeight(i);
            if (Math.max(reader.getWidth(i), reader.getHeight(i)) > CleanPictures.LONGEST_SIDE)
                throw new NotTaken(MediaRefusal.TOO_MANY_PIXELS);
            pixels += ofFrame;
        }
        if (pixels > MOST_PIXELS) throw new NotTaken(MediaRefusal.TOO_MANY_PIXELS);
    }

    private static IIOImage frame(ImageReader reader, ImageWriter writer, int number) throws IOException {
        BufferedImage picture = reader.read(number);
        IIOMetadataNode tree = only(reader.getImageMetadata(number).getAsTree(IMAGE), OF_FRAME);
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
        metadata.setFromTree(IMAGE, tree);
        return new IIOImage(picture, null, metadata);
    }

    private static IIOMetadataNode only(Node tree, Set<String> names) {
        IIOMetadataNode kept = new IIOMetadataNode(tree.getNodeName());
        NodeList children = tree.getChildNodes();
        Node[] all = new Node[children.getLength()];
        // first all, then moved: a node that is moved forgets who came next
        for (int i = 0; i < all.length; i++) all[i] = children.item(i);
        for (Node child : all) {
            boolean wanted = names.contains(child.getNodeName());
            if (wanted && (!child.getNodeName().equals(EXTENSIONS) || repeats((IIOMetadataNode) child)))
                kept.appendChild(child);
        }
        return kept;
    }

    /**
     * Whether this is the one word of a program that all browsers follow, how often the film is shown, and nothing else:
     * three bytes.
     */
    private static boolean repeats(IIOMetadataNode extensions) {
        IIOMetadataNode extension = (IIOMetadataNode) extensions.getFirstChild();
        return extensions.getLength() == 1
                && extension.getAttribute("applicationID").equals("NETSCAPE")
                && extension.getAttribute("authenticationCode").equals("2.0")
                && extension.getUserObject() instanceof byte[] bytes
                && bytes.length == 3;
    }
}
