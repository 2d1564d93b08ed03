package vn.hoithi.web.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an .xlsx file that has anything in it, read as a stream: nothing is ever whole in memory. */
final class WorkbookTable {
    /** A roster of ten thousand unpacks to a few megabytes; a file made to burst, to thousands. */
    private static final long MOST_UNPACKED_BYTES = 60_000_000;

    /** Cells to the right of this are not looked at. */
    private static final int MOST_COLUMNS = 50;

    static {
        // one switch for all of POI: a part that grows more than a hundredfold is refused
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED_BYTES);
    }

    private WorkbookTable() {}

    /** The lines that are not blank, with their row numbers; at most so many. */
    static List<Line> lines(byte[] content, int most) throws NotAList {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            XSSFReader reader = new XSSFReader(file);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(file);
            for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                try (InputStream sheet = sheets.next()) {
                    List<Line> lines = lines(reader, texts, sheet, most);
                    if (!lines.isEmpty()) return lines;
                }
            }
            return List.of();
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | IOException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw new NotAList(
                    NotAList.Name.WORKBOOK_UNREADABLE, "Không đọc được tệp Excel: tệp hỏng, có mật khẩu hoặc quá lớn.");
        }
    }

    private static List<Line> lines(XSSFReader reader, ReadOnlySharedStringsTable texts, InputStream sheet, int most)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        RowTaker rows = new RowTaker(most);
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), texts, rows, false));
        try {
            xml.parse(new InputSource(sheet));
        } catch (Full full) {
            return rows.lines;
        }
        return rows.lines;
    }

    private static final class RowTaker implements XSSFSheetXMLHandler.SheetContentsHandler {
        final List<Line> lines = new ArrayList<>();
        private final int most;
        private List<String> cells = new ArrayList<>();

        RowTaker(int most) {
            this.most = most;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= MOST_COLUMNS || value == null) return;
            while (cells.size() <= column) cells.add("");
            cells.set(column, Cells.tidy(value));
        }

        @Override
        public void endRow(int row) {
            Line line = new Line(row + 1, cells);
            if (line.blank()) return;
            lines.add(line);
            if (lines.size() >= most) throw new Full();
        }
    }

    /** The wanted number of lines has been read; the rest of the sheet is not unpacked. */
    private static final class Full extends RuntimeException {}
}
