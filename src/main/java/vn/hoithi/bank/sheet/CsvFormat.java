package vn.hoithi.bank.sheet;

import java.util.List;
import java.util.Locale;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Unreadable;

/** Tables as text, separated by commas, semicolons or tabs. */
public final class CsvFormat implements BankFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String place() {
        return "hàng";
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    @Override
    public BankReading read(String fileName, byte[] content) {
        try {
            return SheetReader.read(fileName, List.of(CsvGrid.of(content)));
        } catch (Unreadable unreadable) {
            return BankReading.nothing(unreadable.problem());
        }
    }
}
