package vn.hoithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command as somebody types it, in a process of its own, run to its end: what it said and how it ended. */
record Words(int code, String out, String err) {
    private static final long PATIENCE_SECONDS = 120;

    /** The program itself, on the classes of this build. */
    static Words app(String... arguments) throws Exception {
        return run(java(Path.of(""), arguments), Map.of());
    }

    /** The words that start the program with its home in this folder. */
    static List<String> java(Path home, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dhoithi.home=" + home.toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.hoithi.App"));
        words.addAll(List.of(arguments));
        return words;
    }

    static Words run(List<String> words, Map<String, String> environment) throws Exception {
        Path out = Files.createTempFile("words", ".out");
        Path err = Files.createTempFile("words", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("HOITHI_") || name.equals("JAVA_TOOL_OPTIONS"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(words + " does not end; it said:\n" + text(out) + text(err));
            }
            return new Words(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** It ended badly and said why in one line, first in Vietnamese, then in English. */
    void refusesWith(String vietnamese, String english) {
        assertThat(code).as(err).isPositive();
        assertThat(out).isEmpty();
        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains(" · ").containsSubsequence(vietnamese, " · ", english);
    }
}
