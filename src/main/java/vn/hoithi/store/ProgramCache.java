package vn.hoithi.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the PostgreSQL programs are unpacked: the user's cache folder, or the data folder when there is none. */
final class ProgramCache {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramCache.class);

    private ProgramCache() {}

    static Path home(Path dataFolder) throws IOException {
        try {
            return PostgresArchive.unpackInto(userCache().resolve("hoithi"));
        } catch (IOException e) {
            LOG.debug("No cache folder; the programs go to the data folder", e);
            return PostgresArchive.unpackInto(dataFolder.resolve("programs"));
        }
    }

    private static Path userCache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .or(() -> Optional.ofNullable(System.getenv("LOCALAPPDATA")))
                .filter(it -> !it.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".cache"));
    }
}
