package vn.hoithi.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A comma-separated file as spreadsheets expect it: UTF-8 with a byte order mark (without it Excel shows "Nguyá»…n"),
 * CRLF, and quotes around whatever has a comma, a semicolon, a quote or a line break in it, so that it reads the same
 * where the semicolon separates.
 *
 * <p>The comma stays, in Vietnamese too: which character Excel splits at is a setting of the single machine (a Vietnamese
 * Windows has the semicolon, an English one the comma), so no choice is right for all. A first line {@code sep=,} would
 * say it, but then some Excel versions no longer look at the byte order mark and every name is garbled, and every other
 * program reads it as a row. Who wants Excel takes the .xlsx, which the page of results offers first; this file is the
 * one that every program can read.
 */
final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** Adds a row. A number is written as it is; a text never becomes a formula. */
    void row(Object... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(Object value) {
        if (value instanceof Double points && points == Math.rint(points)) return String.valueOf(points.longValue());
        return value instanceof Number number ? number.toString() : quoted(harmless(String.valueOf(value)));
    }

    /** A name or a note that begins like a formula would be run by the spreadsheet: an apostrophe makes it a text. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> ",;\"\r\n\t".indexOf(c) >= 0) && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
