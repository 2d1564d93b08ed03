package vn.hoithi.bank.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as answers. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:[.,]\\d{1,30})?");

    private Numbers() {}

    static Optional<BigDecimal> read(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(',', '.')))
                : Optional.empty();
    }

    static boolean isNothing(String tolerance) {
        return tolerance.isBlank()
                || read(tolerance).filter(number -> number.signum() == 0).isPresent();
    }

    /** How a number may be written: with a comma first, as people do here, and with the point of the file. */
    static List<String> wordings(String number) {
        String plain = number.strip();
        return plain.contains(".") ? List.of(plain.replace('.', ','), plain) : List.of(plain);
    }
}
