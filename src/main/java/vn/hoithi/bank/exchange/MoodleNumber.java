package vn.hoithi.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Wording;

/** The right number of a numerical question of Moodle. */
final class MoodleNumber {
    private MoodleNumber() {}

    /** One number, or several ways to write the answer; empty where it is neither. */
    static Optional<Key> read(XmlTree question) {
        List<XmlTree> earning =
                question.all("answer").filter(answer -> fraction(answer) > 0).toList();
        if (earning.size() == 1 && whole(earning.getFirst()))
            return figure(earning.getFirst(), unit(question)).map(key -> key);
        List<String> exact = new ArrayList<>();
        for (XmlTree answer : earning) {
            String number = answer.textOf("text");
            boolean one = Numbers.read(number).isPresent() && Numbers.isNothing(answer.textOf("tolerance"));
            if (!whole(answer) || !one) return Optional.empty();
            exact.addAll(Numbers.wordings(number));
        }
        return exact.isEmpty() ? Optional.empty() : Optional.of(new Key.Wordings(exact));
    }

    private static double fraction(XmlTree answer) {
        return Numbers.read(answer.attribute("fraction"))
                .orElse(BigDecimal.ZERO)
                .doubleValue();
    }

    private static boolean whole(XmlTree answer) {
        return new Weighted("", fraction(answer)).whole();
    }

    private static Optional<Key.Figure> figure(XmlTree answer, String unit) {
        String tolerance = answer.textOf("tolerance");
        Optional<BigDecimal> off = tolerance.isBlank() ? Optional.of(BigDecimal.ZERO) : Numbers.read(tolerance);
        return Numbers.read(answer.textOf("text"))
                .flatMap(value -> off.map(most -> new Key.Figure(value, most, false, unit)));
    }

    /** What is counted: the unit in which the answer is given. */
    private static String unit(XmlTree question) {
        return question.first("units").stream()
                .flatMap(units -> units.all("unit"))
                .filter(unit -> Numbers.read(unit.textOf("multiplier"))
                        .filter(times -> times.compareTo(BigDecimal.ONE) == 0)
                        .isPresent())
                .map(unit -> Wording.line(unit.textOf("unit_name")))
                .findFirst()
                .orElse("");
    }
}
