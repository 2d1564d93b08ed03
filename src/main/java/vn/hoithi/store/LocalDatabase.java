package vn.hoithi.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own on a data folder: made at the first start, on the loopback address and a free port,
 * with a password that only this folder knows, and with every commit on the disk before it is answered.
 *
 * <p>It outlives a hard end of this process, on purpose: Ctrl-C must not take the database away before the last answer
 * is written. So the next start on the folder first looks for a server that was left behind and stops it cleanly. And
 * when the server itself is killed, it is started again on the same port, as often as needed, until {@link #close}.
 *
 * <p>In the folder: {@code postgres} (the cluster), {@code postgres.password}, {@code postgres.log}, {@code
 * postgres-start.log}, {@code lock}.
 */
public final class LocalDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalDatabase.class);

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    /** How long processes of a killed server may take to notice and let go of its memory. */
    private static final int START_ATTEMPTS = 20;

    private static final Duration BETWEEN_STARTS = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private static final String PASSWORD_FILE = "postgres.password";

    /** A longer log is put aside at the next start. */
    private static final long LONG_LOG_BYTES = 5_000_000;

    private final Path folder;
    private final String password;
    private final PostgresProgram program;
    private final PostmasterFile postmaster;
    private final FolderLock lock;
    private final Thread watch =
            Thread.ofPlatform().name("database-watch").daemon().unstarted(this::watch);

    private volatile int port;
    private volatile ProcessHandle server;
    private boolean closed;

    private LocalDatabase(Path folder, FolderLock lock) throws IOException, InterruptedException {
        this.folder = folder;
        this.lock = lock;
        this.password = password();
        String name = "hoithi-" + UUID.nameUUIDFromBytes(password.getBytes(StandardCharsets.US_ASCII));
        this.program = PostgresProgram.in(folder, ProgramCache.home(folder), name);
        this.postmaster = new PostmasterFile(folder.resolve(PostgresProgram.CLUSTER), name);
        makeClusterOnce();
        putAside(PostgresProgram.SERVER_LOG);
        putAside(PostgresProgram.START_LOG);
        stopLeftBehind();
        this.server = start();
    }

    /**
     * Starts the server of a data folder, which is made when it does not exist. Takes about half a second, two when the
     * database is made; longer after a crash, when PostgreSQL puts its files right.
     *
     * <p>The programs are unpacked once per user, to the usual cache folder.
     *
     * @throws DatabaseException when the folder cannot be written, another process uses it, or PostgreSQL does not start
     */
    public static LocalDatabase start(Path dataFolder) {
        try {
            Path folder = Files.createDirectories(dataFolder).toRealPath();
            FolderLock lock = FolderLock.take(folder);
            try {
                LocalDatabase database = new LocalDatabase(folder, lock);
                database.watch.start();
                return database;
            } catch (IOException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable(dataFolder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unusable(dataFolder, e);
        }
    }

    private static DatabaseException unusable(Path folder, Exception cause) {
        return new DatabaseException(
                "Không ghi được vào thư mục dữ liệu " + folder + " (" + cause + ").",
                "The data folder " + folder + " cannot be written.",
                cause);
    }

    /** Address, user and password in one, as {@link Database#open} takes it. Not to be shown to anybody. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + PostgresProgram.USER + "&password="
                + password;
    }

    /** The server's process, should a test want to kill it. */
    ProcessHandle server() {
        return server;
    }

    /** Stops the server cleanly; what was committed is on the disk before and after. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        watch.interrupt();
        try (lock) {
            watch.join();
            program.stop();
        } catch (IOException e) {
            LOG.warn("The database did not stop cleanly; the next start will see to it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String password() throws IOException {
        Path file = folder.resolve(PASSWORD_FILE);
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path fresh = Files.createTempFile(folder, "password", ".new", ownerOnly(file));
            Files.writeString(fresh, HexFormat.of().formatHex(random), StandardCharsets.US_ASCII);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The cluster appears whole or not at all: a first start that is killed is simply done again. */
    private void makeClusterOnce() throws IOException, InterruptedException {
        Path cluster = folder.resolve(PostgresProgram.CLUSTER);
        if (Files.isDirectory(cluster)) {
            return;
        }
        Path fresh = folder.resolve("postgres.new");
        PostgresArchive.deleteAll(fresh);
        program.makeCluster("postgres.new", PASSWORD_FILE);
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void putAside(String name) throws IOException {
        Path log = folder.resolve(name);
        if (Files.exists(log) && Files.size(log) > LONG_LOG_BYTES) {
            Files.move(log, folder.resolve(name + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void stopLeftBehind() throws IOException, InterruptedException {
        Optional<ProcessHandle> leftBehind = postmaster.server();
        if (leftBehind.isPresent()) {
            LOG.info("Stopping the database server that an earlier run left behind");
            if (!program.stop()) {
                leftBehind.get().destroyForcibly();
            }
        }
        postmaster.disarm();
    }

    private ProcessHandle start() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < START_ATTEMPTS; attempt++) {
            if (port == 0 || attempt > START_ATTEMPTS / 2) {
                port = freePort();
            }
            long before = lengthOfServerLog();
            if (program.start(port)) {
                return postmaster.server().orElseThrow(program::failed);
            }
            if (!mayYetStart(before)) {
                break;
            }
            Thread.sleep(BETWEEN_STARTS);
        }
        throw program.failed();
    }

    private long lengthOfServerLog() throws IOException {
        Path log = folder.resolve(PostgresProgram.SERVER_LOG);
        return Files.exists(log) ? Files.size(log) : 0;
    }

    /** Whether it failed for something that passes: memory still held by a killed server, or a port taken meanwhile. */
    private boolean mayYetStart(long before) throws IOException {
        if (lengthOfServerLog() <= before) {
            return false;
        }
        byte[] all = Files.readAllBytes(folder.resolve(PostgresProgram.SERVER_LOG));
        int from = (int) before; // the log is put aside long before it reaches 2 GB
        String said = new String(all, from, all.length - from, StandardCharsets.UTF_8);
        return said.contains("shared memory") || said.contains("could not bind") || said.contains("lock file");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY);
                if (!PostmasterFile.isPostgres(server)) {
                    startAgain();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closing
        }
    }

    private void startAgain() throws InterruptedException {
        LOG.warn("The database server has ended; starting it again");
        try {
            postmaster.disarm();
            server = start();
        } catch (IOException | DatabaseException e) {
            LOG.error("The database server does not start again; trying on", e);
            Thread.sleep(AFTER_FAILURE);
        }
    }
}
