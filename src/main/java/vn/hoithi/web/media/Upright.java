package vn.hoithi.web.media;

import java.awt.image.BufferedImage;

/** Turns a photo as its camera says it was held (Exif 2.32, tag 274). */
final class Upright {
    private Upright() {}

    /**
     * The picture upright.
     *
     * @param orientation 1–8 as Exif counts: 3 stands on its head, 6 and 8 lie on a side, 2, 4, 5 and 7 are mirrored as
     *     well; 1 is as it is
     */
    static BufferedImage turned(BufferedImage picture, int orientation) {
        if (orientation == 1) return picture;
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lying = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < upright.getHeight(); y++)
            for (int x = 0; x < upright.getWidth(); x++)
                upright.setRGB(x, y, picture.getRGB(fromX(orientation, x, y, width), fromY(orientation, x, y, height)));
        return upright;
    }

    private static int fromX(int orientation, int x, int y, int width) {
        return switch (orientation) {
            case 2, 3 -> width - 1 - x;
            case 5, 6 -> y;
            case 7, 8 -> width - 1 - y;
            default -> x;
        };
    }

    private static int fromY(int orientation, int x, int y, int height) {
        return switch (orientation) {
            case 3, 4 -> height - 1 - y;
            case 5, 8 -> x;
            case 6, 7 -> height - 1 - x;
            default -> y;
        };
    }
}
