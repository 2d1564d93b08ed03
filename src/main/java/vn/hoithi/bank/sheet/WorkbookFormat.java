package vn.hoithi.bank.sheet;

import java.util.Locale;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Unreadable;

/** Excel files, from .xlsx on. */
public final class WorkbookFormat implements BankFormat {
    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String place() {
        return "hàng";
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    @Override
    public BankReading read(String fileName, byte[] content) {
        try {
            return SheetReader.read(fileName, WorkbookGrids.of(content));
        } catch (Unreadable unreadable) {
            return BankReading.nothing(unreadable.problem());
        }
    }
}
