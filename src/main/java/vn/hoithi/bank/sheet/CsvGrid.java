package vn.hoithi.bank.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hoithi.bank.TextContent;
import vn.hoithi.bank.Unreadable;

/**
 * A CSV file as a grid. Vietnamese Excel separates by semicolons, English by commas, a copied table by tabs: the separator
 * is the one that makes a heading row of the first rows.
 */
final class CsvGrid {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    /** Excel's own way to say it, in a first line of its own. */
    private static final Pattern SAID = Pattern.compile("\\A\"?sep=([,;\\t|])\"?\\R", Pattern.CASE_INSENSITIVE);
    /** Rows read to find the separator. */
    private static final int SAMPLE = 30;

    private CsvGrid() {}

    static Grid of(byte[] content) throws Unreadable {
        String text = TextContent.of(content);
        Matcher said = SAID.matcher(text);
        if (said.find()) return rows(text.substring(said.end()), said.group(1).charAt(0), 1);
        return rows(text, separator(text), 0);
    }

    private static char separator(String text) {
        char best = ',';
        int most = -1;
        for (char separator : SEPARATORS) {
            int worth = worth(text, separator);
            if (worth > most) {
                most = worth;
                best = separator;
            }
        }
        return best;
    }

    /** How well the first rows stand as a table: known headings first, then columns. */
    private static int worth(String text, char separator) {
        GridBuilder sample = new GridBuilder();
        try {
            read(text, separator, 0, SAMPLE, sample);
        } catch (Unreadable openQuote) {
            // what stands before it says enough
            sample.row(SAMPLE);
        }
        Optional<Columns> columns = HeadingRow.find(grid(sample));
        int headings = columns.map(found -> found.known().size()).orElse(0);
        int widest =
                sample.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return headings * GridBuilder.MOST_COLUMNS + widest;
    }

    private static Grid rows(String text, char separator, int before) throws Unreadable {
        GridBuilder rows = new GridBuilder();
        read(text, separator, before, Integer.MAX_VALUE, rows);
        return grid(rows);
    }

    private static Grid grid(GridBuilder rows) {
        return new Grid("", false, rows.rows(), List.of());
    }

    private static void read(String text, char separator, int before, int most, GridBuilder grid) throws Unreadable {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        int row = before;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() > most) return;
                row = before + (int) record.getRecordNumber();
                for (int i = 0; i < Math.min(record.size(), GridBuilder.MOST_COLUMNS); i++)
                    grid.cell(i, Cell.text(GridBuilder.cut(record.get(i))));
                grid.row(row);
            }
        } catch (TooMuch tooMuch) {
            throw new Unreadable(1, TooMuch.TOLD);
        } catch (IOException | UncheckedIOException quote) {
            throw new Unreadable(
                    row + 1,
                    "Từ hàng " + (row + 1)
                            + " có dấu ngoặc kép mở ra mà không đóng lại: hãy đóng lại, hoặc mở tệp bằng Excel rồi lưu thành"
                            + " .xlsx.");
        }
    }
}
