package vn.hoithi.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoithi.bank.exchange.AikenFormat;
import vn.hoithi.bank.exchange.GiftFormat;
import vn.hoithi.bank.exchange.LooseJsonFormat;
import vn.hoithi.bank.exchange.MoodleFormat;
import vn.hoithi.bank.own.HoiThiFormat;
import vn.hoithi.bank.sheet.CsvFormat;
import vn.hoithi.bank.sheet.WorkbookFormat;
import vn.hoithi.bank.text.PlainTextFormat;
import vn.hoithi.bank.text.WordFormat;

/** The catalogue: every format there is, one line each. */
public final class BankFormats {
    /** The first that reads a file is taken: plain text reads whatever is left. */
    private static final List<BankFormat> ALL = List.of(
            new HoiThiFormat(),
            new LooseJsonFormat(),
            new WorkbookFormat(),
            new WordFormat(),
            new MoodleFormat(),
            new CsvFormat(),
            new GiftFormat(),
            new AikenFormat(),
            new PlainTextFormat());

    private BankFormats() {}

    /** What became of a file. */
    public record Read(Optional<BankFormat> format, BankReading reading) {
        /** The word for what the lines of problems count. */
        public String place() {
            return format.map(BankFormat::place).orElse("dòng");
        }
    }

    /**
     * Reads a file in whatever format it is, under the {@link Reading} of this thread. Never throws but where the listener
     * does: a file that is none of them is told as a problem.
     */
    public static Read read(String fileName, byte[] content) {
        if (content.length > ReadingLimits.now().mostBytes()) return tooLarge();
        if (content.length == 0) return refused("Tệp trống.");
        Optional<String> foreign = ForeignFiles.why(fileName, content);
        if (foreign.isPresent()) return refused(foreign.get());
        for (BankFormat format : ALL)
            if (format.reads(fileName, content)) return new Read(Optional.of(format), format.read(fileName, content));
        return refused("Không nhận ra loại tệp này. Hãy dùng .docx, .xlsx, .csv, .txt hoặc .yaml.");
    }

    /** Reads a file under these limits, telling how far it has come. */
    public static Read read(String fileName, byte[] content, ReadingLimits limits, ReadingProgress progress) {
        return new Reading(limits, progress).during(() -> read(fileName, content));
    }

    /** What becomes of a file that is larger than the limits of this thread. */
    public static Read tooLarge() {
        return refused("Tệp lớn hơn " + ReadingLimits.now().megabytes() + ": hãy chia nhỏ.");
    }

    /** What becomes of a file that is not there. */
    public static Read missing(String path) {
        return refused("Không mở được tệp " + path + ".");
    }

    private static Read refused(String why) {
        return new Read(
                Optional.empty(), BankReading.nothing(new BankProblem(1, "", BankProblem.Code.UNREADABLE, why)));
    }

    /** Our own format, if a file of this name is written in it. */
    public static Optional<BankFormat> own(String fileName) {
        HoiThiFormat own = new HoiThiFormat();
        return own.named(fileName.toLowerCase(Locale.ROOT)) ? Optional.of(own) : Optional.empty();
    }
}
