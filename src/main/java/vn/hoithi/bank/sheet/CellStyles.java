package vn.hoithi.bank.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** The styles of a workbook, as far as they matter here: number formats and dress, each looked up once. */
final class CellStyles {
    /** @param format for POI: its number and its text */
    record Style(int formatNumber, String format, Dress dress) {}

    private static final Style NONE = new Style(0, "General", Dress.PLAIN);

    private final @Nullable StylesTable table;
    private final Map<Integer, Style> styles = new HashMap<>();

    /** @param table null where the workbook has none */
    CellStyles(@Nullable StylesTable table) {
        this.table = table;
    }

    Style get(int number) {
        return styles.computeIfAbsent(number, this::read);
    }

    private Style read(int number) {
        if (table == null || number < 0 || number >= table.getNumCellStyles()) return NONE;
        try {
            XSSFCellStyle style = table.getStyleAt(number);
            if (style == null) return NONE;
            String format = style.getDataFormatString();
            return new Style(style.getDataFormat(), format == null ? "General" : format, dress(style));
        } catch (RuntimeException broken) {
            // a style that refers to a font or format that is not there
            return NONE;
        }
    }

    private static Dress dress(XSSFCellStyle style) {
        boolean filled = style.getFillPattern() != FillPatternType.NO_FILL;
        return new Dress(
                style.getFont().getBold(),
                colour(style.getFont().getXSSFColor(), "000000"),
                filled ? colour(style.getFillForegroundXSSFColor(), "FFFFFF") : "");
    }

    /** As six digits, or a number where Excel has only that; empty for the usual one. */
    private static String colour(@Nullable XSSFColor colour, String usual) {
        if (colour == null || colour.isAuto()) return "";
        String hex = colour.getARGBHex();
        if (hex == null) return colour.getTheme() > 1 ? "theme " + colour.getTheme() : "";
        String digits = hex.substring(Math.max(0, hex.length() - 6)).toUpperCase(Locale.ROOT);
        return digits.equals(usual) ? "" : digits;
    }
}
