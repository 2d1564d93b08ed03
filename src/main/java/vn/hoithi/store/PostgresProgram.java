package vn.hoithi.store;

import java.io.File;
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
 * <p>All run inside the data folder and are given plain names in it: on the way through a shell, as {@code pg_ctl} goes,
 * a path with a dollar sign or a quote would become another.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 * @param wrapper words before each command: PostgreSQL refuses to run as root, so root runs it in a user namespace
 *     where it is nobody in particular
 * @param folder the data folder
 * @param name tells the server of this folder from every other in a list of processes
 */
record PostgresProgram(Path home, List<String> wrapper, Path folder, String name) {
    static final String CLUSTER = "postgres";
    static final String SERVER_LOG = "postgres.log";
    static final String START_LOG = "postgres-start.log";

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

    static PostgresProgram in(Path folder, Path home, String name) throws IOException, InterruptedException {
        return new PostgresProgram(home, isRoot() ? withoutRoot() : List.of(), folder, name);
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

    /** Makes an empty cluster in a folder of this name, its only user with the password in the file of that name. */
    void makeCluster(String cluster, String passwordFile) throws IOException, InterruptedException {
        int code = run(
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
            throw failed();
        }
    }

    /** Starts a server and waits until it accepts connections; false when it does not, the logs say why. */
    boolean start(int port) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("-p " + port, "-c cluster_name=" + name));
        DURABLE.forEach(it -> options.add("-c " + it));
        SETTINGS.forEach(it -> options.add("-c " + it));
        int code = run(
                "pg_ctl",
                "start",
                "--pgdata=" + CLUSTER,
                "--log=" + SERVER_LOG,
                "--wait",
                "--timeout=" + START_SECONDS,
                "--options=" + String.join(" ", options));
        return code == 0;
    }

    /** Stops the server, without waiting for its clients; at once if that takes too long; false if it runs on. */
    boolean stop() throws IOException, InterruptedException {
        for (String mode : List.of("fast", "immediate")) {
            int code = run(
                    "pg_ctl", "stop", "--pgdata=" + CLUSTER, "--mode=" + mode, "--wait", "--timeout=" + STOP_SECONDS);
            if (code == 0) {
                return true;
            }
        }
        return false;
    }

    DatabaseException failed() {
        String logs = folder.resolve(SERVER_LOG) + ", " + folder.resolve(START_LOG);
        return new DatabaseException(
                "PostgreSQL không khởi động được; xem " + logs + ".", "PostgreSQL does not start; see " + logs + ".");
    }

    private int run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(home.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(List.of(arguments));
        File log = folder.resolve(START_LOG).toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                // A pipe would stay open as long as the server that inherits it.
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
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
