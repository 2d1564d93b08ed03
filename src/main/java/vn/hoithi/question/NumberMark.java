package vn.hoithi.question;

import java.math.BigDecimal;
import java.util.Optional;

/** Marks a typed number by its value: "40.000", "40 nghìn", "bốn mươi". */
final class NumberMark {
    private NumberMark() {}

    /**
     * Same within the tolerance and with the question's unit or none. Near: within it with another unit, or where a comma
     * may be meant either way; a person decides. Where the closest wins, any number is near: what is closest is told by
     * {@link #distance}.
     */
    static Likeness of(Form.Numeric right, String typed) {
        Optional<Quantity> given = WrittenText.of(typed).quantity();
        if (given.isEmpty()) return Likeness.DIFFERENT;
        Quantity quantity = given.get();
        if (within(right, quantity.number()))
            return sameUnit(right, quantity) && quantity.otherwise().isEmpty() ? Likeness.SAME : Likeness.NEAR;
        boolean perhaps =
                quantity.otherwise().filter(meant -> within(right, meant)).isPresent();
        return perhaps || right.closest() ? Likeness.NEAR : Likeness.DIFFERENT;
    }

    static Optional<BigDecimal> distance(Form.Numeric right, String typed) {
        return WrittenText.of(typed)
                .quantity()
                .map(quantity -> quantity.number().subtract(right.value()).abs());
    }

    private static boolean within(Form.Numeric right, BigDecimal number) {
        return number.subtract(right.value()).abs().compareTo(right.tolerance()) <= 0;
    }

    private static boolean sameUnit(Form.Numeric right, Quantity given) {
        return given.unit().isEmpty()
                || WrittenText.of(right.unit()).likeness(WrittenText.of(given.unit())) == Likeness.SAME;
    }
}
