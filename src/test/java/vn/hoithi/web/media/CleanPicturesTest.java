package vn.hoithi.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPicturesTest {
    private final CleanPictures pictures = new CleanPictures();

    @TempDir
    private Path folder;

    private byte[] clean(byte[] file, MediaType type, MediaType expected) throws IOException {
        Path from = Files.write(folder.resolve("from"), file);
        Path to = Files.createTempFile(folder, "to", "");
        assertThat(pictures.write(from, type, to)).isEqualTo(expected);
        byte[] written = Files.readAllBytes(to);
        assertThat(new String(written, StandardCharsets.ISO_8859_1)).doesNotContain(TestPictures.HIDDEN, "Exif");
        assertThat(FirstBytes.type(written)).isEqualTo(expected);
        return written;
    }

    private void refuses(byte[] file, MediaType type, MediaRefusal refusal) throws IOException {
        Path from = Files.write(folder.resolve("from"), file);
        Path to = Files.createTempFile(folder, "to", "");
        assertThatThrownBy(() -> pictures.write(from, type, to))
                .isInstanceOfSatisfying(
                        NotTaken.class, told -> assertThat(told.refusal()).isEqualTo(refusal));
    }

    private static void looksLike(BufferedImage picture, int x, int y, int colour) {
        int seen = picture.getRGB(x, y);
        for (int shift = 0; shift < 32; shift += 8)
            assertThat((seen >>> shift) & 0xff)
                    .as("%08x at %d,%d", seen, x, y)
                    .isBetween(((colour >>> shift) & 0xff) - 12, ((colour >>> shift) & 0xff) + 12);
    }

    @Test
    void nothing_that_hides_in_a_png_is_passed_on_and_every_pixel_is() throws IOException {
        BufferedImage picture = TestPictures.redAndBlue(40, 20);
        byte[] file = TestPictures.pngThatHides(picture);
        assertThat(TestPictures.read(file)).as("the file is a good one").isNotNull();

        BufferedImage written = TestPictures.read(clean(file, MediaType.PNG, MediaType.PNG));

        assertThat(written.getRGB(0, 0, 40, 20, null, 0, 40)).isEqualTo(picture.getRGB(0, 0, 40, 20, null, 0, 40));
    }

    @Test
    void what_can_be_seen_through_stays_so() throws IOException {
        BufferedImage picture = new BufferedImage(3000, 4, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, TestPictures.RED);
        byte[] written = clean(TestPictures.file(picture, "png"), MediaType.PNG, MediaType.PNG);
        assertThat(TestPictures.read(written).getRGB(1000, 1) >>> 24).isZero();
        assertThat(TestPictures.read(written).getRGB(0, 0) >>> 24).isPositive();
    }

    /** Where the red half of a photo, left when it lies, is once it stands. */
    @ParameterizedTest
    @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
    void a_photo_stands_upright(int orientation, String side) throws IOException {
        byte[] photo = TestPictures.photo(TestPictures.redAndBlue(64, 32), orientation);
        BufferedImage written = TestPictures.read(clean(photo, MediaType.JPEG, MediaType.JPEG));

        boolean lying = orientation < 5;
        assertThat(written.getWidth()).isEqualTo(lying ? 64 : 32);
        assertThat(written.getHeight()).isEqualTo(lying ? 32 : 64);
        int near = 8;
        int farX = written.getWidth() - 9;
        int farY = written.getHeight() - 9;
        looksLike(written, side.equals("right") ? farX : near, side.equals("bottom") ? farY : near, TestPictures.RED);
        looksLike(written, side.equals("left") ? farX : near, side.equals("top") ? farY : near, TestPictures.BLUE);
    }

    @Test
    void the_mirrored_corners_are_where_exif_says() throws IOException {
        // red in one corner alone tells all eight apart: row and column of the 0th as Exif 2.32 names them
        int[][] corner = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}, {0, 1}};
        BufferedImage picture = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 32; y++)
            for (int x = 0; x < 32; x++) picture.setRGB(x, y, x < 16 && y < 16 ? TestPictures.RED : TestPictures.BLUE);
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] photo = TestPictures.photo(picture, orientation);
            BufferedImage written = TestPictures.read(clean(photo, MediaType.JPEG, MediaType.JPEG));
            int[] at = corner[orientation - 1];
            looksLike(written, 6 + 20 * at[0], 6 + 20 * at[1], TestPictures.RED);
            looksLike(written, 26 - 20 * at[0], 26 - 20 * at[1], TestPictures.BLUE);
        }
    }

    @ParameterizedTest
    @CsvSource({"2559,10,2559,10", "2560,10,2560,10", "2561,1000,2560,1000", "10,5120,5,2560", "5000,500,2560,256"})
    void what_is_larger_than_a_stage_becomes_smaller(int width, int height, int toWidth, int toHeight)
            throws IOException {
        byte[] file = TestPictures.file(TestPictures.redAndBlue(width, height), "png");
        BufferedImage written = TestPictures.read(clean(file, MediaType.PNG, MediaType.PNG));
        assertThat(written.getWidth()).isEqualTo(toWidth);
        assertThat(written.getHeight()).isEqualTo(toHeight);
        looksLike(written, 0, 0, TestPictures.RED);
        looksLike(written, toWidth - 1, toHeight - 1, TestPictures.BLUE);
        looksLike(written, 0, toHeight - 1, TestPictures.RED);
    }

    @Test
    void a_grid_of_thin_lines_becomes_even_grey() throws IOException {
        BufferedImage picture = new BufferedImage(5120, 64, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 5120; x += 2) for (int y = 0; y < 64; y++) picture.setRGB(x, y, 0xffffff);
        byte[] written = clean(TestPictures.file(picture, "png"), MediaType.PNG, MediaType.PNG);
        for (int x = 0; x < 2560; x += 97) looksLike(TestPictures.read(written), x, 16, 0xff808080);
    }

    @ParameterizedTest
    @CsvSource({"50000000,1,false", "50000001,1,true", "65535,65535,true", "2147483647,2147483647,true"})
    void a_header_that_says_more_than_fifty_megapixels_is_refused_before_decoding(int width, int height, boolean bomb)
            throws IOException {
        // where the size is believed the decoder finds that the rest of the picture is not there
        refuses(
                TestPictures.bomb(width, height),
                MediaType.PNG,
                bomb ? MediaRefusal.TOO_MANY_PIXELS : MediaRefusal.IS_DAMAGED);
    }

    @Test
    void a_gif_that_moves_still_moves() throws IOException {
        byte[] gif = TestPictures.movingGif(20, 10);
        assertThat(new String(gif, StandardCharsets.ISO_8859_1)).contains(TestPictures.HIDDEN);
        Path result = Files.write(folder.resolve("result"), clean(gif, MediaType.GIF, MediaType.GIF));
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (FileImageInputStream in = new FileImageInputStream(result.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(2);
            looksLike(reader.read(0), 5, 5, TestPictures.RED);
            looksLike(reader.read(1), 5, 5, TestPictures.BLUE);
            IIOMetadataNode tree =
                    (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0");
            IIOMetadataNode control = (IIOMetadataNode)
                    tree.getElementsByTagName("GraphicControlExtension").item(0);
            assertThat(control.getAttribute("delayTime")).isEqualTo("25");
            assertThat(tree.getElementsByTagName("ApplicationExtension").getLength())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_gif_that_moves_and_is_larger_than_a_stage_is_refused() throws IOException {
        refuses(TestPictures.movingGif(2561, 2), MediaType.GIF, MediaRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void a_gif_that_stands_still_becomes_png() throws IOException {
        byte[] written = clean(TestPictures.file(TestPictures.redAndBlue(20, 10), "gif"), MediaType.GIF, MediaType.PNG);
        looksLike(TestPictures.read(written), 5, 5, TestPictures.RED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void what_is_cut_off_or_scrambled_is_damaged_or_still_a_picture(String format) throws IOException {
        byte[] file = TestPictures.file(TestPictures.redAndBlue(60, 40), format);
        MediaType type = FirstBytes.type(file);
        refuses(Arrays.copyOf(file, 20), type, MediaRefusal.IS_DAMAGED);
        for (int at = 20; at < file.length; at += 7) {
            byte[] scrambled = file.clone();
            scrambled[at] ^= 0x55;
            Path from = Files.write(folder.resolve("from"), scrambled);
            Path to = Files.createTempFile(folder, "to", "");
            try {
                pictures.write(from, type, to);
                assertThat(TestPictures.read(Files.readAllBytes(to))).isNotNull();
            } catch (NotTaken told) {
                assertThat(told.refusal())
                        .isIn(MediaRefusal.IS_DAMAGED, MediaRefusal.TOO_MANY_PIXELS, MediaRefusal.IS_FOR_PRINT);
            }
        }
    }

    @Test
    void four_inks_are_told() throws IOException {
        byte[] jpeg = TestPictures.file(TestPictures.redAndBlue(16, 16), "jpg");
        for (int i = 0; i < jpeg.length - 9; i++)
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) jpeg[i + 9] = 4;
        refuses(jpeg, MediaType.JPEG, MediaRefusal.IS_FOR_PRINT);
    }
}
