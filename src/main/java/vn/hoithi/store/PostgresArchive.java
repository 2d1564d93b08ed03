package vn.hoithi.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, packed in a jar on the class path, and the folder they are unpacked to. */
final class PostgresArchive {
    private PostgresArchive() {}

    /**
     * Unpacks the programs below {@code cache}, unless they are there already, and returns their folder. The folder's
     * name tells the version, so that a newer jar is unpacked beside it; it appears whole or not at all.
     *
     * @throws DatabaseException when there are no programs for this kind of machine
     */
    static Path unpackInto(Path cache) throws IOException {
        URL archive = archive();
        Path home = cache.resolve("postgresql-" + fingerprint(archive));
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "unpacking-");
        try {
            unpack(archive, fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            deleteAll(fresh);
            if (!Files.isDirectory(home)) { // otherwise another process was quicker
                throw e;
            }
        }
        return home;
    }

    private static URL archive() {
        String system = system();
        String machine = System.getProperty("os.arch", "");
        String processor = List.of("aarch64", "arm64").contains(machine) ? "arm_64" : "x86_64";
        URL found = PostgresArchive.class.getResource("/postgres-" + system + "-" + processor + ".txz");
        if (found == null) {
            throw new DatabaseException(
                    "Không có PostgreSQL kèm sẵn cho máy này (" + system + " " + machine
                            + "): hãy dùng --database-url.",
                    "No PostgreSQL is included for this machine (" + system + " " + machine + "): use --database-url.");
        }
        return found;
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    /** Length and check sum as the jar's own table of contents has them: nothing needs to be read to know them. */
    private static String fingerprint(URL archive) throws IOException {
        @Nullable JarEntry entry = archive.openConnection() instanceof JarURLConnection jar ? jar.getJarEntry() : null;
        return entry == null ? "loose" : Long.toHexString(entry.getSize()) + "-" + Long.toHexString(entry.getCrc());
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackOne(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpackOne(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (executable && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
