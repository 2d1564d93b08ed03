package vn.hoithi.report;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** How cells look; a workbook holds each style once. */
final class SheetStyles {
    final CellStyle heading;
    final CellStyle time;
    /** A text that begins like a formula and shall stay a text, also when the cell is edited or saved as CSV. */
    final CellStyle literal;

    SheetStyles(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
        time = workbook.createCellStyle();
        time.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm:ss"));
        literal = workbook.createCellStyle();
        ((XSSFCellStyle) literal).setQuotePrefixed(true);
    }
}
