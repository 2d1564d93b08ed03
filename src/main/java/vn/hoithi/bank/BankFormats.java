package vn.hoithi.bank;

import java.util.List;
import java.util.Optional;

/** The catalogue: every format there is, one line each. */
public final class BankFormats {
    /** The largest file that is looked at: some ten thousand questions. */
    public static final int MOST_BYTES = 5_000_000;

    private static final List<BankFormat> ALL = List.of(new HoiThiFormat());

    private BankFormats() {}

    /** The format of a file by its name; empty for files that are no banks. */
    public static Optional<BankFormat> of(String fileName) {
        return ALL.stream().filter(format -> format.reads(fileName)).findFirst();
    }
}
