package vn.hoithi.question;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The right answer in words, as it is shown at the reveal and read aloud. */
final class RightAnswer {
    /** A year is written without a dot; from here on groups of three are parted. */
    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    private RightAnswer() {}

    static String of(Form form) {
        return switch (form) {
            case Form.Choice choice -> choice.options().get(choice.right());
            case Form.Multiple several ->
                several.right().stream().map(Letters::letter).collect(Collectors.joining(", "));
            case Form.TrueFalse statement -> "";
            case Form.Written written -> written.answer();
            case Form.Numeric number -> (number(number.value()) + " " + number.unit()).strip();
            case Form.Day day ->
                day.day().getDayOfMonth() + "/" + day.day().getMonthValue() + "/"
                        + day.day().getYear();
            case Form.Ordering ordering ->
                ordering.order().stream().map(Letters::letter).collect(Collectors.joining(" – "));
            case Form.Matching matching -> pairs(matching.pairs());
        };
    }

    private static String pairs(List<Integer> pairs) {
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> Letters.letter(i) + (pairs.get(i) + 1))
                .collect(Collectors.joining(", "));
    }

    /** As Vietnamese writes it: 40.000; 1930; 8,5. */
    static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.of("vi")));
        format.setMaximumFractionDigits(9);
        format.setGroupingSize(3);
        format.setGroupingUsed(value.abs().compareTo(GROUPED_FROM) >= 0);
        return format.format(value);
    }
}
