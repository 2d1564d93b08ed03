package vn.hoithi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The three PostgreSQL programs: {@code initdb} makes a cluster (its word for a folder with databases), {@code pg_ctl}
 * starts and stops a server on it.
 *
 * <p>Started through {@code pg_ctl} the server is in a session of its own, so that Ctrl-C at the terminal reaches us
 * alone and the last answers can still be written.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 * @param wrapper words before each command: PostgreSQL refuses to run as root, so root runs it in a user namespace
 *     where it is nobody in particular
 */
record PostgresProgram(Path home, List<String> wrapper) {
    /** The only user of a cluster of ours. */
    static final String USER = "hoithi";

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 30;

    /** Answers are acknowledged after commit, so a commit must be on the disk: these three may never be off. */
    private static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=40",
            "shared_buffers=64MB",
            "max_wal_size=512MB",
            "timezone=UTC",
            "jit=off");

    static PostgresProgram at(Path home) throws IOException, InterruptedException {
        return new PostgresProgram(home, isRoot() ? withoutRoot() : List.of());
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    }

    private static List<String> withoutRoot() throws InterruptedException {
        List<String> wrapper = List.of("unshare", "-U");
        try {
            if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) {
                return wrapper;
            }
        } catch (IOException e) {
            // no such program: told below
        }
        throw new DatabaseException(
                "PostgreSQL không chạy được bằng quyền root trên máy này: hãy chạy bằng người dùng thường hoặc dùng"
                        + " --database-url.",
                "PostgreSQL cannot run as root on this machine: run as an ordinary user, or use --database-url.");
    }

    /** Makes an empty cluster whose only user has the password in the file. */
    void makeCluster(Path cluster, Path passwordFile, Path log) throws IOException, InterruptedException {
        int code = run(
                log,
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (code != 0) {
            throw failed(log);
        }
    }

    /** Starts a server and waits until it accepts connections; false when it did not, the log says why. */
    boolean start(Path cluster, int port, Path serverLog, Path log) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("-p " + port));
        DURABLE.forEach(it -> options.add("-c " + it));
        SETTINGS.forEach(it -> options.add("-c " + it));
        return run(
                        log,
                        "pg_ctl",
                        "start",
                        "--pgdata=" + cluster,
                        "--log=" + serverLog,
                        "--wait",
                        "--timeout=" + START_SECONDS,
                        "--options=" + String.join(" ", options))
                == 0;
    }

    /** Stops the server on this cluster, without waiting for its clients; at once if that takes too long. */
    boolean stop(Path cluster, Path log) throws IOException, InterruptedException {
        for (String mode : List.of("fast", "immediate")) {
            int code = run(
                    log,
                    "pg_ctl",
                    "stop",
                    "--pgdata=" + cluster,
                    "--mode=" + mode,
                    "--wait",
                    "--timeout=" + STOP_SECONDS);
            if (code == 0) {
                return true;
            }
        }
        return false;
    }

    static DatabaseException failed(Path log) {
        return new DatabaseException(
                "PostgreSQL không khởi động được; xem " + log + ".", "PostgreSQL does not start; see " + log + ".");
    }

    private int run(Path log, String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(home.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                // A pipe would stay open as long as the server that inherits it.
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(START_SECONDS + STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }
}
