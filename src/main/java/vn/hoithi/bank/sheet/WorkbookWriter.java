package vn.hoithi.bank.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hoithi.bank.BankWriter;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.sheet.WorkbookColumns.Column;
import vn.hoithi.bank.sheet.WorkbookColumns.Head;

/**
 * Writes questions into an .xlsx file to be edited: one row each, every cell as text, so that Excel changes nothing. Sets
 * made of them stand on a sheet of their own.
 */
public final class WorkbookWriter implements BankWriter {
    /** The longest text Excel allows in a cell. */
    private static final int LONGEST = 32_767;

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public byte[] write(WrittenBank bank) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(bank.title());
            workbook.getProperties().getCoreProperties().setIdentifier(bank.id());
            fill(workbook, bank);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(XSSFWorkbook workbook, WrittenBank bank) {
        List<Column> columns = WorkbookColumns.of(bank.questions());
        List<List<String>> rows = new ArrayList<>();
        for (WrittenQuestion question : bank.questions())
            rows.add(columns.stream()
                    .map(column -> column.text().apply(question))
                    .toList());
        CellStyle text = style(workbook, false);
        CellStyle bold = style(workbook, true);
        List<Head> heads = columns.stream().map(Column::head).toList();
        sheet(workbook.createSheet("Câu hỏi"), heads, rows, text, bold).createFreezePane(2, 1);
        List<List<String>> sets = SetRows.of(bank);
        if (!sets.isEmpty())
            sheet(workbook.createSheet(SetRows.SHEET), SetRows.HEADS, sets, text, bold)
                    .createFreezePane(0, 1);
    }

    private static XSSFSheet sheet(
            XSSFSheet sheet, List<Head> heads, List<List<String>> rows, CellStyle text, CellStyle bold) {
        XSSFRow headings = sheet.createRow(0);
        for (int i = 0; i < heads.size(); i++) {
            sheet.setColumnWidth(i, heads.get(i).width() * 256);
            // rows that people add are text too
            sheet.setDefaultColumnStyle(i, text);
            put(headings, i, heads.get(i).title(), bold);
        }
        for (int i = 0; i < rows.size(); i++) row(sheet.createRow(i + 1), rows.get(i), text);
        return sheet;
    }

    private static void row(XSSFRow row, List<String> texts, CellStyle style) {
        for (int i = 0; i < texts.size(); i++) if (!texts.get(i).isEmpty()) put(row, i, texts.get(i), style);
    }

    private static CellStyle style(XSSFWorkbook workbook, boolean heading) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (heading) {
            Font font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        return style;
    }

    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        cell.setCellStyle(style);
    }
}
