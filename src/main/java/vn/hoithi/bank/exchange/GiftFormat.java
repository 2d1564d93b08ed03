package vn.hoithi.bank.exchange;

import java.util.List;
import java.util.Locale;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankReading;

/** GiftFormat. */
public final class GiftFormat implements BankFormat {
    @Override
    public String name() {
        return "gift";
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".gift");
    }

    @Override
    public BankReading read(String fileName, byte[] content) {
        return BankCheck.finish(fileName, List.of(), List.of());
    }
}
