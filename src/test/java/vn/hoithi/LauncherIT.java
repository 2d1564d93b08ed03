package vn.hoithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./hoithi} on machines that lack something, each made of a folder with the few commands that are there. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    /** What every Unix has and the launcher uses. */
    private static final List<String> COMMANDS =
            List.of("sh", "dirname", "readlink", "sed", "find", "head", "mkdir", "touch", "rm", "ls", "id", "date");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path machine;

    private Path commands;
    private Path program;

    @BeforeEach
    void copy_the_launcher_beside_sources_that_were_never_built() throws IOException {
        commands = Files.createDirectory(machine.resolve("bin"));
        for (String command : COMMANDS) Files.createSymbolicLink(commands.resolve(command), find(command));
        program = Files.createDirectory(machine.resolve("hoi thi"));
        Files.copy(Path.of("hoithi"), program.resolve("hoithi"));
        Files.createDirectories(program.resolve("web/src"));
        Files.createDirectories(program.resolve("src/main"));
    }

    private static Path find(String command) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path file = Path.of(folder, command);
            if (Files.isExecutable(file)) return file;
        }
        throw new IllegalStateException("no " + command + " on this machine");
    }

    @Test
    void java_17_is_not_enough() throws Exception {
        launch(jdk("17.0.19")).refusesWith("Cần JDK 25", "JDK 25 is needed");
        launch(jdk("24.0.2")).refusesWith("Cần JDK 25", "JDK 25 is needed");
        launch(machine.resolve("nothing")).refusesWith("Cần JDK 25", "JDK 25 is needed");
    }

    @Test
    void java_17_in_JAVA_HOME_and_on_the_path_does_not_hide_a_25() throws Exception {
        Path old = jdk("17.0.19");
        Files.createSymbolicLink(commands.resolve("java"), old.resolve("bin/java"));
        Words words = Words.run(
                List.of(program.resolve("hoithi").toString(), "serve"),
                Map.of(
                        "PATH", commands.toString(),
                        "JAVA_HOME", old.toString(),
                        "HOME", home(jdk("25")).toString()));
        words.refusesWith("Cần Node.js 20", "Node.js 20 or newer");
    }

    /** A home in which a JDK lies where SDKMAN puts it. */
    private Path home(Path jdk) throws IOException {
        Path home = Files.createDirectory(machine.resolve("home"));
        Path candidates = Files.createDirectories(home.resolve(".sdkman/candidates/java"));
        Files.createSymbolicLink(candidates.resolve("25-tem"), jdk);
        return home;
    }

    @Test
    void screens_that_were_never_built_need_node() throws Exception {
        launch(jdk("25.0.1")).refusesWith("Cần Node.js 20", "Node.js 20 or newer");
        command("npm", "exit 1");
        command("node", "echo v18.20.8");
        launch(jdk("25.0.1")).refusesWith("Cần Node.js 20", "Node.js 20 or newer");
    }

    @Test
    void a_server_that_was_never_built_needs_maven_and_the_compiler() throws Exception {
        Files.createDirectory(program.resolve("web/dist"));
        launch(jdk("25.0.1")).refusesWith("Cần Maven", "Maven (the command mvn) is needed");
        command("mvn", "exit 1");
        launch(jdk("25.0.1")).refusesWith("Cần JDK 25 đầy đủ", "A full JDK 25");
    }

    @Test
    void a_build_that_fails_is_told_by_its_exit_code() throws Exception {
        Files.createDirectory(program.resolve("web/dist"));
        command("mvn", "exit 1");
        Path jdk = jdk("25.0.1");
        executable(jdk.resolve("bin/javac"), "exit 0");
        Words words = launch(jdk);
        assertThat(words.code()).isEqualTo(1);
        assertThat(words.err().lines().toList().getLast()).contains("Không dựng được máy chủ", "could not be built");
    }

    private Words launch(Path jdk) throws Exception {
        return Words.run(
                List.of(program.resolve("hoithi").toString(), "serve"),
                Map.of("PATH", commands.toString(), "HOITHI_JDK", jdk.toString()));
    }

    /** What the launcher looks at: a file that tells the version, and something to start. */
    private Path jdk(String version) throws IOException {
        Path jdk = machine.resolve("jdk-" + version);
        if (Files.exists(jdk)) return jdk;
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(jdk.resolve("bin/java"), "exit 0");
        return jdk;
    }

    private void command(String name, String does) throws IOException {
        executable(commands.resolve(name), does);
    }

    private static void executable(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
