package vn.hoithi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoithi.rehearsal.buzzer.BuzzerReport;

/** {@code ./hoithi buzzer}: how fair the buzzer is; exits with 0 only when all figures are as wanted. */
@Command(
        name = "buzzer",
        description =
                "Đo độ công bằng của chuông trên mô hình đường truyền · measure the fair buzzer on modelled lines",
        mixinStandardHelpOptions = true)
final class Buzzer implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--rounds", description = "of each row, 20–20000 (${DEFAULT-VALUE})", defaultValue = "2000")
    private int rounds;

    @Option(
            names = "--gap",
            split = ",",
            description = "ms between one press and the next, 0–1000; several by comma (${DEFAULT-VALUE})",
            defaultValue = "40,15")
    private List<Integer> gaps = List.of();

    @Option(names = "--phones", description = "2–30 (${DEFAULT-VALUE})", defaultValue = "8")
    private int phones;

    @Option(names = "--seed", description = "of lines, clocks and presses (${DEFAULT-VALUE})", defaultValue = "1")
    private long seed;

    @Option(names = "--json", description = "print one JSON object and nothing else")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        Bounds.check(spec, "--rounds", rounds, 20, 20_000);
        Bounds.check(spec, "--phones", phones, 2, 30);
        for (int gap : gaps) Bounds.check(spec, "--gap", gap, 0, 1000);
        BuzzerReport report = BuzzerReport.of(
                rounds, phones, seed, gaps.stream().map(Duration::ofMillis).toList());
        PrintWriter out = spec.commandLine().getOut();
        if (json)
            out.println(new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(report.toMap()));
        else report.lines().forEach(out::println);
        return report.good() ? 0 : 1;
    }
}
