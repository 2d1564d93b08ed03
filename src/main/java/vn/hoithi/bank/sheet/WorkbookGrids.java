package vn.hoithi.bank.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;
import vn.hoithi.bank.Unreadable;

/** The sheets of an .xlsx file as grids. */
final class WorkbookGrids {
    private static final int MOST_SHEETS = 200;

    private WorkbookGrids() {}

    /** Every sheet that has something in it, in the order of the workbook. */
    static List<Grid> of(byte[] content) throws Unreadable {
        ArchiveGuard.check(content);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            return grids(new XSSFReader(file));
        } catch (TooMuch tooMuch) {
            throw new Unreadable(1, TooMuch.TOLD);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException | StackOverflowError broken) {
            // POI tells broken and hostile containers by a dozen kinds of unchecked exceptions
            throw ArchiveGuard.broken();
        }
    }

    private static List<Grid> grids(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        WorkbookOutline outline = new WorkbookOutline();
        try (InputStream workbook = reader.getWorkbookData()) {
            XmlStream.read(workbook, outline);
        }
        SharedTexts texts = new SharedTexts();
        try (InputStream part = reader.getSharedStringsData()) {
            if (part != null) XmlStream.read(part, texts);
        }
        CellStyles styles = new CellStyles(reader.getStylesTable());
        CellValue values = new CellValue(outline.since1904());
        List<Grid> grids = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                SheetCells cells = new SheetCells(texts, styles, values);
                XmlStream.read(sheet, cells);
                Grid grid = cells.grid(sheets.getSheetName(), outline.isHidden(sheets.getSheetName()));
                if (!grid.rows().isEmpty()) grids.add(grid);
            }
            if (grids.size() > MOST_SHEETS) throw new TooMuch();
        }
        return grids;
    }
}
