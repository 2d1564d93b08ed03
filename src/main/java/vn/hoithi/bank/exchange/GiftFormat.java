package vn.hoithi.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.TextContent;
import vn.hoithi.bank.Unreadable;

/**
 * GIFT, Moodle's format of plain text: a question, then its answers in braces.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
public final class GiftFormat implements BankFormat {
    /** Braces as no ordinary text has them. */
    private static final Pattern ANSWERS =
            Pattern.compile("(?<!\\\\)\\{\\s{0,20}(?:[=~]|(?:T|F|TRUE|FALSE)\\s?[#}]|#[\\d=\\-])");

    @Override
    public String name() {
        return "gift";
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".gift")) return true;
        if (!name.endsWith(".txt")) return false;
        try {
            return ANSWERS.matcher(TextContent.of(content)).find();
        } catch (Unreadable otherEncoding) {
            return false;
        }
    }

    @Override
    public BankReading read(String fileName, byte[] content) {
        try {
            List<BankProblem> problems = new ArrayList<>();
            List<Sketch> sketches = new ArrayList<>();
            Titles titles = new Titles();
            for (GiftBlock block : GiftBlocks.of(TextContent.of(content)))
                GiftQuestion.read(block, titles, problems).ifPresent(sketches::add);
            return BankCheck.finish(fileName, sketches, problems);
        } catch (Unreadable unreadable) {
            return BankReading.nothing(unreadable.problem());
        }
    }
}
