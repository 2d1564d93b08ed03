package vn.hoithi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.BankSearch;
import vn.hoithi.bank.WrittenBank;

/** {@code bank find}: the same search as on the page, over files. */
@Command(
        name = "find",
        description = "Tìm câu hỏi theo từ, không cần gõ dấu · find questions by words, accents not needed",
        mixinStandardHelpOptions = true)
final class BankFind implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "WORDS", description = "“dai hoi 1960”")
    private String words = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--most", description = "lines printed, default ${DEFAULT-VALUE}")
    private int most = 20;

    @Option(
            names = "--times",
            description = "measure: search so many times and print how long the slowest and the middle one took")
    private int times = 0;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<WrittenBank> banks = new ArrayList<>();
        for (Path file : files) {
            try {
                BankReading reading = BankFormats.read(file.toString(), Files.readAllBytes(file))
                        .reading();
                banks.add(reading.understood());
                if (reading.questions().isEmpty() && !reading.problems().isEmpty())
                    return unreadable(file + ": " + reading.problems().getFirst());
            } catch (IOException missing) {
                return unreadable("Không mở được tệp " + file + ". · Cannot open " + file + ".");
            }
        }
        BankSearch search = new BankSearch(banks);
        BankSearch.Hits hits = search.find(words, any -> true, 0, most);
        for (BankSearch.Found found : hits.first())
            out.println(found.bank() + "/" + found.question().id() + "  "
                    + found.question().ask() + (found.answer().isEmpty() ? "" : "  → " + found.answer()));
        out.println(hits.total() + " / " + search.size() + " câu");
        if (times > 0) measure(search, out);
        return hits.total() == 0 ? 1 : 0;
    }

    private int unreadable(String why) {
        spec.commandLine().getErr().println(why);
        return UNREADABLE;
    }

    private void measure(BankSearch search, PrintWriter out) {
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long from = System.nanoTime();
            search.find(words, any -> true, 0, most);
            took[i] = System.nanoTime() - from;
        }
        Arrays.sort(took);
        out.println(String.format(
                Locale.ROOT,
                "%d searches: median %.1f ms, slowest %.1f ms",
                times,
                took[times / 2] / 1e6,
                took[times - 1] / 1e6));
    }
}
