package vn.hoithi.bank.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hoithi.bank.BankReading;

/** A workbook as a test writes it: rows of texts, a bar between the cells. */
final class Book {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet = workbook.createSheet("Sheet1");
    private int next;

    /** A workbook of one sheet with these lines as rows; an empty line is an empty row. */
    static Book of(String lines) {
        return new Book().rows(lines);
    }

    Book rows(String lines) {
        for (String line : lines.split("\n", -1)) {
            if (line.isEmpty() && next == 0) continue;
            String[] cells = line.split("\\|", -1);
            XSSFRow row = sheet.createRow(next++);
            for (int i = 0; i < cells.length; i++) {
                String text = cells[i].strip().replace("\\n", "\n");
                if (!text.isEmpty()) row.createCell(i).setCellValue(text);
            }
        }
        return this;
    }

    Book sheet(String name, String lines) {
        sheet = workbook.createSheet(name);
        next = 0;
        return rows(lines);
    }

    /** Names the sheet that was begun last. */
    Book named(String name) {
        workbook.setSheetName(workbook.getSheetIndex(sheet), name);
        return this;
    }

    Book hidden() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    Book merged(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** A number, in a number format. */
    Book number(String cell, double value, String format) {
        return styled(
                cell,
                value,
                style -> style.setDataFormat(workbook.createDataFormat().getFormat(format)));
    }

    /** A number, in one of Excel's own formats by its number. */
    Book number(String cell, double value, int format) {
        return styled(cell, value, style -> style.setDataFormat((short) format));
    }

    private Book styled(String cell, double value, Consumer<CellStyle> change) {
        CellStyle style = workbook.createCellStyle();
        change.accept(style);
        XSSFCell target = cell(cell);
        target.setCellValue(value);
        target.setCellStyle(style);
        return this;
    }

    Book dressed(String cell, BiConsumer<CellStyle, XSSFFont> dress) {
        CellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        dress.accept(style, font);
        style.setFont(font);
        cell(cell).setCellStyle(style);
        return this;
    }

    Book bold(String cell) {
        return dressed(cell, (style, font) -> font.setBold(true));
    }

    Book with(String cell, Consumer<XSSFCell> change) {
        change.accept(cell(cell));
        return this;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFCell cell(String name) {
        CellReference reference = new CellReference(name);
        XSSFRow row = sheet.getRow(reference.getRow());
        if (row == null) row = sheet.createRow(reference.getRow());
        XSSFCell cell = row.getCell(reference.getCol());
        return cell == null ? row.createCell(reference.getCol()) : cell;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    BankReading read() {
        return new WorkbookFormat().read("thu.xlsx", bytes());
    }
}
