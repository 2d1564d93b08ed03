package vn.hoithi.bank.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.TextContent;
import vn.hoithi.bank.Unreadable;

/**
 * Aiken: the question, options {@code A.} or {@code A)}, and {@code ANSWER: B}.
 *
 * @see <a href="https://docs.moodle.org/en/Aiken_format">Aiken format</a>
 */
public final class AikenFormat implements BankFormat {
    private static final Pattern OPTION = Pattern.compile("[A-Z][.)]\\s.*");
    private static final Pattern ANSWER = Pattern.compile("ANSWER:\\s*[A-Z]");

    @Override
    public String name() {
        return "aiken";
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".aiken")) return true;
        if (!name.endsWith(".txt")) return false;
        try {
            return strict(TextContent.of(content).lines().map(String::strip).toList());
        } catch (Unreadable otherEncoding) {
            return false;
        }
    }

    /** Whether options begin as they must and every question ends with its answer; what people type reads otherwise. */
    private static boolean strict(List<String> lines) {
        boolean asked = false;
        boolean answered = false;
        int options = 0;
        for (String line : lines) {
            if (line.isEmpty()) continue;
            boolean answer = ANSWER.matcher(line).matches();
            boolean option = !answer && asked && OPTION.matcher(line).matches();
            if (answer ? options < 2 : !option && options > 0) return false;
            answered |= answer;
            options = option ? options + 1 : 0;
            asked = !answer;
        }
        return answered && !asked;
    }

    @Override
    public BankReading read(String fileName, byte[] content) {
        try {
            return AikenReader.read(fileName, TextContent.of(content).lines().toList());
        } catch (Unreadable unreadable) {
            return BankReading.nothing(unreadable.problem());
        }
    }
}
