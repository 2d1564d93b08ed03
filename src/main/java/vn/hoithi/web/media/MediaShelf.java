package vn.hoithi.web.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.question.Media;
import vn.hoithi.store.Database;
import vn.hoithi.store.MediaLibrary;
import vn.hoithi.store.StoredMedia;

/**
 * The pictures, sounds and clips of this installation, as organisers bring them and questions show them. Every method
 * blocks.
 */
public final class MediaShelf {
    /** Characters of a description; more is cut off. */
    public static final int LONGEST_DESCRIPTION = 500;

    /** How long what was removed can be had back, unless its room is needed. */
    public static final Duration HAD_BACK = Duration.ofDays(1);

    private static final int LONGEST_NAME = 120;

    private final MediaLibrary library;
    private final MediaLimits limits;
    private final InstantSource time;
    private final CleanPictures pictures = new CleanPictures();

    public MediaShelf(Database database, MediaLimits limits, InstantSource time) {
        this.library = new MediaLibrary(database);
        this.limits = limits;
        this.time = time;
    }

    /**
     * What became of a file.
     *
     * @param known whether its content was there before; then nothing was added
     */
    public record Added(StoredMedia item, boolean known) {}

    public MediaLimits limits() {
        return limits;
    }

    /** Everything that was not removed, the newest first. */
    public List<StoredMedia> list() {
        return library.list();
    }

    public Optional<StoredMedia> find(String name) {
        return library.find(name);
    }

    /** A chunk of {@link MediaLibrary#CHUNK} bytes, the last one shorter; empty where there is none. */
    public Optional<byte[]> chunk(String name, int number) {
        return library.chunk(name, number);
    }

    /**
     * Takes a file in.
     *
     * @param fileName as its owner calls it
     * @param type as its first bytes say
     * @param by login of the organiser
     * @throws NotTaken with the reason
     */
    public Added add(String fileName, Path file, MediaType type, String by) throws IOException {
        limits.check(type.kind(), Files.size(file));
        String sourceHash = hash(file);
        Optional<Added> known = known(sourceHash);
        if (known.isPresent()) return known.get();
        Path clean = Files.createTempFile("hoithi-media", "");
        try {
            boolean picture = type.kind() == Media.Kind.PICTURE;
            MediaType kept = picture ? pictures.write(file, type, clean) : type;
            return keep(fileName, picture ? clean : file, kept, sourceHash, by);
        } finally {
            Files.deleteIfExists(clean);
        }
    }

    private Added keep(String fileName, Path content, MediaType type, String sourceHash, String by) throws IOException {
        String hash = hash(content);
        Optional<Added> known = known(hash);
        if (known.isPresent()) return known.get();
        makeRoom(Files.size(content));
        StoredMedia item = new StoredMedia(
                name(fileName, hash, type),
                type.kind().name().toLowerCase(Locale.ROOT),
                type.contentType(),
                Files.size(content),
                "",
                lastPart(fileName),
                hash,
                sourceHash,
                by,
                time.instant().truncatedTo(ChronoUnit.MILLIS),
                null);
        if (library.add(item, content)) return new Added(item, false);
        // somebody brought the same in the same moment
        return known(hash).orElseThrow();
    }

    /** What was removed comes back as if it were new. */
    private Optional<Added> known(String hash) {
        return library.findByHash(hash).map(item -> {
            library.restore(item.name());
            return new Added(library.find(item.name()).orElse(item), item.removedAt() == null);
        });
    }

    private void makeRoom(long bytes) {
        Instant now = time.instant();
        library.forgetRemoved(now.minus(HAD_BACK));
        if (library.bytes() + bytes <= limits.library()) return;
        library.forgetRemoved(now.plusSeconds(1));
        if (library.bytes() + bytes > limits.library()) throw new NotTaken(MediaRefusal.LIBRARY_IS_FULL);
    }

    /** Changes what is told to people who cannot see or hear it; empty where there is no such item. */
    public Optional<StoredMedia> describe(String name, String description) {
        String words = description.strip().replaceAll("\\s+", " ");
        library.describe(name, words.substring(0, Math.min(words.length(), LONGEST_DESCRIPTION)));
        return library.find(name);
    }

    /** False when there is no such item. */
    public boolean remove(String name) {
        return library.remove(name, time.instant());
    }

    /** Brings back what was removed; empty when it is forgotten. */
    public Optional<StoredMedia> restore(String name) {
        library.restore(name);
        return library.find(name);
    }

    /** {@code anh-bac-ho-3fa29c1d.jpg}: says what it is, and cannot be guessed by who does not have it. */
    private static String name(String fileName, String hash, MediaType type) {
        String file = lastPart(fileName);
        int dot = file.lastIndexOf('.');
        String slug = BankCheck.slug(dot > 0 ? file.substring(0, dot) : file);
        String base = switch (type.kind()) {
            case PICTURE -> slug.isEmpty() ? "hinh" : slug;
            case SOUND -> slug.isEmpty() ? "am-thanh" : slug;
            case VIDEO -> slug.isEmpty() ? "clip" : slug;
        };
        return base + "-" + hash.substring(0, 8) + "." + type.ending();
    }

    private static String lastPart(String fileName) {
        String file = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = file.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
