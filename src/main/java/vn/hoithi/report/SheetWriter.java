package vn.hoithi.report;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes a sheet from the top down: headings that stay in sight, then rows. */
final class SheetWriter {
    /** Column widths are given in 1/256 of a character. */
    private static final int WIDTH_UNIT = 256;

    private final Sheet sheet;
    private final SheetStyles styles;
    private int next;

    SheetWriter(Sheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /**
     * The first row.
     *
     * @param widths of the columns, in characters
     */
    void headings(List<String> headings, int... widths) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < headings.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(headings.get(i));
            cell.setCellStyle(styles.heading);
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNIT);
        }
        sheet.createFreezePane(0, 1);
    }

    void row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) fill(row.createCell(i), values[i]);
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDateTime time -> {
                cell.setCellValue(time);
                cell.setCellStyle(styles.time);
            }
            default -> {
                String text = value.toString();
                cell.setCellValue(text);
                if (!Csv.harmless(text).equals(text)) cell.setCellStyle(styles.literal);
            }
        }
    }
}
