package vn.hoithi.bank.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it where a number is the answer: 1930, 40.000, 8,5, 8.5, 1 200 000 đồng. The comma is the decimal
 * sign and dots or spaces part groups of three; a dot that parts no groups is a decimal sign all the same.
 *
 * @param value without zeros at its end
 * @param unit what stands behind it; may be empty
 */
public record Figures(BigDecimal value, String unit) {
    private static final Pattern WHOLE =
            Pattern.compile("([-+−]?)\\s?(\\d(?:[\\d., ]*\\d)?)\\s*([\\p{L}%°²³/].{0,38})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}(?:,\\d{1,9})?");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:[. ]\\d{3}){1,5}(?:,\\d{1,9})?");
    private static final Pattern POINTED = Pattern.compile("\\d{1,18}\\.\\d{1,9}");
    /** Forty, or forty thousand: it depends on where it was typed. */
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    /** A unit that is part of the number. */
    private static final Pattern SCALE = Pattern.compile("(?iu)(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\\p{L}).*");

    /** The number a text is; empty where it is none, or may be two. */
    public static Optional<Figures> of(String text) {
        Matcher whole = WHOLE.matcher(text.strip());
        if (!whole.matches() || EITHER.matcher(whole.group(2)).matches()) return Optional.empty();
        return exact(text);
    }

    /** The same where a comma surely is the decimal sign. */
    public static Optional<Figures> exact(String text) {
        Matcher whole = WHOLE.matcher(text.strip());
        if (!whole.matches()) return Optional.empty();
        String unit = whole.group(3) == null ? "" : whole.group(3).strip();
        if (SCALE.matcher(unit).matches() || unit.matches(".*\\d.*")) return Optional.empty();
        String sign = whole.group(1).equals("−") ? "-" : whole.group(1);
        return number(whole.group(2)).map(digits -> new Figures(shortest(new BigDecimal(sign + digits)), unit));
    }

    private static Optional<String> number(String digits) {
        if (GROUPED.matcher(digits).matches())
            return Optional.of(digits.replaceAll("[. ]", "").replace(',', '.'));
        if (PLAIN.matcher(digits).matches()) return Optional.of(digits.replace(',', '.'));
        return POINTED.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** How it is written so that it is read again the same wherever it stands. */
    public static String told(BigDecimal number) {
        String plain = shortest(number).toPlainString().replace('.', ',');
        return EITHER.matcher(plain.replaceFirst("^-", "")).matches() ? plain + "0" : plain;
    }
}
