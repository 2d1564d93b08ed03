package vn.hoithi;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.web.media.MediaLimits;

/**
 * Every knob of a server.
 *
 * @param host address to listen on; {@code 0.0.0.0} for every network of the machine
 * @param port 1–65535; 0 for any free one
 * @param data folder of the embedded database; not used with an external one
 * @param databaseUrl external PostgreSQL; null for the embedded one
 * @param adminPassword sets the organiser's password at start; null leaves it as it is, or offers a one-time link
 * @param home folder of the program: {@code question-banks} and {@code web/dist} are in it
 * @param bank a question bank that lies elsewhere than in {@code question-banks}, put on the shelf with the others; null
 *     for none
 * @param doors how many event loops take sockets; at least 1
 * @param media how large pictures, sounds and clips may be that organisers bring; {@link MediaLimits#USUAL}
 * @param limits of the files of questions that organisers bring
 * @param warmUp plays a contest with itself in the background after the start, unless one is open
 */
public record Settings(
        String host,
        int port,
        Path data,
        @Nullable String databaseUrl,
        @Nullable String adminPassword,
        Path home,
        @Nullable Path bank,
        int doors,
        MediaLimits media,
        ReadingLimits limits,
        boolean warmUp) {

    public static final int PORT = 8080;

    public Path banks() {
        return home.resolve("question-banks");
    }

    public Path pages() {
        return home.resolve("web").resolve("dist");
    }
}
