package vn.hoithi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code postmaster.pid}, in which a PostgreSQL server says that it runs on a data folder. It is left behind when the
 * server is killed, and the system may meanwhile have given the number to another program: believing it then would stop
 * a stranger, or keep the database from starting for ever.
 */
final class PostmasterFile {
    /** No system numbers its processes this high, so PostgreSQL finds that nobody has this number. */
    private static final String NOBODY = Integer.toString(Integer.MAX_VALUE - 1);

    /** How far the time in the file and the start of its process may lie apart, where nothing else identifies it. */
    private static final Duration SAME_START = Duration.ofSeconds(10);

    private final Path file;
    private final String name;

    /**
     * The file in a cluster.
     *
     * @param name of the server, as it stands among its arguments
     */
    PostmasterFile(Path cluster, String name) {
        this.file = cluster.resolve("postmaster.pid");
        this.name = name;
    }

    /** The server that runs on this folder now; empty when there is none, whatever the file says. */
    Optional<ProcessHandle> server() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : number(lines.getFirst()).flatMap(ProcessHandle::of).filter(it -> isServer(it, lines));
    }

    /**
     * Makes a file without a server harmless. Only the number is replaced: PostgreSQL itself needs the rest to find out
     * whether processes of the killed server still hold its shared memory.
     */
    void disarm() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            Files.delete(file);
            return;
        }
        lines.set(0, NOBODY);
        Files.write(file, lines);
    }

    private boolean isServer(ProcessHandle process, List<String> lines) {
        return isPostgres(process) && runsHere(process, lines);
    }

    /**
     * Whether the process lives and is a PostgreSQL server. One that has ended and was not yet collected by its parent
     * still counts as alive for the system, but has no command any more.
     */
    static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command ->
                                Path.of(command).getFileName().toString().startsWith("postgres"))
                        .orElse(false);
    }

    private boolean runsHere(ProcessHandle process, List<String> lines) {
        Optional<String[]> arguments = process.info().arguments();
        if (arguments.isPresent()) {
            return Arrays.stream(arguments.get()).anyMatch(it -> it.endsWith(name));
        }
        return lines.size() > 2 && startedAt(process, lines.get(2)); // Windows tells no arguments
    }

    private static boolean startedAt(ProcessHandle process, String epochSeconds) {
        return number(epochSeconds)
                .map(Instant::ofEpochSecond)
                .flatMap(written -> process.info().startInstant().map(it -> Duration.between(it, written)))
                .map(apart -> apart.abs().compareTo(SAME_START) < 0)
                .orElse(false);
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
