package vn.hoithi.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoithi.bank.exchange.GiftWriter;
import vn.hoithi.bank.own.YamlWriter;
import vn.hoithi.bank.sheet.WorkbookWriter;
import vn.hoithi.bank.text.WordWriter;

/** Everything questions can be written as, one line each. */
public final class BankWriters {
    private BankWriters() {}

    private static List<BankWriter> all(boolean answers) {
        return List.of(new YamlWriter(), new WorkbookWriter(), new WordWriter(answers), new GiftWriter());
    }

    /**
     * The writer for a file of this name.
     *
     * @param answers whether a file for printing shows the answers; the others always hold them
     */
    public static Optional<BankWriter> of(String fileName, boolean answers) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return all(answers).stream()
                .filter(writer -> name.endsWith(writer.ending()))
                .findFirst();
    }

    /** For a sentence. */
    public static String endings() {
        return all(true).stream().map(BankWriter::ending).collect(Collectors.joining(", "));
    }
}
