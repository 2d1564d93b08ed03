package vn.hoithi.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole text that is a day or a month of the calendar: 3/2/1930, mùng 3 tháng 2 năm 1930, 28/7, tháng 2/1930. */
record WrittenDate(int day, int month, int year) {
    private static final int NONE = 0;

    private static final String TO_YEAR = "(?: ?[/.-] ?|,? nam |, ?)(\\d{4})";
    private static final Pattern DAY =
            Pattern.compile("(?:(?:ngay|mung|mong) )*(\\d{1,2})(?: ?[/.-] ?|,? thang )(\\d{1,2})(?:" + TO_YEAR + ")?");
    private static final Pattern MONTH = Pattern.compile("(?:thang )?(\\d{1,2})" + TO_YEAR);

    /** Reads a text without diacritics, its days and months in figures; years have four. */
    static Optional<WrittenDate> of(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) return valid(day.group(1), day.group(2), day.group(3));
        Matcher month = MONTH.matcher(text);
        return month.matches() ? valid(null, month.group(1), month.group(2)) : Optional.empty();
    }

    private static Optional<WrittenDate> valid(@Nullable String day, String month, @Nullable String year) {
        WrittenDate date = new WrittenDate(number(day), number(month), number(year));
        boolean inCalendar = date.day <= 31 && date.month >= 1 && date.month <= 12 && (day == null || date.day >= 1);
        return inCalendar ? Optional.of(date) : Optional.empty();
    }

    private static int number(@Nullable String figures) {
        return figures == null ? NONE : Integer.parseInt(figures);
    }
}
