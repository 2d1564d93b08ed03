package vn.hoithi.web.media;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Makes a picture smaller by the mean of the area behind each new pixel, so that thin lines of maps and documents stay.
 * Row by row: in memory is one row and one row's sum beside the two pictures.
 */
final class Shrinking {
    private static final int CHANNELS = 4;

    private final BufferedImage source;
    private final BufferedImage result;
    private final int[] line;
    /** One source row, across already shrunk: alpha, and red, green, blue times alpha, 0–255. */
    private final float[] across;
    /** What has come together of the row of the result that is in the making. */
    private final float[] sum;

    private Shrinking(BufferedImage source, int width, int height) {
        this.source = source;
        boolean seeThrough = source.getColorModel().hasAlpha();
        this.result =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        this.line = new int[source.getWidth()];
        this.across = new float[width * CHANNELS];
        this.sum = new float[width * CHANNELS];
    }

    /** The picture in this size, which is no larger than its own on either side and at least 1. */
    static BufferedImage to(BufferedImage source, int width, int height) {
        return new Shrinking(source, width, height).shrunk();
    }

    private BufferedImage shrunk() {
        int rows = source.getHeight();
        double share = (double) result.getHeight() / rows;
        for (int y = 0; y < rows; y++) {
            takeRow(y);
            int first = (int) (y * share);
            double end = Math.min((y + 1) * share, result.getHeight());
            double beyond = Math.max(0, end - (first + 1));
            add((float) (share - beyond));
            if (end >= first + 1 || y == rows - 1) {
                emit(first);
                add((float) beyond);
            }
        }
        return result;
    }

    private void takeRow(int y) {
        source.getRGB(0, y, line.length, 1, line, 0, line.length);
        Arrays.fill(across, 0);
        int width = result.getWidth();
        double share = (double) width / line.length;
        for (int x = 0; x < line.length; x++) {
            int first = Math.min((int) (x * share), width - 1);
            double beyond = Math.max(0, (x + 1) * share - (first + 1));
            addPixel(line[x], first, (float) (share - beyond));
            if (beyond > 0 && first + 1 < width) addPixel(line[x], first + 1, (float) beyond);
        }
    }

    private void addPixel(int argb, int at, float weight) {
        float alpha = (argb >>> 24) * weight;
        float seen = alpha / 255;
        int i = at * CHANNELS;
        across[i] += alpha;
        across[i + 1] += ((argb >> 16) & 0xff) * seen;
        across[i + 2] += ((argb >> 8) & 0xff) * seen;
        across[i + 3] += (argb & 0xff) * seen;
    }

    private void add(float weight) {
        for (int i = 0; i < sum.length; i++) sum[i] += across[i] * weight;
    }

    private void emit(int y) {
        int[] out = new int[result.getWidth()];
        for (int x = 0; x < out.length; x++) {
            float alpha = sum[x * CHANNELS];
            float back = alpha > 0 ? 255 / alpha : 0;
            out[x] = (byteOf(alpha) << 24)
                    | (byteOf(sum[x * CHANNELS + 1] * back) << 16)
                    | (byteOf(sum[x * CHANNELS + 2] * back) << 8)
                    | byteOf(sum[x * CHANNELS + 3] * back);
        }
        result.setRGB(0, y, out.length, 1, out, 0, out.length);
        Arrays.fill(sum, 0);
    }

    private static int byteOf(float value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
