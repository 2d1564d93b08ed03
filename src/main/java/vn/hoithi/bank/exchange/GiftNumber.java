package vn.hoithi.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoithi.bank.Key;

/** Numbers as GIFT has them: {@code 8.5:0.2}, {@code 1945..1954}, {@code 1930}. */
final class GiftNumber {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private GiftNumber() {}

    /**
     * What is right: one number, or several ways to write the answer; empty where it is neither.
     *
     * @param remark may say what is counted, and whether the closest wins
     */
    static Optional<Key> read(List<GiftAnswer> answers, Optional<GiftRemark> remark) {
        List<GiftAnswer> earning =
                answers.stream().filter(answer -> answer.percent() > 0).toList();
        if (earning.size() == 1 && earning.getFirst().whole())
            return figure(GiftText.bare(earning.getFirst().text()).strip(), remark);
        List<String> exact = new ArrayList<>();
        for (GiftAnswer answer : earning) {
            String[] parts = GiftText.bare(answer.text()).strip().split(":", 2);
            boolean one = Numbers.read(parts[0]).isPresent() && Numbers.isNothing(parts.length < 2 ? "" : parts[1]);
            if (!answer.whole() || !one) return Optional.empty();
            exact.addAll(Numbers.wordings(parts[0]));
        }
        return exact.isEmpty() ? Optional.empty() : Optional.of(new Key.Wordings(exact));
    }

    private static Optional<Key> figure(String text, Optional<GiftRemark> remark) {
        int dots = text.indexOf("..");
        int colon = text.indexOf(':');
        String first = dots >= 0 ? text.substring(0, dots) : colon >= 0 ? text.substring(0, colon) : text;
        String second = dots >= 0 ? text.substring(dots + 2) : colon >= 0 ? text.substring(colon + 1) : "";
        Optional<BigDecimal> one = Numbers.read(first);
        Optional<BigDecimal> other = dots < 0 && second.isBlank() ? Optional.of(BigDecimal.ZERO) : Numbers.read(second);
        if (one.isEmpty() || other.isEmpty()) return Optional.empty();
        BigDecimal value = dots >= 0 ? one.get().add(other.get()).divide(TWO) : one.get();
        BigDecimal tolerance = dots >= 0 ? other.get().subtract(one.get()).divide(TWO) : other.get();
        boolean closest = remark.map(GiftRemark::closest).orElse(false);
        String unit = remark.map(GiftRemark::unit).orElse("");
        return Optional.of(new Key.Figure(value, tolerance, closest, unit));
    }

    static String told(Key.Figure number) {
        String tolerance =
                number.tolerance().signum() == 0 ? "" : ":" + number.tolerance().toPlainString();
        return number.value().toPlainString() + tolerance;
    }
}
