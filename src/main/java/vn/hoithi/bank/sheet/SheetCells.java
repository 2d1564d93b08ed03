package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.hoithi.bank.ReadingProgress;
import vn.hoithi.bank.sheet.RichText.Text;

/**
 * Takes the cells of one sheet from its XML. As a stream: a sheet may claim a million rows and have ten, and what it does
 * have need never be whole in memory twice.
 */
final class SheetCells extends DefaultHandler {
    private static final int MOST_MERGED = 5_000;
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private final SharedTexts texts;
    private final CellStyles styles;
    private final CellValue values;
    private final GridBuilder grid = new GridBuilder();
    private final List<Grid.Merged> merged = new ArrayList<>();
    private final RichText inline = new RichText();
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    private boolean inInline;
    private boolean formula;
    /** Of the sheet, as it says itself; 0 where it does not. */
    private int last;

    private int row;
    private int column = -1;
    private String type = "";
    private int style;

    SheetCells(SharedTexts texts, CellStyles styles, CellValue values) {
        this.texts = texts;
        this.styles = styles;
        this.values = values;
    }

    Grid grid(String name, boolean hidden) {
        return new Grid(name, hidden, grid.rows(), merged);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = XmlStream.local(localName, qName);
        if (inInline) inline.start(name, attributes);
        switch (name) {
            case "row" -> {
                row = number(attributes.getValue("r"), row + 1);
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "v" -> inValue = true;
            case "f" -> formula = true;
            case "is" -> inInline = true;
            case "dimension" -> last = lastRow(attributes.getValue("ref"));
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        Matcher place = REFERENCE.matcher(reference == null ? "" : reference);
        column = place.matches() ? column(place.group(1)) : column + 1;
        type = Objects.requireNonNullElse(attributes.getValue("t"), "n");
        style = number(attributes.getValue("s"), 0);
        formula = false;
        value.setLength(0);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inInline) inline.characters(letters, start, length);
        else if (inValue && value.length() <= GridBuilder.LONGEST_TEXT) value.append(letters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = XmlStream.local(localName, qName);
        if (inInline) inline.end(name);
        switch (name) {
            case "v" -> inValue = false;
            case "is" -> inInline = false;
            case "c" -> grid.cell(column, cell());
            case "row" -> {
                ReadingProgress.tell(ReadingProgress.Step.ROWS, row, last);
                grid.row(row);
            }
            default -> {}
        }
    }

    private Cell cell() {
        CellStyles.Style look = styles.get(style);
        String written = value.toString();
        return switch (type) {
            case "s" -> text(texts.get(number(written, -1)), look);
            case "inlineStr" -> text(inline.take(), look);
            case "str" -> text(new Text(GridBuilder.cut(written), null), look);
            case "b" -> text(new Text(written.strip().equals("1") ? "TRUE" : "FALSE", null), look);
            case "e" -> error("công thức trong ô báo lỗi " + written.strip(), look);
            case "d" -> text(new Text(GridBuilder.cut(written), null), look);
            default -> number(written.strip(), look);
        };
    }

    private Cell number(String written, CellStyles.Style look) {
        if (written.isEmpty())
            return formula ? error("công thức trong ô chưa có kết quả", look) : text(new Text("", null), look);
        try {
            return values.of(Double.parseDouble(written), look.formatNumber(), look.format(), look.dress());
        } catch (NumberFormatException broken) {
            return error("số trong ô không đọc được", look);
        }
    }

    private static Cell error(String why, CellStyles.Style look) {
        return new Cell("", Cell.Kind.ERROR, why, look.dress());
    }

    private static Cell text(Text text, CellStyles.Style look) {
        Dress letters = text.dress();
        Dress dress = letters == null
                ? look.dress()
                : new Dress(letters.bold(), letters.colour(), look.dress().fill());
        return new Cell(text.text(), Cell.Kind.TEXT, "", dress);
    }

    private void merge(@Nullable String reference) {
        if (reference == null || merged.size() >= MOST_MERGED) return;
        String[] corners = reference.split(":", -1);
        if (corners.length != 2) return;
        Matcher first = REFERENCE.matcher(corners[0]);
        Matcher last = REFERENCE.matcher(corners[1]);
        if (first.matches() && last.matches())
            merged.add(new Grid.Merged(
                    Integer.parseInt(first.group(2)),
                    Integer.parseInt(last.group(2)),
                    column(first.group(1)),
                    column(last.group(1))));
    }

    private static int lastRow(@Nullable String reference) {
        Matcher corner = REFERENCE.matcher(reference == null ? "" : reference.substring(reference.indexOf(':') + 1));
        return corner.matches() ? Integer.parseInt(corner.group(2)) : 0;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) column = column * 26 + letter - 'A' + 1;
        return column - 1;
    }

    private static int number(@Nullable String written, int otherwise) {
        if (written == null || !written.strip().matches("\\d{1,9}")) return otherwise;
        return Integer.parseInt(written.strip());
    }
}
