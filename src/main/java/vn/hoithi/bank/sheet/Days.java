package vn.hoithi.bank.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as cells have them. */
final class Days {
    private static final Pattern DAY =
            Pattern.compile("(?iu)(?:ngày\\s*)?(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?iu)(?:ngày\\s*)?(?:mùng\\s*|mồng\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern LIKE_A_DAY = Pattern.compile(
            "(?iu).*\\b(?:ngày|tháng|năm)\\b.*|\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{2,4})?|\\d{1,2}/\\d{4}");

    private Days() {}

    /** A day in full, the day before the month. */
    static Optional<LocalDate> of(String text) {
        Matcher day = DAY.matcher(text);
        Matcher iso = ISO.matcher(text);
        Matcher words = IN_WORDS.matcher(text);
        if (day.matches()) return date(day.group(3), day.group(2), day.group(1));
        if (words.matches()) return date(words.group(3), words.group(2), words.group(1));
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static String told(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Whether a text speaks of a day, a month or a year, in full or not. */
    static boolean speaksOfADay(String text) {
        return LIKE_A_DAY.matcher(text).matches();
    }
}
