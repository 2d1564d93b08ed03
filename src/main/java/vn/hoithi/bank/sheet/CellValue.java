package vn.hoithi.bank.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Reads a number of a workbook back as what was typed. Excel turns 28/7 into a day of this year, 40% into 0.4 and 1/2 into
 * the first of February; the format it gave the cell tells what stood there. Where two readings are left, the likelier is
 * taken and the doubt told.
 */
final class CellValue {
    /** Digits a number keeps in Excel. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final double LARGEST_EXACT = 1e15;
    /** Literal text, colours and countries inside a format. */
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern PERCENT = Pattern.compile("[#0,]*(?:\\.(0+))?\\s?%");
    /** Day and month, whose order is that of the machine it was typed on. */
    private static final int MACHINES_DATE = 14;

    private final boolean since1904;
    private final DataFormatter formatter = new DataFormatter(Locale.of("vi", "VN"));

    /** @param since1904 whether the workbook counts days as old Macs do */
    CellValue(boolean since1904) {
        this.since1904 = since1904;
    }

    /**
     * A number as text.
     *
     * @param format the number of its format and the format itself, as the workbook has them
     */
    Cell of(double value, int formatNumber, String format, Dress dress) {
        if (!Double.isFinite(value)) return new Cell("", Cell.Kind.ERROR, "số không đọc được", dress);
        if (DateUtil.isADateFormat(formatNumber, format) && DateUtil.isValidExcelDate(value))
            return date(value, formatNumber, format, dress);
        String doubt = Math.abs(value) >= LARGEST_EXACT && !format.contains("%")
                ? "số có hơn 15 chữ số nên Excel đã làm tròn"
                : "";
        return new Cell(number(value, formatNumber, format), Cell.Kind.NUMBER, doubt, dress);
    }

    private String number(double value, int formatNumber, String format) {
        Matcher percent = PERCENT.matcher(format);
        if (percent.matches()) {
            BigDecimal shown = new BigDecimal(value, PRECISION).movePointRight(2);
            int places = percent.group(1) == null ? 0 : percent.group(1).length();
            return plain(shown.setScale(places, RoundingMode.HALF_UP)) + "%";
        }
        if (formatNumber == 0 || formatNumber == 49 || format.equalsIgnoreCase("general"))
            return plain(new BigDecimal(value, PRECISION));
        try {
            String shown = formatter
                    .formatRawCellContents(value, formatNumber, format, since1904)
                    .strip();
            return shown.isEmpty() || shown.matches("-?[\\d.,]+E[+-]?\\d+|#+")
                    ? plain(new BigDecimal(value, PRECISION))
                    : shown;
        } catch (RuntimeException oddFormat) {
            // formats are written by people too, and POI tells broken ones by unchecked exceptions
            return plain(new BigDecimal(value, PRECISION));
        }
    }

    /** Without powers of ten, the comma before decimals as in Vietnamese. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shortest.toPlainString().replace('.', ',');
    }

    private Cell date(double value, int formatNumber, String format, Dress dress) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        String code = NO_CODE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if ((value < 1 && !since1904) || (code.indexOf('d') < 0 && code.indexOf('y') < 0))
            return code.contains("m") && code.indexOf('h') < 0 && code.indexOf('s') < 0
                    ? written(moment.getMonthValue() + "/" + moment.getYear(), "", dress)
                    : time(moment, code, dress);
        int day = moment.getDayOfMonth();
        int month = moment.getMonthValue();
        if (code.indexOf('d') < 0)
            return code.indexOf('m') < 0
                    ? written(String.valueOf(moment.getYear()), "", dress)
                    : written(
                            month + "/" + moment.getYear(),
                            "Excel đã đổi ô này thành tháng " + month + " năm " + moment.getYear(),
                            dress);
        String year = code.indexOf('y') < 0 ? "" : "/" + moment.getYear();
        boolean either = day <= 12 && day != month;
        // 3/2 typed on an American machine is the second of March and shown as 2-Mar
        boolean machines = formatNumber == MACHINES_DATE || code.contains("mmm");
        boolean monthFirst = !machines && code.indexOf('m') < code.indexOf('d') && code.indexOf('y') != 0;
        String text = (monthFirst && either ? month + "/" + day : day + "/" + month) + year;
        String doubt = either && (machines || monthFirst)
                ? "Excel đã đổi ô này thành ngày: không rõ là ngày " + day + " tháng " + month + " hay ngày " + month
                        + " tháng " + day
                : "";
        return written(text, doubt, dress);
    }

    private static Cell time(LocalDateTime moment, String code, Dress dress) {
        String seconds = code.indexOf('s') < 0 ? "" : String.format(Locale.ROOT, ":%02d", moment.getSecond());
        String text = String.format(Locale.ROOT, "%d:%02d", moment.getHour(), moment.getMinute()) + seconds;
        return written(text, "Excel đã đổi ô này thành giờ", dress);
    }

    private static Cell written(String text, String doubt, Dress dress) {
        return new Cell(text, Cell.Kind.DATE, doubt, dress);
    }
}
