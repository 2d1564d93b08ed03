package vn.hoithi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.rehearsal.Rehearsal;
import vn.hoithi.rehearsal.RehearsalPlan;
import vn.hoithi.rehearsal.Report;
import vn.hoithi.web.media.MediaLimits;

/** {@code ./hoithi rehearse}: exits with 0 only when nothing was lost and nothing went wrong. */
@Command(
        name = "rehearse",
        description = "Chạy thử với thí sinh ảo · play a contest with virtual contestants and measure it",
        mixinStandardHelpOptions = true)
final class Rehearse implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--url", description = "Máy chủ đang chạy · a running server; without it one of its own is started")
    private @Nullable URI url;

    @Option(
            names = "--admin-password",
            description = "with --url: the organiser's password (or HOITHI_ADMIN_PASSWORD)",
            defaultValue = "${env:HOITHI_ADMIN_PASSWORD}")
    private @Nullable String password;

    @Option(names = "--contestants", description = "1–20000 (${DEFAULT-VALUE})", defaultValue = "100")
    private int contestants;

    @Option(names = "--questions", description = "1–200 (${DEFAULT-VALUE})", defaultValue = "10")
    private int questions;

    @Option(names = "--seconds", description = "time to answer, 3–600 (${DEFAULT-VALUE})", defaultValue = "15")
    private int seconds;

    @Option(
            names = "--spread",
            description = "ms over which answers are spread, 0 = all at once (${DEFAULT-VALUE})",
            defaultValue = "3000")
    private int spread;

    @Option(
            names = "--bank",
            description =
                    "file of a question bank, anywhere; with --url the server must have that bank (the largest there is)")
    private @Nullable Path bank;

    @Option(names = "--mode", description = "points | elimination (${DEFAULT-VALUE})", defaultValue = "points")
    private String mode = "points";

    @Option(names = "--seed", description = "of what virtual contestants answer (${DEFAULT-VALUE})", defaultValue = "1")
    private long seed;

    @Option(names = "--json", description = "print one JSON object and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        check();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        BankFile questionBank =
                bank == null ? null : BankFile.read(bank, App.home().resolve("question-banks"));
        Report report =
                url != null ? rehearse(url, required(password), questionBank, err) : onOwnServer(questionBank, err);
        if (json) out.println(write(report.toMap()));
        else print(report, out);
        return report.good() ? 0 : 1;
    }

    private void check() {
        Bounds.check(spec, "--contestants", contestants, 1, 20_000);
        Bounds.check(spec, "--questions", questions, 1, 200);
        Bounds.check(spec, "--seconds", seconds, 3, 600);
        Bounds.check(spec, "--spread", spread, 0, seconds * 1000);
        if (!mode.equals("points") && !mode.equals("elimination"))
            throw new ParameterException(spec.commandLine(), "--mode: points | elimination, " + mode + "?");
        if (url != null && (!"http".equals(url.getScheme()) || url.getHost() == null || url.getPort() == -1))
            throw new ParameterException(spec.commandLine(), "--url: http://host:port, " + url + "?");
    }

    private static String required(@Nullable String password) {
        if (password == null)
            throw new CannotStart(
                    "Cần mật khẩu ban tổ chức: --admin-password hoặc HOITHI_ADMIN_PASSWORD.",
                    "The organiser's password is needed: --admin-password or HOITHI_ADMIN_PASSWORD.");
        return password;
    }

    /** A server of its own, on a temporary folder that is removed afterwards. */
    private Report onOwnServer(@Nullable BankFile bank, PrintWriter err) throws IOException {
        Path folder = Files.createTempDirectory("hoithi-rehearsal");
        String secret = "rehearsal-" + Long.toHexString(System.nanoTime());
        Settings settings = new Settings(
                "127.0.0.1",
                0,
                folder,
                null,
                secret,
                App.home(),
                bank == null ? null : bank.path(),
                Server.defaultDoors(),
                MediaLimits.USUAL,
                ReadingLimits.DEFAULT,
                true);
        try (Server server = Server.start(settings)) {
            return rehearse(URI.create("http://127.0.0.1:" + server.port()), secret, bank, err);
        } finally {
            remove(folder);
        }
    }

    private Report rehearse(URI server, String secret, @Nullable BankFile bank, PrintWriter err) {
        RehearsalPlan plan = new RehearsalPlan(
                server,
                secret,
                contestants,
                questions,
                Duration.ofSeconds(seconds),
                Duration.ofMillis(spread),
                RehearsalPlan.REST,
                bank == null ? null : bank.id(),
                mode.equals("elimination"),
                seed);
        return new Rehearsal(plan, line -> {
                    if (!json) err.println(line);
                })
                .run();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    private static String write(Map<String, Object> report) {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void print(Report report, PrintWriter out) {
        report.toMap().forEach((name, value) -> out.println(name + ": " + value));
    }
}
